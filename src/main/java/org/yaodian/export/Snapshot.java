package org.yaodian.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.yaodian.store.State;
import org.yaodian.store.Store;

/**
 * What a store holds at one time, to be read inside one transaction only.
 *
 * @param dataset refuses changes; its default graph is the union
 */
public record Snapshot(DatasetGraph dataset, State state) {

    /** What may be done with it. */
    @FunctionalInterface
    public interface Work {
        void with(Snapshot snapshot) throws IOException;
    }

    /** Does work over one state of a store, in one read transaction. */
    public static void of(Store store, Work work) throws IOException {
        try {
            store.read(dataset -> {
                try {
                    work.with(new Snapshot(dataset, store.stateHere()));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                return true;
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** The edition that this program makes of it. */
    public Edition edition() {
        return Edition.of(state);
    }
}
