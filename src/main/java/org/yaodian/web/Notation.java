package org.yaodian.web;

import java.util.List;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;

/**
 * A form in which answers are sent.
 *
 * @param names by which {@code format=} asks for it, the one to advise first
 * @param types media types it goes by, its own first
 */
record Notation(List<String> names, List<String> types, Lang lang) {

    /** For rows and for yes or no, best first. */
    static final List<Notation> ROWS = List.of(
            new Notation(
                    List.of("json", "srj"),
                    List.of("application/sparql-results+json", "application/json"),
                    ResultSetLang.RS_JSON),
            new Notation(
                    List.of("xml", "srx"),
                    List.of("application/sparql-results+xml", "application/xml", "text/xml"),
                    ResultSetLang.RS_XML),
            new Notation(List.of("csv"), List.of("text/csv"), ResultSetLang.RS_CSV),
            new Notation(List.of("tsv"), List.of("text/tab-separated-values"), ResultSetLang.RS_TSV));

    private static final Notation JSON_LD = new Notation(
            List.of("jsonld", "json-ld", "json"), List.of("application/ld+json", "application/json"), Lang.JSONLD);
    private static final Notation TRIG = new Notation(List.of("trig"), List.of("application/trig"), Lang.TRIG);
    private static final Notation N_QUADS =
            new Notation(List.of("nq", "nquads", "n-quads"), List.of("application/n-quads"), Lang.NQUADS);

    /** For graphs, best first. */
    static final List<Notation> GRAPHS = List.of(
            new Notation(List.of("ttl", "turtle", "n3"), List.of("text/turtle", "application/x-turtle"), Lang.TURTLE),
            JSON_LD,
            new Notation(List.of("nt", "ntriples", "n-triples"), List.of("application/n-triples"), Lang.NTRIPLES),
            new Notation(
                    List.of("rdfxml", "xml", "rdf", "rdf+xml"),
                    List.of("application/rdf+xml", "application/xml", "text/xml"),
                    Lang.RDFXML),
            TRIG,
            N_QUADS);

    /** For several graphs at once, best first. */
    static final List<Notation> DATASETS = List.of(N_QUADS, TRIG, JSON_LD);

    Notation {
        names = List.copyOf(names);
        types = List.copyOf(types);
    }
}
