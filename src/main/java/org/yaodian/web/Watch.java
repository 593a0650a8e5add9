package org.yaodian.web;

import java.time.Duration;
import java.util.Set;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.NanoTime;

/** Counts each request when it was answered, whoever answered it. */
final class Watch implements RequestLog {

    /** Attribute of a request: the template of the route that took it. */
    static final String ROUTE = "yaodian-route";

    /** Attribute of a request: the reason of the problem it was answered with. */
    static final String PROBLEM = "yaodian-problem";

    private static final Set<String> OF_FUSEKI = Set.of("/sparql", "/data");
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

    private final Metrics metrics;

    Watch(Metrics metrics) {
        this.metrics = metrics;
    }

    @Override
    public void log(Request request, Response response) {
        long nanoseconds = NanoTime.since(request.getHeadersNanoTime());
        metrics.answered(method(request), route(request), response.getStatus(), Duration.ofNanos(nanoseconds));
        if (request.getAttribute(PROBLEM) instanceof String type) {
            metrics.problem(type);
        }
    }

    /** Anybody may invent methods. */
    private static String method(Request request) {
        return METHODS.contains(request.getMethod()) ? request.getMethod() : "OTHER";
    }

    private static String route(Request request) {
        if (request.getAttribute(ROUTE) instanceof String route) {
            return route;
        }
        String path = Request.getPathInContext(request);
        return OF_FUSEKI.contains(path) ? path : "UNKNOWN";
    }
}
