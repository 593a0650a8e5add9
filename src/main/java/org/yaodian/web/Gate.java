package org.yaodian.web;

import java.util.Map;
import java.util.Set;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * The first to see each request: says what other sites may read and what a page may load, and sends SPARQL to Fuseki and
 * the rest to the API and the pages.
 */
final class Gate extends Handler.Wrapper {

    static final String READ_ONLY = "the graph is read only: it changes only by reading a plan"
            + " (`yaodian ingest`, or POST /api/plans with the token)";

    private static final Set<String> SPARQL = Set.of("/sparql", "/data");
    private static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self';"
                    + " connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "Referrer-Policy",
            "same-origin",
            "Access-Control-Allow-Origin",
            "*",
            "Access-Control-Expose-Headers",
            "ETag, Last-Modified, Link, Retry-After, Data-Version, Content-Disposition");

    private final ServletContextHandler fuseki;

    Gate(ServletContextHandler fuseki) {
        this.fuseki = fuseki;
        addBean(fuseki, true);
    }

    @Override
    protected void doStart() throws Exception {
        fuseki.setServer(getServer());
        super.doStart();
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        HttpFields.Mutable headers = response.getHeaders();
        HEADERS.forEach(headers::put);
        if (isPreflight(request)) {
            headers.put("Access-Control-Allow-Methods", "GET, HEAD, POST, OPTIONS");
            headers.put("Access-Control-Allow-Headers", "Accept, Content-Type, If-None-Match");
            headers.put("Access-Control-Max-Age", "86400");
            response.setStatus(204);
            callback.succeeded();
            return true;
        }
        String path = Request.getPathInContext(request);
        if (SPARQL.contains(path)) {
            return fuseki.handle(request, response, callback);
        }
        if (path.equals("/update")) {
            ProblemPage.send(response, Problem.of(403, READ_ONLY), callback);
            return true;
        }
        return super.handle(Slashes.plain(request), response, callback);
    }

    private static boolean isPreflight(Request request) {
        return HttpMethod.OPTIONS.is(request.getMethod())
                && request.getHeaders().contains("Access-Control-Request-Method");
    }
}
