package org.yaodian.web;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.yaodian.store.Store;

/** Counts over the whole store, made anew after a commit. Safe for many threads. */
final class StoreFigures {

    /**
     * @param lastIngest when a plan was last read, the epoch if none was
     * @param commit that they belong to
     */
    record Figures(long plans, long statements, Instant lastIngest, long commit) {}

    private final Store store;
    private final Asking asking;
    private Optional<Figures> known = Optional.empty();

    StoreFigures(Store store, Asking asking) {
        this.store = store;
        this.asking = asking;
    }

    synchronized Figures now() {
        long commit = store.state().commit();
        Figures figures = known.filter(old -> old.commit() == commit).orElseGet(() -> read(commit));
        known = Optional.of(figures);
        return figures;
    }

    private Figures read(long commit) {
        Map<String, Object> row = asking.one("figures", Map.of(), "the store has no figures");
        return new Figures(
                Long.parseLong(String.valueOf(row.get("plans"))),
                store.statements(),
                Instant.parse(String.valueOf(row.getOrDefault("lastIngest", Instant.EPOCH))),
                commit);
    }
}
