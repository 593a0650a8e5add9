package org.yaodian.cli;

import java.time.InstantSource;
import org.yaodian.ingest.Extraction;
import org.yaodian.ingest.Foundation;
import org.yaodian.ingest.Ingest;
import org.yaodian.iri.Iris;
import org.yaodian.store.Store;
import org.yaodian.text.SourceReader;

/** Puts the parts of the program together. */
final class Workshop {

    private Workshop() {}

    static Extraction extraction() {
        return new Extraction(Iris.standard());
    }

    static Ingest ingest(Store store) {
        return new Ingest(store, extraction(), new SourceReader(), Version.number(), InstantSource.system());
    }

    static Foundation foundation() {
        return new Foundation(Iris.standard());
    }
}
