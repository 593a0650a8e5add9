package org.yaodian.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Time from the start of the program to its first answered query, beside stock Fuseki on the same quads. */
@Command(
        name = "start",
        mixinStandardHelpOptions = true,
        description = {
            "Measures the time from a start to the first answered SPARQL query, over HTTP, on a store that is there,",
            "beside stock Fuseki on the same quads, same JDK, in turns. Get the stock server by",
            "  mvn dependency:copy -Dartifact=org.apache.jena:jena-fuseki-server:6.0.0 -DoutputDirectory=target"
        })
final class StartBench implements Callable<Integer> {

    private static final String COUNT = "SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } }";

    @Option(names = "--fuseki", paramLabel = "JAR", required = true, description = "jena-fuseki-server-6.0.0.jar")
    private Path fuseki = Path.of("");

    @Option(names = "--runs", paramLabel = "N", defaultValue = "9", description = "starts of each (${DEFAULT-VALUE})")
    private int runs;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    @Override
    public Integer call() throws IOException, InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        String launcher = System.getProperty("yaodian.launcher", "");
        if (launcher.isEmpty() || !Files.isReadable(fuseki)) {
            spec.commandLine()
                    .getErr()
                    .println(launcher.isEmpty() ? "Start this by ./yaodian bench start" : "There is no file " + fuseki);
            return 2;
        }
        Path folder = Files.createTempDirectory("yaodian-bench");
        int port = freePort();
        List<String> ours = List.of(launcher, "serve", "--port", "" + port, "--data", folder.resolve("ours") + "");
        List<String> stock = List.of(
                java(), "-jar", fuseki + "", "--port=" + port, "--tdb2", "--loc=" + folder.resolve("stock"), "/ds");
        Path quads = folder.resolve("quads.nq");
        try (TimedStart first = TimedStart.of(
                ours,
                folder.resolve("first.log"),
                get("http://127.0.0.1:" + port + "/data", "application/n-quads"),
                client)) {
            Files.writeString(quads, first.answer());
        }
        load(quads, folder);

        List<Duration> ourTimes = new ArrayList<>();
        List<Duration> stockTimes = new ArrayList<>();
        for (int run = 1; run <= runs; run++) {
            String ourCount = time(ours, folder, count(port, "/sparql"), ourTimes);
            String stockCount = time(stock, folder, count(port, "/ds/sparql"), stockTimes);
            if (!ourCount.equals(stockCount)) {
                throw new IOException("not the same data: %s and %s quads".formatted(ourCount, stockCount));
            }
            out.printf(
                    "run %d: Yaodian %d ms, stock Fuseki %d ms, %s%n",
                    run,
                    ourTimes.getLast().toMillis(),
                    stockTimes.getLast().toMillis(),
                    ourCount.lines().skip(1).findFirst().orElse("no") + " quads");
            out.flush();
        }
        long our = median(ourTimes).toMillis();
        long their = median(stockTimes).toMillis();
        out.printf(
                Locale.ROOT,
                "median of %d: Yaodian %d ms, stock Fuseki %d ms, ratio %.2f%n",
                runs,
                our,
                their,
                (double) our / their);
        return our < their ? 0 : 1;
    }

    private String time(List<String> command, Path folder, HttpRequest question, List<Duration> times)
            throws IOException, InterruptedException {
        try (TimedStart start = TimedStart.of(command, folder.resolve("start.log"), question, client)) {
            times.add(start.untilAnswer());
            return start.answer();
        }
    }

    /** Loads with the stock program's own loader, so that its store is as it makes it. */
    private void load(Path quads, Path folder) throws IOException, InterruptedException {
        Path log = folder.resolve("load.log");
        int exit = new ProcessBuilder(
                        java(), "-cp", fuseki + "", "tdb2.tdbloader", "--loc", folder.resolve("stock") + "", quads + "")
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        if (exit != 0) {
            throw new IOException("tdb2.tdbloader ended with " + exit + "; what it said: " + log);
        }
    }

    private static Duration median(List<Duration> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }

    private static HttpRequest count(int port, String path) {
        return get(
                "http://127.0.0.1:" + port + path + "?query=" + URLEncoder.encode(COUNT, StandardCharsets.UTF_8),
                "text/csv");
    }

    private static HttpRequest get(String address, String accept) {
        return HttpRequest.newBuilder(URI.create(address))
                .header("Accept", accept)
                .timeout(Duration.ofMinutes(1))
                .build();
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
