package org.yaodian.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Choosing the form of an answer by the header Accept. */
class AcceptedTest {

    private static final List<Format> ALL = List.of(Format.JSON, Format.CSV, Format.JSONLD, Format.ATOM);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*/*|JSON",
                "text/csv|CSV",
                "TEXT/CSV; charset=utf-8|CSV",
                "text/*|CSV",
                "application/*|JSON",
                "text/csv;q=0.5, application/json;q=0.4|CSV",
                "text/csv;q=0.4, application/json;q=0.5|JSON",
                "text/csv, */*|CSV",
                "application/atom+xml, */*|ATOM",
                "text/csv;q=0, */*|JSON",
                "application/json;q=0, text/csv;q=0.1|CSV",
                "application/ld+json;profile=\"http://www.w3.org/ns/json-ld#compacted\";q=0.9|JSONLD",
                "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8|JSON",
                "image/png|JSON",
                "nonsense;;q=x,,|JSON"
            })
    void choosesTheFormWantedMost(String header, Format format) {
        assertThat(Accepted.of(header).best(ALL)).isEqualTo(format);
    }

    @Test
    void choosesTheUsualFormWhereNothingIsSaid() {
        assertThat(Accepted.of(null).best(ALL)).isEqualTo(Format.JSON);
    }
}
