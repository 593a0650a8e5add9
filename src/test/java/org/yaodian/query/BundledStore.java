package org.yaodian.query;

import java.time.Instant;
import org.yaodian.ingest.BundledPlan;
import org.yaodian.ingest.Extraction;
import org.yaodian.ingest.Foundation;
import org.yaodian.ingest.Ingest;
import org.yaodian.iri.Iris;
import org.yaodian.store.Store;
import org.yaodian.text.SourceReader;

/** A store in memory with ontology, registers and the bundled plan, read as a user would have it read. */
public final class BundledStore {

    private BundledStore() {}

    /** A new one; who asks for it closes it. */
    public static Store open() {
        Store store = Store.inMemory();
        new Foundation(Iris.standard()).lay(store);
        ingest(store).ingest(BundledPlan.NAME, BundledPlan.bytes());
        return store;
    }

    /** The way into a store, its clock standing still. */
    public static Ingest ingest(Store store) {
        return ingest(store, Instant.EPOCH);
    }

    /** The way into a store, its clock standing still at a time. */
    public static Ingest ingest(Store store, Instant now) {
        return new Ingest(store, new Extraction(Iris.standard()), new SourceReader(), "test", () -> now);
    }
}
