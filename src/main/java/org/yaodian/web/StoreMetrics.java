package org.yaodian.web;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.yaodian.export.Edition;
import org.yaodian.store.Store;

/** What the store holds, as metrics; a figure that cannot be had is NaN. */
final class StoreMetrics {

    private final Store store;
    private final StoreFigures figures;
    private final MultiGauge edition;

    StoreMetrics(Store store, StoreFigures figures, MeterRegistry registry) {
        this.store = store;
        this.figures = figures;
        this.edition = MultiGauge.builder("yaodian.info")
                .description("Version of the data and of the software")
                .register(registry);
        gauge(registry, "yaodian.plans", "Plans in the store", f -> f.now().plans());
        gauge(
                registry,
                "yaodian.store.statements",
                "Statements in the store",
                f -> f.now().statements());
        gauge(
                registry,
                "yaodian.last.ingest.timestamp.seconds",
                "When a plan was last read, Unix time",
                f -> f.now().lastIngest().getEpochSecond());
        gauge(
                registry,
                "yaodian.data.changed.timestamp.seconds",
                "When the data last became others, Unix time",
                f -> store.state().changed().getEpochSecond());
        gauge(
                registry,
                "yaodian.store.bytes",
                "Length of the store's files, of which much may be holes",
                f -> store.bytes());
    }

    private void gauge(MeterRegistry registry, String name, String what, ToDoubleFunction<StoreFigures> value) {
        Gauge.builder(name, figures, value).description(what).register(registry);
    }

    /** To be called before the metrics are read: what is a name, not a number. */
    void refresh() {
        Edition now = Edition.of(store.state());
        Tags names = Tags.of("data_version", now.data(), "software_version", now.software());
        edition.register(List.of(MultiGauge.Row.of(names, 1)), true);
    }
}
