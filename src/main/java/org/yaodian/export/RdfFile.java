package org.yaodian.export;

import java.io.OutputStream;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.vocabulary.RDF;

/**
 * A graph as text in one order: the types of a thing stand before what else is said of it, the rest goes by IRI. Graphs
 * without blank nodes, as all are that plans are read into, are equal to the byte where they are equal. Immutable.
 */
public final class RdfFile {

    private static final Comparator<Node> NAMES = Comparator.comparing(NodeFmtLib::strNT);

    private final List<Triple> triples;

    private RdfFile(List<Triple> triples) {
        this.triples = triples;
    }

    /** All of a graph. */
    public static RdfFile of(Graph graph) {
        return new RdfFile(sorted(graph.stream(), subject -> 0));
    }

    /**
     * All of a graph, one thing before all others.
     *
     * @param first IRI of that thing
     */
    public static RdfFile of(Graph graph, String first) {
        return new RdfFile(sorted(graph.stream(), subject -> subject.isURI() && subject.hasURI(first) ? 0 : 1));
    }

    private static List<Triple> sorted(Stream<Triple> triples, ToIntFunction<Node> rank) {
        return triples.sorted(Comparator.comparing(Triple::getSubject, Comparator.comparingInt(rank))
                        .thenComparing(Triple::getSubject, NAMES)
                        .thenComparingInt(triple -> triple.getPredicate().equals(RDF.type.asNode()) ? 0 : 1)
                        .thenComparing(Triple::getPredicate, NAMES)
                        .thenComparing(Triple::getObject, NAMES))
                .toList();
    }

    /** Writes it and leaves the stream open. */
    public void write(RdfForm form, OutputStream out) {
        switch (form) {
            case TURTLE -> stream(RDFFormat.TURTLE_BLOCKS, out);
            case N_TRIPLES -> stream(RDFFormat.NTRIPLES_UTF8, out);
            case JSON_LD -> new JsonLdFile(triples).write(out);
        }
    }

    private void stream(RDFFormat format, OutputStream out) {
        StreamRDF stream = StreamRDFWriter.getWriterStream(out, format);
        stream.start();
        if (format.equals(RDFFormat.TURTLE_BLOCKS)) {
            JsonLdContext.bundled().prefixes(triples).forEach(stream::prefix);
        }
        triples.forEach(stream::triple);
        stream.finish();
    }
}
