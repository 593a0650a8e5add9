package org.yaodian.cli;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Serves a throw-away store to itself for some requests and ends. The launcher runs it once after a build and has the
 * JVM write down which classes that took, for later starts.
 */
@Command(name = "rehearse", hidden = true, description = "Serves a throw-away store to itself, once.")
final class RehearseCommand implements Callable<Integer> {

    private static final long PATIENCE_SECONDS = 120;
    private static final List<String> REQUESTS = List.of(
            "/healthz",
            "/sparql?query=SELECT%20(COUNT(*)%20AS%20?n)%20%7B%20GRAPH%20?g%20%7B%20?s%20?p%20?o%20%7D%20%7D",
            "/sparql?query=SELECT%20*%20%7B%20?s%20a%20?type%20%7D%20ORDER%20BY%20?s%20LIMIT%2020",
            "/",
            "/api/plans",
            "/api/graph",
            "/api/queries",
            "/api/search?q=%E8%81%8C%E4%B8%9A%E6%95%99%E8%82%B2");

    @Parameters(paramLabel = "DIR", description = "a folder that does not exist yet")
    private Path data = Path.of("rehearsal");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        String port = freePort();
        CommandLine line =
                Main.commandLine(spec.commandLine().getOut(), spec.commandLine().getErr());
        CompletableFuture<Integer> served =
                CompletableFuture.supplyAsync(() -> line.execute("serve", "--port", port, "--data", data.toString()));
        try (HttpClient client = HttpClient.newHttpClient()) {
            awaitAnswer(client, port, served);
            for (String path : REQUESTS) {
                client.send(request(port, path), HttpResponse.BodyHandlers.discarding());
            }
        }
        return 0;
    }

    private static void awaitAnswer(HttpClient client, String port, CompletableFuture<Integer> served)
            throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (System.nanoTime() < end) {
            if (served.isDone()) {
                throw new FailedException("the rehearsed server ended with " + served.join());
            }
            try {
                client.send(request(port, "/healthz"), HttpResponse.BodyHandlers.discarding());
                return;
            } catch (IOException notYet) {
                Thread.sleep(20);
            }
        }
        throw new FailedException("the rehearsed server did not answer within " + PATIENCE_SECONDS + " seconds");
    }

    private static HttpRequest request(String port, String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .build();
    }

    private static String freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return Integer.toString(socket.getLocalPort());
        }
    }
}
