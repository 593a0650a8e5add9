package org.yaodian.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Node;
import org.yaodian.export.Annotations;
import org.yaodian.export.Dump;
import org.yaodian.export.OnePlan;
import org.yaodian.export.Plans;
import org.yaodian.export.RdfForm;
import org.yaodian.export.Snapshot;
import org.yaodian.export.Tables;
import org.yaodian.iri.Iris;
import org.yaodian.store.Store;

/**
 * Exports of a store that this process holds.
 *
 * @param plan IRI, id or title of the one plan that is asked for, "" for all
 * @param texts where annotations say that the texts are
 */
record LocalExport(Store store, Iris iris, String plan, String texts, Dump.Progress progress) {

    private static final int LISTED = 10;

    /** Writes a format, not compressed. */
    void write(ExportFormat format, Tables.Mark mark, OutputStream out) throws IOException {
        Snapshot.of(store, snapshot -> {
            switch (format) {
                case NQ -> new Dump(iris, progress).plain(snapshot, out);
                case TTL -> one(snapshot).write(snapshot, RdfForm.TURTLE, out);
                case JSONLD -> one(snapshot).write(snapshot, RdfForm.JSON_LD, out);
                case NT -> one(snapshot).write(snapshot, RdfForm.N_TRIPLES, out);
                case ANNOTATIONS -> new Annotations(iris, texts).write(snapshot, plans(snapshot), out);
                case TABLES -> new Tables(iris, mark).write(snapshot, out);
            }
        });
    }

    /** Writes the tables into an empty folder. */
    void tables(Tables.Mark mark, Path folder) throws IOException {
        Snapshot.of(store, snapshot -> new Tables(iris, mark).write(snapshot, folder));
    }

    private OnePlan one(Snapshot snapshot) {
        return new OnePlan(iris, plans(snapshot).getFirst());
    }

    private List<Node> plans(Snapshot snapshot) {
        Plans plans = new Plans(snapshot, iris);
        if (plan.isEmpty()) {
            return plans.all();
        }
        List<Node> found = plans.named(plan);
        if (found.size() == 1) {
            return found;
        }
        List<Node> offered = found.isEmpty() ? plans.all() : found;
        throw new FailedException((found.isEmpty() ? "the store holds no plan \"" : found.size() + " plans go by \"")
                + plan + "\"; name one by its id:\n  "
                + String.join(
                        "\n  ",
                        offered.stream()
                                .limit(LISTED)
                                .map(node -> iris.id(node.getURI()))
                                .toList())
                + (offered.size() > LISTED ? "\n  … and " + (offered.size() - LISTED) + " more" : ""));
    }
}
