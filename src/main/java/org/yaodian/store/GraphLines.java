package org.yaodian.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;

/** N-Quads of graphs, one after the other, the lines of each sorted: equal contents are equal to the byte. For one thread. */
public final class GraphLines {

    private final Writer out;
    private long quads;

    /** @param out in UTF-8; not closed here */
    public GraphLines(Writer out) {
        this.out = out;
    }

    /** Writes the lines of a graph, held in memory for as long as that takes. */
    public void append(Node name, Graph graph) {
        String end = " " + NodeFmtLib.strNT(name) + " .\n";
        BlankLabels labels = BlankLabels.of(name, graph);
        graph.stream()
                .map(triple -> labels.word(triple.getSubject()) + " " + labels.word(triple.getPredicate()) + " "
                        + labels.word(triple.getObject()) + end)
                .sorted()
                .forEachOrdered(this::put);
    }

    /** Writes a line that readers of N-Quads pass over. */
    public void comment(String words) {
        print("# " + words.replaceAll("\\R", " ") + "\n");
    }

    private void put(String line) {
        print(line);
        quads++;
    }

    /** How many were written so far. */
    public long quads() {
        return quads;
    }

    private void print(String words) {
        try {
            out.append(words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
