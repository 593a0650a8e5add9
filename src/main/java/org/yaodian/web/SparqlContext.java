package org.yaodian.web;

import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraph;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Server;

/** Fuseki's servlets for {@code /sparql} and {@code /data}, without a server of their own. */
final class SparqlContext {

    private SparqlContext() {}

    static ServletContextHandler of(DatasetGraph dataset, WebSettings.Limits limits) {
        dataset.getContext().set(ARQ.queryTimeout, Long.toString(limits.milliseconds()));
        dataset.getContext().set(ARQ.httpServiceAllowed, false);
        DataService service = DataService.newBuilder(dataset)
                .addEndpoint(Operation.Query, "sparql")
                .addEndpoint(Operation.GSP_R, "data")
                .build();
        Server server = FusekiServer.create()
                .registerOperation(Operation.Query, new GuardedQuery(limits))
                .port(0)
                .add("/", service)
                .build()
                .getJettyServer();
        ServletContextHandler context = server.getDescendant(ServletContextHandler.class);
        server.setHandler((Handler) null);
        context.setErrorHandler(new ProblemPage());
        return context;
    }
}
