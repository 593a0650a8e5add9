package org.yaodian.ingest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.yaodian.store.Store;
import org.yaodian.text.Problem;
import org.yaodian.text.Reading;

/**
 * Many files taken in one after the other, several in one transaction. Of two files that are one plan in different
 * words the first counts: else every run over the same folder would write both again. For one thread.
 */
public final class Batch implements AutoCloseable {

    /** Triples that wait to be written, at most about: a plan has 5,000, and a million needs 300 MB of memory. */
    private static final long MOST_TRIPLES = 80_000;

    private record Waiting(Path file, Prepared prepared) {}

    /** The file that a plan was read from in this batch. */
    private record First(String file, String sha256) {}

    private final Ingest ingest;
    private final Store store;
    private final BiConsumer<Path, Outcome> told;
    private final Map<String, First> firsts = new HashMap<>();
    private final List<Waiting> waiting = new ArrayList<>();
    private long triples;

    Batch(Ingest ingest, Store store, BiConsumer<Path, Outcome> told) {
        this.ingest = ingest;
        this.store = store;
        this.told = told;
    }

    /** Takes in a file that was read; what comes of it may be told later. */
    public void take(Path file, Reading reading) {
        Prepared prepared = once(file, reading, prepared(file, reading));
        waiting.add(new Waiting(file, prepared));
        if (prepared instanceof Prepared.Plan plan) {
            triples += plan.graph().size();
        }
        if (triples > MOST_TRIPLES) {
            write();
        }
    }

    /** A text that a rule stumbles over must not keep the others out. */
    private Prepared prepared(Path file, Reading reading) {
        try {
            return ingest.prepared(reading);
        } catch (RuntimeException | StackOverflowError e) {
            return new Prepared.Decided(new Outcome.Unreadable(new Problem(
                    file.toString(),
                    "the software fails over this text (" + e + ")",
                    "the text is not at fault: report this, with the text if it may be shown")));
        }
    }

    private Prepared once(Path file, Reading reading, Prepared prepared) {
        Outcome outcome = outcome(prepared);
        return switch (outcome) {
            case Outcome.Stored stored -> once(file, reading, prepared, stored.plan(), stored.label());
            case Outcome.Unchanged same -> once(file, reading, prepared, same.plan(), same.label());
            case Outcome.Doubled doubled -> prepared;
            case Outcome.Rejected rejected -> prepared;
            case Outcome.Unreadable unreadable -> prepared;
        };
    }

    private Prepared once(Path file, Reading reading, Prepared prepared, String plan, String label) {
        String sha256 = reading instanceof Reading.Text text ? text.source().sha256() : "";
        First first = firsts.computeIfAbsent(plan, iri -> new First(file.toString(), sha256));
        if (first.file().equals(file.toString())) {
            return prepared;
        }
        return new Prepared.Decided(
                first.sha256().equals(sha256)
                        ? new Outcome.Unchanged(plan, label)
                        : new Outcome.Doubled(plan, label, first.file()));
    }

    private static Outcome outcome(Prepared prepared) {
        return switch (prepared) {
            case Prepared.Decided decided -> decided.outcome();
            case Prepared.Plan plan -> plan.outcome();
        };
    }

    private void write() {
        List<Prepared.Plan> plans = waiting.stream()
                .map(Waiting::prepared)
                .filter(Prepared.Plan.class::isInstance)
                .map(Prepared.Plan.class::cast)
                .toList();
        if (!plans.isEmpty()) {
            ingest.store(plans);
        }
        waiting.forEach(done -> told.accept(done.file(), outcome(done.prepared())));
        waiting.clear();
        triples = 0;
    }

    /** Writes what waits, and tidies the store. */
    @Override
    public void close() {
        write();
        store.tidy();
    }
}
