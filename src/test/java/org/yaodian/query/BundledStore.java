package org.yaodian.query;

import java.time.Instant;
import java.util.Map;
import org.yaodian.ingest.BundledPlan;
import org.yaodian.ingest.Extraction;
import org.yaodian.ingest.Foundation;
import org.yaodian.ingest.Ingest;
import org.yaodian.ingest.OwnRegister;
import org.yaodian.iri.Iris;
import org.yaodian.store.Store;
import org.yaodian.text.SourceReader;

/** A store in memory with ontology, registers, questions and the bundled plan, read as a user would have it read. */
public final class BundledStore {

    private BundledStore() {}

    /** A new one; who asks for it closes it. */
    public static Store open() {
        Store store = Store.inMemory();
        foundation(OwnRegister.none(Iris.standard())).lay(store);
        ingest(store).ingest(BundledPlan.NAME, BundledPlan.bytes());
        return store;
    }

    /** What lies in a store before any plan is read, the questions of the library included. */
    static Foundation foundation(OwnRegister own) {
        Iris iris = Iris.standard();
        return new Foundation(iris, own, Map.of(iris.queryGraph(), LibraryGraph.of(QueryLibrary.bundled(), iris)));
    }

    /** The way into a store, its clock standing still. */
    public static Ingest ingest(Store store) {
        return new Ingest(store, new Extraction(Iris.standard()), new SourceReader(), "test", () -> Instant.EPOCH);
    }
}
