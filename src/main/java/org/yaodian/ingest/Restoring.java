package org.yaodian.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.yaodian.store.BackupFile;
import org.yaodian.store.Store;

/** Fills a store from a backup: the other way in, past reading and checking, for graphs that went through both. */
public final class Restoring {

    private Restoring() {}

    /**
     * Puts all graphs of a backup into a store, with what each was made from, in one transaction.
     *
     * @throws IOException if the file is no longer what it was, or the store is not at the version of the backup
     *     afterwards
     */
    public static void restore(BackupFile backup, Store store) throws IOException {
        store.write(writing -> {
            writing.since(backup.state().changed());
            try {
                backup.graphs((name, graph) -> Optional.ofNullable(
                                backup.sources().get(name))
                        .ifPresentOrElse(
                                source -> writing.replace(name, graph, source), () -> writing.log(name, graph)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        if (!store.version().equals(backup.state().version())) {
            throw new IOException("the store came to version " + store.version() + " and not "
                    + backup.state().version());
        }
    }
}
