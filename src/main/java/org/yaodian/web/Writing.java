package org.yaodian.web;

import java.io.OutputStream;
import java.util.function.IntSupplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.RDFWriterBuilder;
import org.apache.jena.riot.RDFWriterRegistry;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;

/** Graphs as text. */
final class Writing {

    /** Up to so many triples a graph is arranged for people; above it is written as it comes. */
    private static final int ARRANGED = 20_000;

    private Writing() {}

    static void graph(Graph graph, Lang lang, OutputStream out) {
        if (lang.equals(Lang.TRIG) || lang.equals(Lang.NQUADS)) {
            dataset(DatasetGraphFactory.wrap(graph), lang, out);
            return;
        }
        write(RDFWriter.source(graph), form(lang, graph::size), out);
    }

    static void dataset(DatasetGraph dataset, Lang lang, OutputStream out) {
        if (lang.equals(Lang.TRIG) || lang.equals(Lang.NQUADS) || lang.equals(Lang.JSONLD)) {
            write(RDFWriter.source(dataset), form(lang, () -> Integer.MAX_VALUE), out);
            return;
        }
        graph(dataset.getDefaultGraph(), lang, out);
    }

    private static RDFFormat form(Lang lang, IntSupplier triples) {
        if (lang.equals(Lang.RDFXML)) {
            return RDFFormat.RDFXML_PLAIN;
        }
        if (lang.equals(Lang.TURTLE)) {
            return triples.getAsInt() <= ARRANGED ? RDFFormat.TURTLE_PRETTY : RDFFormat.TURTLE_BLOCKS;
        }
        return lang.equals(Lang.TRIG) ? RDFFormat.TRIG_BLOCKS : RDFWriterRegistry.defaultSerialization(lang);
    }

    private static void write(RDFWriterBuilder source, RDFFormat form, OutputStream out) {
        try {
            source.format(form).output(out);
        } catch (JenaException e) {
            throw new ProblemException(Problem.of(
                    406,
                    "this graph cannot be written as " + form.getLang().getName() + " (" + e.getMessage()
                            + "); ask for text/turtle"));
        }
    }
}
