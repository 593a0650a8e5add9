package org.yaodian.store;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
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

    BackupFile(Path file, Map<String, String> sources, State state, int graphs, long quads) {
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
        BackupSums sums = new BackupSums();
        try {
            parse(file, new GraphCutter(sums::add));
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

    static Reading broken(Path file, String fault, String cure) {
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
        Set<String> empty = new TreeSet<>(sources.keySet());
        parse(file, new GraphCutter((name, graph) -> {
            if (!name.equals(Backup.LEDGER)) {
                empty.remove(name.getURI());
                taker.accept(name.getURI(), graph);
            }
        }));
        empty.forEach(name -> taker.accept(name, GraphFactory.createDefaultGraph()));
    }

    private static void parse(Path file, GraphCutter graphs) throws IOException {
        try (WholeInput in = new WholeInput(new GZIPInputStream(Files.newInputStream(file), 1 << 16))) {
            RDFParser.source(in)
                    .lang(Lang.NQUADS)
                    .checking(false)
                    .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                    .parse(graphs);
            in.refuseFailures();
        }
    }
}
