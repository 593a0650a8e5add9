package org.yaodian.cli;

import java.io.IOException;
import java.io.PrintWriter;
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
            "  " + StockFuseki.SOURCE
        })
final class StartBench implements Callable<Integer> {

    private static final String COUNT = "SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } }";

    @Option(names = "--fuseki", paramLabel = "JAR", required = true, description = "jena-fuseki-server-6.0.0.jar")
    private Path fuseki = Path.of("");

    @Option(names = "--runs", paramLabel = "N", defaultValue = "9", description = "starts of each (${DEFAULT-VALUE})")
    private int runs;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException, InterruptedException {
        Launcher launcher = Launcher.of("bench start");
        try (Scratch scratch = new Scratch();
                HttpClient client = HttpClient.newBuilder()
                        .connectTimeout(Duration.ofSeconds(5))
                        .build()) {
            StockFuseki stock = new StockFuseki(fuseki, scratch.folder());
            int port = StockFuseki.freePort();
            Path quads = scratch.file("quads.nq");
            List<String> ours = launcher.serve(port, scratch.file("ours"));
            try (TimedStart first = TimedStart.of(
                    ours,
                    scratch.file("first.log"),
                    get("http://127.0.0.1:" + port + "/data", "application/n-quads"),
                    client)) {
                Files.writeString(quads, first.answer());
            }
            stock.load(quads, "stock");
            return compare(
                    new Start(ours, scratch.file("ours.log"), count(port, "/sparql")),
                    new Start(stock.plain(port, "stock"), scratch.file("stock.log"), count(port, "/ds/sparql")),
                    client);
        }
    }

    /** One way to start a server, and what it is asked. */
    private record Start(List<String> command, Path log, HttpRequest question) {}

    private int compare(Start ours, Start stock, HttpClient client) throws IOException, InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        List<Duration> ourTimes = new ArrayList<>();
        List<Duration> stockTimes = new ArrayList<>();
        for (int run = 1; run <= runs; run++) {
            String ourCount = time(ours, client, ourTimes);
            String stockCount = time(stock, client, stockTimes);
            if (!ourCount.equals(stockCount)) {
                throw new FailedException("not the same data: %s and %s quads".formatted(ourCount, stockCount));
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

    private static String time(Start start, HttpClient client, List<Duration> times)
            throws IOException, InterruptedException {
        try (TimedStart started = TimedStart.of(start.command(), start.log(), start.question(), client)) {
            times.add(started.untilAnswer());
            return started.answer();
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
}
