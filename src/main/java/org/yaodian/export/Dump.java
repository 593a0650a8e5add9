package org.yaodian.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.yaodian.iri.Iris;
import org.yaodian.store.GraphLines;

/**
 * The whole graph as N-Quads in one order, so that equal contents are equal to the byte: first, as comments and as a
 * graph of its own, which edition it is; then the named graphs by their IRIs. One graph at a time is held in memory.
 */
public final class Dump implements Export {

    private static final int BUFFER = 1 << 16;

    private final Iris iris;
    private final Progress progress;

    /** Told of graphs that are done. */
    @FunctionalInterface
    public interface Progress {

        /** @param done how many of {@code all} graphs */
        void at(int done, int all);
    }

    /** Tells nobody how far it is. */
    public Dump(Iris iris) {
        this(iris, (done, all) -> {});
    }

    public Dump(Iris iris, Progress progress) {
        this.iris = iris;
        this.progress = progress;
    }

    /** As gzip. */
    @Override
    public void write(Snapshot snapshot, OutputStream out) throws IOException {
        GZIPOutputStream zip = new GZIPOutputStream(out, BUFFER);
        plain(snapshot, zip);
        zip.finish();
    }

    /** As text in UTF-8. */
    public void plain(Snapshot snapshot, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), BUFFER);
        GraphLines lines = new GraphLines(writer);
        snapshot.edition().sentences().forEach(lines::comment);
        lines.append(
                NodeFactory.createURI(iris.editionGraph()),
                EditionStatements.graph(snapshot.edition(), snapshot.state(), iris));
        List<Node> names = names(snapshot);
        for (int done = 0; done < names.size(); done++) {
            Node name = names.get(done);
            lines.append(name, snapshot.dataset().getGraph(name));
            progress.at(done + 1, names.size());
        }
        writer.flush();
    }

    private static List<Node> names(Snapshot snapshot) {
        List<Node> names = new ArrayList<>();
        snapshot.dataset().listGraphNodes().forEachRemaining(names::add);
        names.sort(Comparator.comparing(Node::getURI));
        return names;
    }
}
