package org.yaodian.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * How far the files of TDB2 have grown since they were last compacted: every transaction leaves the blocks that it
 * replaced, some megabytes for a plan. The size then is kept in a file beside them.
 */
final class Swelling {

    private static final String NAME = "compacted";
    /** Length in bytes below which compacting is not worth its time; an empty store has 200 MB, most of it holes. */
    private static final long LITTLE = 512L << 20;

    private final Path folder;
    private final Path triples;

    Swelling(Path folder, Path triples) {
        this.folder = folder;
        this.triples = triples;
    }

    /** Whether most of the files' content is likely to be of former states. */
    boolean isLarge() {
        return bytes() > Math.max(LITTLE, 2 * lastBytes());
    }

    /** Notes that they are compact now. */
    void reset() {
        try {
            Files.writeString(folder.resolve(NAME), bytes() + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(folder + ": the size of the store cannot be noted", e);
        }
    }

    private long lastBytes() {
        try {
            Path note = folder.resolve(NAME);
            String bytes = Files.exists(note) ? Files.readString(note).strip() : "";
            return bytes.matches("\\d{1,18}") ? Long.parseLong(bytes) : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(folder + ": the size of the store cannot be read", e);
        }
    }

    private long bytes() {
        try (Stream<Path> files = Files.walk(triples)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        } catch (IOException e) {
            throw new UncheckedIOException(triples + ": the size of the store cannot be measured", e);
        }
    }
}
