package org.yaodian.store;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * All that a store holds as one gzip file of N-Quads: its named graphs in the order of their names, and as the last one
 * what the store knows of them, without which a restored store would take every plan for changed.
 */
final class Backup {

    /** Name of the last graph: of each graph what it was made from and the hash of its content, and the sums. */
    static final Node LEDGER = NodeFactory.createURI("urn:x-yaodian:ledger");

    static final Node VERSION = NodeFactory.createURI("urn:x-yaodian:version");
    static final Node QUADS = NodeFactory.createURI("urn:x-yaodian:quads");

    private Backup() {}

    /**
     * Writes a dataset; to be called in a read transaction.
     *
     * @param out not closed here
     * @param comments lines that say what the file is
     */
    static void write(DatasetGraph dataset, OutputStream out, List<String> comments) {
        try {
            GZIPOutputStream zip = new GZIPOutputStream(out, 1 << 16);
            BufferedWriter writer = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), 1 << 16);
            GraphLines lines = new GraphLines(writer);
            comments.forEach(lines::comment);
            names(dataset).forEach(name -> lines.append(name, dataset.getGraph(name)));
            lines.append(LEDGER, ledger(dataset, lines.quads()));
            writer.flush();
            zip.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Node> names(DatasetGraph dataset) {
        List<Node> names = new java.util.ArrayList<>();
        dataset.listGraphNodes().forEachRemaining(names::add);
        names.sort(Comparator.comparing(Node::getURI));
        return names;
    }

    private static Graph ledger(DatasetGraph dataset, long quads) {
        Graph graph = GraphFactory.createDefaultGraph();
        Ledger ledger = new Ledger(dataset.getDefaultGraph());
        ledger.entries().forEach(graph::add);
        graph.add(Triple.create(Ledger.STORE, VERSION, NodeFactory.createLiteralString(ledger.version())));
        graph.add(Triple.create(
                Ledger.STORE,
                Ledger.CHANGED,
                NodeFactory.createLiteralString(ledger.changed().toString())));
        graph.add(Triple.create(Ledger.STORE, QUADS, NodeFactory.createLiteralString(Long.toString(quads))));
        return graph;
    }
}
