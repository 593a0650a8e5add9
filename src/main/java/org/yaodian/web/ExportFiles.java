package org.yaodian.web;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.yaodian.export.Annotations;
import org.yaodian.export.Dump;
import org.yaodian.export.Edition;
import org.yaodian.export.Export;
import org.yaodian.export.NewFile;
import org.yaodian.export.Snapshot;
import org.yaodian.export.Tables;
import org.yaodian.iri.Iris;
import org.yaodian.store.Store;

/**
 * Exports as files in a folder of their own, each made once for a version and kept until there is another: a client
 * that reads slowly holds no transaction, and many clients cost one run. Safe for many threads.
 */
final class ExportFiles implements AutoCloseable {

    /** How many requests may wait for a file that is being made. */
    private static final int WAITING = 8;

    private static final String GZIP = "application/gzip";

    /** What there is. */
    enum Kind {
        QUADS("nq.gz", GZIP, "the whole graph as N-Quads"),
        TABLES(
                "tables.zip",
                "application/zip",
                "tables as CSV, with a datapackage.json (Frictionless Data Package v2)"),
        ANNOTATIONS("annotations.jsonld.gz", GZIP, "evidence as W3C Web Annotations in JSON-LD"),
        BACKUP("backup.nq.gz", GZIP, "what ./yaodian restore takes: the graph, and what the store knows of it");

        private final String suffix;
        private final String mediaType;
        private final String title;

        Kind(String suffix, String mediaType, String title) {
            this.suffix = suffix;
            this.mediaType = mediaType;
            this.title = title;
        }

        /** What its name ends in, after the version and a dot. */
        String suffix() {
            return suffix;
        }

        String mediaType() {
            return mediaType;
        }

        /** For people. */
        String title() {
            return title;
        }

        static Optional<Kind> ofSuffix(String suffix) {
            return Arrays.stream(values())
                    .filter(kind -> kind.suffix.equals(suffix))
                    .findFirst();
        }
    }

    private record Made(String version, Path file) {}

    private final Store store;
    private final Iris iris;
    private final Path folder;
    private final Map<Kind, Made> made = new EnumMap<>(Kind.class);
    private final Semaphore places = new Semaphore(WAITING);

    ExportFiles(Store store, Iris iris) {
        this.store = store;
        this.iris = iris;
        try {
            this.folder = Files.createTempDirectory("yaodian-export");
        } catch (IOException e) {
            throw new UncheckedIOException("no folder for exports can be made", e);
        }
    }

    /**
     * The file of a version, made if it is not there; empty while too many wait for one.
     *
     * @param version the one the store is at
     */
    Optional<Path> file(Kind kind, String version) {
        if (!places.tryAcquire()) {
            return Optional.empty();
        }
        try {
            return Optional.of(made(kind, version));
        } finally {
            places.release();
        }
    }

    /** One after the other: exports are work for the disk. */
    private synchronized Path made(Kind kind, String version) {
        Optional<Made> before = Optional.ofNullable(made.get(kind));
        if (before.isPresent()
                && before.get().version().equals(version)
                && Files.exists(before.get().file())) {
            return before.get().file();
        }
        Path file = folder.resolve(version + "." + kind.suffix());
        try {
            write(kind, version, file);
            made.put(kind, new Made(version, file));
            if (before.isPresent() && !before.get().file().equals(file)) {
                Files.deleteIfExists(before.get().file());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": the export cannot be written", e);
        }
        return file;
    }

    private void write(Kind kind, String version, Path file) throws IOException {
        NewFile.write(file, NewFile.Taken.REPLACE, out -> {
            switch (kind) {
                case QUADS -> export(new Dump(iris), version, out);
                case TABLES -> export(new Tables(iris, Tables.Mark.NONE), version, out);
                case ANNOTATIONS -> export(new Annotations(iris, Annotations.TEXTS), version, out);
                case BACKUP ->
                    Versioned.refuseOther(
                            version,
                            store.backup(out, state -> Edition.of(state).sentences()));
            }
        });
    }

    private void export(Export export, String version, OutputStream out) throws IOException {
        Snapshot.of(store, snapshot -> {
            Versioned.refuseOther(version, snapshot.state());
            export.write(snapshot, out);
        });
    }

    /** Deletes the files. */
    @Override
    public void close() {
        try {
            NewFile.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(folder + ": cannot be deleted", e);
        }
    }
}
