package org.yaodian.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.HttpResponseException;
import java.net.BindException;
import java.net.UnknownHostException;
import java.nio.channels.UnresolvedAddressException;
import org.eclipse.jetty.server.Server;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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

    private final Javalin javalin;
    private final String host;
    private final Observation observation;

    private WebServer(Javalin javalin, String host, Observation observation) {
        this.javalin = javalin;
        this.host = host;
        this.observation = observation;
    }

    /**
     * Starts a server over a store.
     *
     * @param ingest used by callers who have the token of the settings
     */
    public static Start start(Store store, Ingest ingest, Iris iris, WebSettings settings) {
        Observation observation = new Observation(settings.log());
        Javalin javalin = Javalin.create(config -> {
            config.jetty.modifyServer(server -> prepare(server, store, settings, observation));
            configure(config);
            routes(config, store, ingest, iris, settings, observation.metrics());
        });
        try {
            javalin.start(settings.host(), settings.port());
            WebServer server = new WebServer(javalin, settings.host(), observation);
            store.announce(server.address());
            return new Start.Running(server);
        } catch (RuntimeException e) {
            javalin.stop();
            observation.close();
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

    private static void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.http.maxRequestSize = SentPlan.LARGEST;
        config.jetty.multipartConfig.maxFileSize(SentPlan.LARGEST, SizeUnit.BYTES);
        config.jetty.multipartConfig.maxTotalRequestSize(SentPlan.LARGEST, SizeUnit.BYTES);
        problems(config);
    }

    private static void prepare(Server server, Store store, WebSettings settings, Observation observation) {
        server.setHandler(new Gate(SparqlContext.of(store.dataset(), settings.limits())));
        observation.of(server);
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

    private static void routes(
            JavalinConfig config, Store store, Ingest ingest, Iris iris, WebSettings settings, Metrics metrics) {
        long limit = settings.limits().milliseconds();
        Asking api = asking(QueryLibrary.inFolder("org/yaodian/web/api"), store, limit, iris);
        NamedDocuments documents = new NamedDocuments(api, iris, store::version, ingest::registers);
        Filters filters = new Filters(api, iris);
        QueryLibrary library = QueryLibrary.bundled();
        Routes routes = new Routes(config.routes, store);
        new ListRoutes(api, iris, filters).add(routes);
        new DocumentRoutes(api, documents, filters).add(routes);
        new SearchRoutes(api, filters).add(routes);
        new PlanRoutes(api, iris).add(routes);
        new GraphRoutes(api, iris).add(routes);
        new Citator(api, iris, documents, filters).add(routes);
        new LibraryRoutes(library, asking(library, store, limit, iris), new Hints(api, documents), iris).add(routes);
        new QualityRoutes().add(routes);
        ExportFiles exports = new ExportFiles(store, iris);
        config.events.serverStopped(exports::close);
        new ExportRoutes(store, iris, exports).add(routes);
        new WritingRoutes(ingest, iris, new Bearer(settings.token()), api).add(routes);
        new StaticFiles().add(routes);
        new HealthRoutes(store, new StoreFigures(store, api), metrics).add(routes);
    }

    private static Asking asking(QueryLibrary library, Store store, long limit, Iris iris) {
        return new Asking(
                new QueryRunner(library, store, limit),
                new Tables(() -> store.state().commit()),
                iris);
    }

    /** Where it answers, without a slash at the end. */
    public String address() {
        return "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + javalin.port();
    }

    /** Ends what is under way, within 5 seconds, and stops. */
    @Override
    public void close() {
        javalin.stop();
        observation.close();
    }
}
