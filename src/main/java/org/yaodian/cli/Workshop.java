package org.yaodian.cli;

import java.time.InstantSource;
import java.util.Map;
import org.yaodian.evaluation.WeightFitting;
import org.yaodian.ingest.Extraction;
import org.yaodian.ingest.Foundation;
import org.yaodian.ingest.Ingest;
import org.yaodian.ingest.OwnRegister;
import org.yaodian.iri.Iris;
import org.yaodian.mention.MentionFinder;
import org.yaodian.mention.PlanMentionFinder;
import org.yaodian.mention.Weighing;
import org.yaodian.mention.Weights;
import org.yaodian.query.LibraryGraph;
import org.yaodian.query.QueryLibrary;
import org.yaodian.register.Registers;
import org.yaodian.store.Store;
import org.yaodian.text.SourceReader;

/** Puts the parts of the program together. */
final class Workshop {

    private Workshop() {}

    /** By the bundled registers alone. */
    static Extraction extraction() {
        return extraction(OwnRegister.none(Iris.standard()));
    }

    static Extraction extraction(OwnRegister own) {
        return new Extraction(Iris.standard(), own);
    }

    /** With the names that the bundled registers know. */
    static WeightFitting fitting() {
        return new WeightFitting(Registers.bundled(Iris.standard()).gazetteer());
    }

    /** By given weights instead of the bundled ones. */
    static MentionFinder finder(Map<String, Weights> weights) {
        return new PlanMentionFinder(Registers.bundled(Iris.standard()).gazetteer(), new Weighing(weights));
    }

    static Ingest ingest(Store store, OwnRegister own) {
        return new Ingest(store, extraction(own), new SourceReader(), Version.number(), InstantSource.system());
    }

    /** With the questions of the library, so that they are found by asking. */
    static Foundation foundation(OwnRegister own) {
        Iris iris = Iris.standard();
        return new Foundation(iris, own, Map.of(iris.queryGraph(), LibraryGraph.of(QueryLibrary.bundled(), iris)));
    }
}
