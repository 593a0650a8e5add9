package org.yaodian.web;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Server;

/** All that watches the requests of one server: metrics, and the log if one is wanted. */
final class Observation implements AutoCloseable {

    private final Metrics metrics = new Metrics();
    private final List<RequestLog> logs = new ArrayList<>(List.of(new Watch(metrics)));
    private final List<LineWriter> writers = new ArrayList<>();

    Observation(WebSettings.Log log) {
        if (log == WebSettings.Log.REQUESTS) {
            LineWriter writer = new LineWriter(System.err);
            writers.add(writer);
            logs.add(new RequestLines(writer));
        }
    }

    Metrics metrics() {
        return metrics;
    }

    /** Watches a server that has its handler and did not start yet. */
    void of(Server server) {
        server.setHandler(new UnderWay(server.getHandler(), metrics.sparql()));
        server.setRequestLog(new RequestLog.Collection(logs.toArray(RequestLog[]::new)));
    }

    @Override
    public void close() {
        writers.forEach(LineWriter::close);
        metrics.close();
    }
}
