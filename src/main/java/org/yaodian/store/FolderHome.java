package org.yaodian.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/** A folder that one process holds: {@code triples/} for TDB2, {@code words/} for Lucene, {@code lock}, {@code compacted}. */
final class FolderHome implements Home {

    private final Path folder;
    private final FolderLock lock;
    private final DatasetGraph triples;
    private final Directory words;
    private final Swelling swelling;

    /** @throws StoreUnavailableException if the folder is held, may not be written, or holds no sound store */
    FolderHome(Path folder) {
        this.folder = folder;
        this.lock = FolderLock.of(folder);
        this.swelling = new Swelling(folder, folder.resolve("triples"));
        try {
            this.triples = connected(folder.resolve("triples"));
            this.words = FSDirectory.open(folder.resolve("words"));
        } catch (RuntimeException | IOException e) {
            lock.close();
            throw damaged(folder, e);
        }
    }

    static boolean isAt(Path folder) {
        return Files.isDirectory(folder.resolve("triples"));
    }

    private static DatasetGraph connected(Path triples) throws IOException {
        Files.createDirectories(triples);
        return DatabaseMgr.connectDatasetGraph(Location.create(triples));
    }

    static StoreUnavailableException damaged(Path folder, Exception cause) {
        return new StoreUnavailableException(
                folder.toString(),
                "the store is damaged (" + cause.getClass().getSimpleName() + ": " + cause.getMessage() + ")",
                "move the folder away, start again and ingest the plans anew",
                cause);
    }

    @Override
    public String place() {
        return folder.toString();
    }

    @Override
    public DatasetGraph triples() {
        return triples;
    }

    @Override
    public Directory words() {
        return words;
    }

    @Override
    public void clearWords() {
        try (Stream<Path> files = Files.list(folder.resolve("words"))) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(folder + ": the text index cannot be dropped", e);
        }
    }

    @Override
    public boolean isSwollen() {
        return swelling.isLarge();
    }

    @Override
    public void compact() {
        DatabaseMgr.compact(triples, true);
        swelling.reset();
    }

    @Override
    public long bytes() {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        } catch (IOException e) {
            throw new UncheckedIOException(folder + ": the size of the store cannot be measured", e);
        }
    }

    @Override
    public void announce(String address) {
        lock.announce(address);
    }

    @Override
    public void close() {
        try {
            TDBInternal.expel(triples);
            words.close();
        } catch (IOException e) {
            throw new UncheckedIOException(folder + ": the text index cannot be closed", e);
        } finally {
            lock.close();
        }
    }
}
