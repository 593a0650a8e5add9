package org.yaodian.web;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.function.Consumer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.NanoTime;

/**
 * A line for each answered request: time (UTC), method, path with query, status, bytes, milliseconds, the client's name
 * for itself. Secrets and whatever could make another line of it are left out; addresses of clients are not kept.
 */
final class RequestLines implements RequestLog {

    private static final int LONGEST_METHOD = 12;
    private static final int LONGEST_AGENT = 40;

    private final Consumer<String> lines;

    RequestLines(Consumer<String> lines) {
        this.lines = lines;
    }

    @Override
    public void log(Request request, Response response) {
        HttpURI uri = request.getHttpURI();
        String agent = request.getHeaders().get(HttpHeader.USER_AGENT);
        lines.accept(String.format(
                Locale.ROOT,
                "%s %s %s %d %d %.1f \"%s\"",
                Instant.now().truncatedTo(ChronoUnit.MILLIS),
                Printable.words(request.getMethod(), LONGEST_METHOD),
                uri == null ? "-" : Printable.target(uri.getPath(), uri.getQuery()),
                response.getStatus(),
                Response.getContentBytesWritten(response),
                NanoTime.since(request.getHeadersNanoTime()) / 1e6,
                agent == null ? "-" : Printable.words(agent, LONGEST_AGENT)));
    }
}
