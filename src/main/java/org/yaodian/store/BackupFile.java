package org.yaodian.store;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * A file that {@link Store#backup} wrote, found whole: each graph has the content that the store had. Reading it again
 * is for one thread at a time.
 */
public final class BackupFile {

    private final Path file;
    private final Map<String, String> sources;
    private final State state;
    private final int graphs;
    private final long quads;

    private BackupFile(Path file, Map<String, String> sources, State state, int graphs, long quads) {
        this.file = file;
        this.sources = Map.copyOf(sources);
        this.state = state;
        this.graphs = graphs;
        this.quads = quads;
    }

    /** What became of looking at a file. */
    public sealed interface Reading {

        /** It is whole. */
        record Whole(BackupFile backup) implements Reading {}

        /**
         * It is none, or is damaged.
         *
         * @param fault one line with the file's name and the cure
         */
        record Broken(String fault) implements Reading {}
    }

    /** Reads a file to its end and holds each graph to its hash, and their number to the count. */
    public static Reading read(Path file) {
        Sums sums = new Sums();
        try {
            parse(file, new Graphs(sums::add));
        } catch (NoSuchFileException | FileNotFoundException e) {
            return broken(file, "there is no such file", "check the path");
        } catch (ZipException e) {
            return broken(
                    file, "this is no gzip file (" + e.getMessage() + ")", "give one that 'yaodian backup' wrote");
        } catch (EOFException e) {
            return broken(file, "the file is cut off", "give a whole one: copy it again, or take an older one");
        } catch (IOException e) {
            return broken(file, "cannot be read (" + e + ")", "look at the disk and at the rights of the file");
        } catch (RiotException e) {
            return broken(file, "the file is damaged (" + e.getMessage() + ")", "take another copy");
        }
        return sums.reading(file);
    }

    private static Reading broken(Path file, String fault, String cure) {
        return new Reading.Broken(file + ": " + fault + "; " + cure);
    }

    /** What the store said of itself; commits do not count here. */
    public State state() {
        return state;
    }

    /** Number of its graphs. */
    public int graphs() {
        return graphs;
    }

    /** Number of quads of all graphs. */
    public long quads() {
        return quads;
    }

    /** Of the graphs whose content counts for the version: what each was made from, by its IRI. */
    public Map<String, String> sources() {
        return sources;
    }

    /**
     * Hands out the graphs, one after the other.
     *
     * @param taker given the name and the triples of each
     * @throws IOException if the file is no longer what it was
     */
    public void graphs(BiConsumer<String, Graph> taker) throws IOException {
        parse(file, new Graphs((name, graph) -> {
            if (!name.equals(Backup.LEDGER)) {
                taker.accept(name.getURI(), graph);
            }
        }));
    }

    private static void parse(Path file, Graphs graphs) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file), 1 << 16)) {
            RDFParser.source(in)
                    .lang(Lang.NQUADS)
                    .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                    .parse(graphs);
        } catch (RiotException e) {
            if (e.getCause() instanceof IOException cause) {
                throw cause;
            }
            throw e;
        }
    }

    /** Cuts the stream of quads into graphs. */
    private static final class Graphs extends StreamRDFBase {

        private final BiConsumer<Node, Graph> taker;
        private Graph graph = GraphFactory.createDefaultGraph();
        private Node name = Node.ANY;

        Graphs(BiConsumer<Node, Graph> taker) {
            this.taker = taker;
        }

        @Override
        public void quad(Quad quad) {
            if (!quad.getGraph().equals(name)) {
                finish();
                name = quad.getGraph();
                graph = GraphFactory.createDefaultGraph();
            }
            graph.add(quad.asTriple());
        }

        @Override
        public void finish() {
            if (!graph.isEmpty()) {
                taker.accept(name, graph);
                graph = GraphFactory.createDefaultGraph();
            }
        }
    }

    /** What the file holds beside what its ledger says. */
    private static final class Sums {

        private final Map<String, String> found = new TreeMap<>();
        private final Map<String, String> hashes = new TreeMap<>();
        private final Map<String, String> sources = new HashMap<>();
        private final Map<String, String> said = new HashMap<>();
        private final Set<String> twice = new HashSet<>();
        private long quads;

        void add(Node name, Graph graph) {
            if (name.equals(Backup.LEDGER)) {
                graph.stream()
                        .forEach(entry -> enter(
                                entry.getSubject(),
                                entry.getPredicate(),
                                entry.getObject().getLiteralLexicalForm()));
                return;
            }
            quads += graph.size();
            if (found.put(name.getURI(), GraphHash.of(graph)) != null) {
                twice.add(name.getURI());
            }
        }

        private void enter(Node subject, Node property, String value) {
            if (property.equals(Ledger.HASH)) {
                hashes.put(subject.getURI(), value);
            } else if (property.equals(Ledger.SOURCE)) {
                sources.put(subject.getURI(), value);
            } else {
                said.put(property.getURI(), value);
            }
        }

        Reading reading(Path file) {
            String version = said.getOrDefault(Backup.VERSION.getURI(), "");
            if (version.isEmpty()) {
                return broken(
                        file,
                        "this is no backup: it does not say from which texts its graphs were made",
                        "give a file that 'yaodian backup' wrote; an export cannot be restored");
            }
            List<String> other = hashes.keySet().stream()
                    .filter(name -> twice.contains(name) || !Objects.equals(hashes.get(name), found.get(name)))
                    .toList();
            String count = said.getOrDefault(Backup.QUADS.getURI(), "");
            if (!other.isEmpty() || !count.equals(Long.toString(quads)) || !version.equals(version())) {
                return broken(
                        file,
                        "the content is not what was backed up (" + quads + " of " + count + " quads"
                                + (other.isEmpty() ? "" : "; graph " + other.getFirst()) + ")",
                        "take another copy");
            }
            Instant changed = Instant.parse(said.getOrDefault(Ledger.CHANGED.getURI(), Instant.EPOCH.toString()));
            return new Reading.Whole(
                    new BackupFile(file, sources, new State(version, changed, 0), found.size(), quads));
        }

        private String version() {
            return GraphHash.of(hashes.entrySet().stream().map(entry -> entry.getKey() + " " + entry.getValue()));
        }
    }
}
