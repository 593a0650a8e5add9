package org.yaodian.web;

import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Server;
import org.yaodian.store.Store;

/** Fuseki's servlets for {@code /sparql} and {@code /data}, without a server of their own. */
final class SparqlContext {

    private SparqlContext() {}

    static ServletContextHandler of(Store store, WebSettings.Limits limits, Description description) {
        DataService service = DataService.newBuilder(store.dataset())
                .addEndpoint(Operation.Query, "sparql")
                .addEndpoint(Operation.GSP_R, "data")
                .build();
        Admission admission = new Admission(limits.queries());
        Server server = FusekiServer.create()
                .registerOperation(Operation.Query, new QueryService(store, limits, admission, description))
                .registerOperation(Operation.GSP_R, new GraphService(store, limits, admission))
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
