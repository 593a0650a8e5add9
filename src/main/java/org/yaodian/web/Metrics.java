package org.yaodian.web;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.ClassLoaderMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.FileDescriptorMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** What happened to requests, and how the JVM does, in the form Prometheus reads. Safe for many threads. */
final class Metrics implements AutoCloseable {

    /** Bounds of the histogram of latencies; a query may take 30 seconds. */
    private static final Duration[] BOUNDS = Stream.of(
                    2, 5, 10, 25, 50, 100, 250, 500, 1_000, 2_500, 5_000, 10_000, 30_000)
            .map(Duration::ofMillis)
            .toArray(Duration[]::new);

    /** Requests that are told apart; the route is a template, so that there are only so many. */
    private record Kind(String method, String route, int status) {}

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final JvmGcMetrics collections = new JvmGcMetrics();
    private final Map<Kind, Timer> timers = new ConcurrentHashMap<>();
    private final AtomicInteger sparql = new AtomicInteger();
    private final Counter timeouts;

    Metrics() {
        List.of(
                        collections,
                        new JvmMemoryMetrics(),
                        new JvmThreadMetrics(),
                        new ClassLoaderMetrics(),
                        new ProcessorMetrics(),
                        new FileDescriptorMetrics(),
                        new UptimeMetrics())
                .forEach(binder -> binder.bindTo(registry));
        Gauge.builder("yaodian.sparql.active", sparql, AtomicInteger::get)
                .description("SPARQL requests under way")
                .register(registry);
        this.timeouts = Counter.builder("yaodian.timeouts")
                .description("Queries given up at the time limit")
                .register(registry);
        Problem.REFUSALS.forEach(this::refusals);
    }

    private Counter refusals(String reason) {
        return Counter.builder("yaodian.refused")
                .description("Requests refused, by reason; \"refused\" is what is not followed or run, as SERVICE")
                .tag("reason", reason)
                .register(registry);
    }

    PrometheusMeterRegistry registry() {
        return registry;
    }

    /** SPARQL requests that are under way. */
    AtomicInteger sparql() {
        return sparql;
    }

    /** @param route template of its path */
    void answered(String method, String route, int status, Duration taken) {
        timers.computeIfAbsent(new Kind(method, route, status), this::timer).record(taken);
    }

    private Timer timer(Kind kind) {
        return Timer.builder("http.server.requests")
                .description("Answered requests, from their last header line to the last byte of the answer")
                .tag("method", kind.method())
                .tag("uri", kind.route())
                .tag("status", Integer.toString(kind.status()))
                .tag("outcome", outcome(kind.status()))
                .serviceLevelObjectives(BOUNDS)
                .register(registry);
    }

    private static String outcome(int status) {
        return switch (status / 100) {
            case 1 -> "INFORMATIONAL";
            case 2 -> "SUCCESS";
            case 3 -> "REDIRECTION";
            case 4 -> "CLIENT_ERROR";
            case 5 -> "SERVER_ERROR";
            default -> "UNKNOWN";
        };
    }

    /** @param reason of the problem that a request was answered with */
    void problem(String reason) {
        if (reason.equals(Problem.TIME_LIMIT)) {
            timeouts.increment();
        } else if (Problem.REFUSALS.contains(reason)) {
            refusals(reason).increment();
        }
    }

    /** All of it in Prometheus' text format. */
    String text() {
        return registry.scrape();
    }

    @Override
    public void close() {
        collections.close();
        registry.close();
    }
}
