package org.yaodian.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.HttpResponseException;
import java.net.BindException;
import java.net.UnknownHostException;
import java.nio.channels.UnresolvedAddressException;
import java.util.List;
import java.util.Map;
import org.eclipse.jetty.server.Server;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yaodian.export.Describing;
import org.yaodian.ingest.Ingest;
import org.yaodian.iri.Iris;
import org.yaodian.query.QueryLibrary;
import org.yaodian.query.QueryRunner;
import org.yaodian.store.Store;

/**
 * SPARQL, API and pages on one port. Does not close the store. Two can run in one process.
 */
public final class WebServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(WebServer.class);
    private static final long LARGEST_BODY = 50L << 20;

    private final Javalin javalin;
    private final String host;

    private WebServer(Javalin javalin, String host) {
        this.javalin = javalin;
        this.host = host;
    }

    /**
     * Starts a server over a store.
     *
     * @param ingest used by callers who have the token of the settings
     */
    public static Start start(Store store, Ingest ingest, Iris iris, WebSettings settings) {
        Javalin javalin = Javalin.create(config -> configure(config, store, ingest, iris, settings));
        try {
            javalin.start(settings.host(), settings.port());
            WebServer server = new WebServer(javalin, settings.host());
            store.announce(server.address());
            return new Start.Running(server);
        } catch (RuntimeException e) {
            javalin.stop();
            return refused(e, settings);
        }
    }

    private static Start refused(RuntimeException failure, WebSettings settings) {
        String where = settings.host() + ":" + settings.port();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof BindException
                    || String.valueOf(cause.getMessage()).contains("already in use")) {
                return new Start.Refused(
                        where + " cannot be listened on: " + cause.getMessage(),
                        "another program may hold the port; choose another: --port N");
            }
            if (cause instanceof UnknownHostException || cause instanceof UnresolvedAddressException) {
                return new Start.Refused(where + " is no address of this machine", "choose another: --host 127.0.0.1");
            }
        }
        throw failure;
    }

    private static void configure(JavalinConfig config, Store store, Ingest ingest, Iris iris, WebSettings settings) {
        config.startup.showJavalinBanner = false;
        config.http.maxRequestSize = LARGEST_BODY;
        config.jetty.modifyServer(server -> prepare(server, store, settings));
        problems(config);
        routes(config, store, ingest, iris, settings);
    }

    private static void prepare(Server server, Store store, WebSettings settings) {
        server.setHandler(new Gate(SparqlContext.of(store.dataset(), settings.limits())));
        server.setErrorHandler(new ProblemPage());
        server.setStopTimeout(5_000);
    }

    private static void problems(JavalinConfig config) {
        config.routes.exception(ProblemException.class, (e, context) -> Answers.problem(context, e.problem()));
        config.routes.exception(
                HttpResponseException.class,
                (e, context) ->
                        Answers.problem(context, Problem.of(e.getStatus(), e.getMessage() + ": " + context.path())));
        config.routes.exception(Exception.class, (e, context) -> {
            LOG.error("{} {}", context.method(), context.path(), e);
            Answers.problem(context, Problem.of(500, "a fault of this server; its log says more"));
        });
    }

    private static void routes(JavalinConfig config, Store store, Ingest ingest, Iris iris, WebSettings settings) {
        long limit = settings.limits().milliseconds();
        Asking api = new Asking(new QueryRunner(QueryLibrary.inFolder("org/yaodian/web/api"), store, limit), iris);
        QueryLibrary library = QueryLibrary.bundled();
        Routes routes = new Routes(config.routes, store);
        new ListRoutes(api, iris).add(routes);
        new PlanRoutes(api, iris).add(routes);
        new GraphRoutes(api, iris).add(routes);
        new Citator(api, iris, store::version, ingest::registers).add(routes);
        new LibraryRoutes(library, new Asking(new QueryRunner(library, store, limit), iris)).add(routes);
        new QualityRoutes().add(routes);
        new WritingRoutes(ingest, iris, settings.token()).add(routes);
        Pages pages = new Pages();
        Terms terms = Terms.bundled();
        new EntityRoutes(new Describing(store, limit), iris, new EntityPages(pages, terms, iris)).add(routes);
        new OntologyRoutes(pages, terms, iris).add(routes);
        new StaticFiles().add(routes);
        routes.fixed(
                "/healthz",
                context -> Answers.json(
                        context,
                        Map.of("status", "ok", "version", store.version(), "graphs", List.copyOf(store.names()))));
    }

    /** Where it answers, without a slash at the end. */
    public String address() {
        return "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + javalin.port();
    }

    /** Ends what is under way, within 5 seconds, and stops. */
    @Override
    public void close() {
        javalin.stop();
    }
}
