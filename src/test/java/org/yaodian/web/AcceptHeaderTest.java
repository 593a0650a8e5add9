package org.yaodian.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptHeaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | ttl",
                "*/* | ttl",
                "text/html | html",
                "text/turtle | ttl",
                "application/ld+json | jsonld",
                "application/n-triples | nt",
                "application/json | jsonld",
                "TEXT/HTML | html",
                // browsers
                "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8 | html",
                // rdflib, Jena
                "application/rdf+xml;q=0.1, text/turtle;q=0.9, application/ld+json;q=1.0 | jsonld",
                "text/turtle,application/n-triples;q=0.9,application/ld+json;q=0.8,application/rdf+xml;q=0.7,*/*;q=0.3 | ttl",
                // the most precise range decides
                "text/*;q=0.3, text/html;q=0.7, */*;q=0.5 | html",
                "text/turtle;q=0, */*;q=0.1 | jsonld",
                "*/*, text/turtle;q=0.2 | jsonld",
                "application/n-triples;q=0.5,text/html;q=0.4 | nt",
                "application/ld+json; profile=\"http://www.w3.org/ns/json-ld#compacted\" | jsonld",
                "text/turtle ; q=0.5 , text/html ; q=0.6 | html"
            })
    void choosesWhatIsTakenMostGladly(String header, String suffix) {
        assertThat(AcceptHeader.of(header).best(Form.ALL)).map(Form::suffix).contains(suffix);
    }

    @ParameterizedTest
    @CsvSource({"image/png", "application/rdf+xml", "text/html;q=0", "*/*;q=0"})
    void choosesNothingThatIsNotTaken(String header) {
        assertThat(AcceptHeader.of(header).best(Form.ALL)).isEmpty();
    }

    @Test
    void takesAStrangeQualityForNone() {
        assertThat(AcceptHeader.of("text/html;q=5;q=x,text/turtle;q=0.9").best(Form.ALL))
                .contains(Form.HTML);
    }
}
