package org.yaodian.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.yaodian.ingest.BundledPlan;
import org.yaodian.ingest.Ingest;
import org.yaodian.ingest.OwnRegister;
import org.yaodian.iri.Iris;
import org.yaodian.store.Store;
import org.yaodian.web.Start;
import org.yaodian.web.WebServer;
import org.yaodian.web.WebSettings;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Serves the store: SPARQL, API and pages on one port, until the process is told to stop. */
@Command(
        name = "serve",
        description = {
            "Serves the store: SPARQL, API and pages on one port, until it is stopped (Ctrl-C or SIGTERM).",
            "Makes the store if there is none, and then reads the Henan 2020 plan into it, so that there is something to see."
        },
        mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    private final StoreOption store = new StoreOption();

    @Mixin
    private final RegisterOption register = new RegisterOption();

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "port to listen on, 0 for any free one (default: ${DEFAULT-VALUE})",
            defaultValue = "7070")
    private int port;

    @Option(
            names = "--host",
            paramLabel = "HOST",
            description = "address to listen on; 0.0.0.0 for all (default: ${DEFAULT-VALUE})",
            defaultValue = "127.0.0.1")
    private String host = "127.0.0.1";

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            description = "longest time one query may take (default: ${DEFAULT-VALUE})",
            defaultValue = "30")
    private int seconds;

    @Option(
            names = "--max-queries",
            paramLabel = "N",
            description = "SPARQL queries that may run at once (default: four for each processor)",
            defaultValue = "0",
            showDefaultValue = CommandLine.Help.Visibility.NEVER)
    private int queries;

    @Option(
            names = "--token-file",
            paramLabel = "FILE",
            description =
                    "file with a token; whoever sends it may add and remove plans (default: the variable YAODIAN_TOKEN; nobody may without)")
    private Optional<Path> tokenFile = Optional.empty();

    @Option(
            names = "--log",
            paramLabel = "none|requests",
            description = {
                "requests: a line for each on standard error: time, method, path, status, bytes, milliseconds, client",
                "none: faults only (default: ${DEFAULT-VALUE})"
            },
            defaultValue = "requests")
    private WebSettings.Log log = WebSettings.Log.REQUESTS;

    @Override
    public Integer call() throws InterruptedException {
        WebSettings settings = settings();
        tokenFile
                .flatMap(Token::warning)
                .ifPresent(warning -> spec.commandLine().getErr().println("warning: " + warning));
        OwnRegister own = register.own();
        boolean fresh = !Store.isAt(store.folder());
        probe();
        Store opened = store.opened();
        WebServer server = started(opened, fresh, settings, own);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, opened), "stop"));
        tell(server.address());
        Workshop.foundation(own).lay(opened);
        new CountDownLatch(1).await();
        return 0;
    }

    private WebSettings settings() {
        if (port < 0 || port > 65_535) {
            throw new ParameterException(spec.commandLine(), "--port: " + port + " is no port; give 0 to 65535");
        }
        if (seconds < 1) {
            throw new ParameterException(spec.commandLine(), "--timeout: " + seconds + " seconds; give 1 or more");
        }
        if (queries < 0) {
            throw new ParameterException(spec.commandLine(), "--max-queries: " + queries + " queries; give 1 or more");
        }
        WebSettings.Limits usual = WebSettings.Limits.USUAL;
        WebSettings.Limits limits = new WebSettings.Limits(
                seconds * 1_000L, usual.rows(), usual.characters(), queries == 0 ? usual.queries() : queries);
        return new WebSettings(host, port, limits, Token.of(tokenFile).orElse(""), log);
    }

    /** Finds a busy port before a store is made, not after. */
    private void probe() {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(host, port));
        } catch (IOException e) {
            throw new FailedException(host + ":" + port + " cannot be listened on: " + e.getMessage()
                    + "; another program may hold the port; choose another: --port N");
        }
    }

    private void fill(Store opened, Ingest ingest, OwnRegister own) {
        PrintWriter err = spec.commandLine().getErr();
        err.println("Making a store in " + store.folder() + " and reading the Henan 2020 plan into it …");
        IngestReport.Line line = IngestReport.told(ingest.ingest(BundledPlan.NAME, BundledPlan.bytes()));
        Workshop.foundation(own).lay(opened);
        err.println(line.sentence());
    }

    /** A server over a filled store; closes the store if that cannot be. */
    private WebServer started(Store opened, boolean fresh, WebSettings settings, OwnRegister own) {
        try {
            Ingest ingest = Workshop.ingest(opened, own);
            if (fresh) {
                fill(opened, ingest, own);
            }
            return switch (WebServer.start(opened, ingest, Iris.standard(), settings)) {
                case Start.Running running -> running.server();
                case Start.Refused refused -> throw new FailedException(refused.fault() + "; " + refused.cure());
            };
        } catch (RuntimeException e) {
            opened.close();
            throw e;
        }
    }

    private static void stop(WebServer server, Store opened) {
        server.close();
        opened.close();
    }

    private void tell(String address) {
        PrintWriter out = spec.commandLine().getOut();
        out.println("Yaodian 要点 listens on " + address + " (process "
                + ProcessHandle.current().pid() + "; Ctrl-C stops it). Three things to try:");
        out.println("  the plans, and who answers for what:           " + address + "/");
        out.println("  who cites a document, in which words:          curl -G " + address
                + "/api/citations --data-urlencode document=关于减轻中小学教师负担进一步营造教育教学良好环境的若干意见");
        out.println(
                "  SPARQL:                                        curl -G " + address
                        + "/sparql -H 'Accept: text/csv' --data-urlencode 'query=SELECT ?body (COUNT(*) AS ?items) { ?item <https://w3id.org/yaodian/ontology#responsibleBody>/<http://www.w3.org/2000/01/rdf-schema#label> ?body } GROUP BY ?body ORDER BY DESC(?items)'");
        out.flush();
    }
}
