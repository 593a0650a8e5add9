package org.yaodian.web;

import io.javalin.http.Context;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaodian.export.Edition;
import org.yaodian.store.Store;

/** For operators and what watches for them: whether the process lives, whether it can answer, and how it fares. */
final class HealthRoutes {

    private final Store store;
    private final StoreFigures figures;
    private final Metrics metrics;
    private final StoreMetrics storeMetrics;
    private final Instant begin = Instant.now();

    HealthRoutes(Store store, StoreFigures figures, Metrics metrics) {
        this.store = store;
        this.figures = figures;
        this.metrics = metrics;
        this.storeMetrics = new StoreMetrics(store, figures, metrics.registry());
    }

    void add(Routes routes) {
        routes.fixed("/healthz/live", context -> answer(context, Map.of("status", "ok")));
        routes.fixed("/healthz/ready", context -> {
            ready();
            answer(context, Map.of("status", "ok"));
        });
        routes.fixed("/healthz", context -> {
            ready();
            answer(context, details());
        });
        routes.fixed("/metrics", this::measure);
    }

    private void ready() {
        Optional<String> fault = store.fault();
        if (fault.isPresent()) {
            throw new ProblemException(new Problem(503, "not-ready", "Not ready", fault.get(), Map.of()));
        }
    }

    private Map<String, Object> details() {
        Edition edition = Edition.of(store.state());
        StoreFigures.Figures now = figures.now();
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("status", "ok");
        details.put("version", store.version());
        details.put("dataVersion", edition.data());
        details.put("softwareVersion", edition.software());
        details.put("plans", now.plans());
        details.put("statements", now.statements());
        details.put("lastIngest", now.lastIngest().toString());
        details.put("uptimeSeconds", Duration.between(begin, Instant.now()).toSeconds());
        details.put("graphs", List.copyOf(store.names()));
        return details;
    }

    private static void answer(Context context, Map<String, Object> value) {
        context.header("Cache-Control", "no-store");
        Answers.json(context, value);
    }

    private void measure(Context context) {
        storeMetrics.refresh();
        context.header("Cache-Control", "no-store");
        context.contentType("text/plain; version=0.0.4; charset=utf-8").result(metrics.text());
    }
}
