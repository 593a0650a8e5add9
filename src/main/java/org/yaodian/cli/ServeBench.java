package org.yaodian.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.yaodian.query.QueryLibrary;
import org.yaodian.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Answers a second of the SPARQL service, beside stock Fuseki on the same quads. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = {
            "Measures answers a second and how long one takes, over HTTP, beside stock Fuseki on the same quads in TDB2:",
            "as it is shipped, and with 32 KiB instead of its 5 MiB of output buffer a response. Each server is a",
            "process of its own with the same JDK; all run at once and are asked in turns, one at a time, by clients",
            "that do no more than HTTP asks of them. First the answers are held to each other. Figures are medians of",
            "the rounds, a ratio is the median of the ratios of the rounds. Exit code 1 where the target is missed.",
            "Get the stock server by",
            "  " + StockFuseki.SOURCE
        })
final class ServeBench implements Callable<Integer> {

    @Option(names = "--fuseki", paramLabel = "JAR", required = true, description = "jena-fuseki-server-6.0.0.jar")
    private Path fuseki = Path.of("");

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "a store that is there and that no server holds (default: a new one with the bundled plan)")
    private Optional<Path> data = Optional.empty();

    @Option(
            names = "--queries",
            paramLabel = "NAME",
            split = ",",
            description = "questions of the library, asked with the examples for what they need (${DEFAULT-VALUE})",
            defaultValue = "items-citing-document,evidence-of-item,bodies-by-items-and-role")
    private List<String> names = List.of();

    @Option(names = "--clients", paramLabel = "N", defaultValue = "16", description = "default: ${DEFAULT-VALUE}")
    private int clients;

    @Option(
            names = "--seconds",
            paramLabel = "N",
            defaultValue = "5",
            description = "for each server and question in a round (default: ${DEFAULT-VALUE})")
    private int seconds;

    @Option(names = "--rounds", paramLabel = "N", defaultValue = "5", description = "default: ${DEFAULT-VALUE}")
    private int rounds;

    @Option(
            names = "--warm-up",
            paramLabel = "SECONDS",
            defaultValue = "30",
            description = "for each server before the rounds (default: ${DEFAULT-VALUE})")
    private int warmUp;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (Math.min(Math.min(clients, seconds), Math.min(rounds, warmUp)) < 1) {
            throw new ParameterException(
                    spec.commandLine(), "--clients, --seconds, --rounds and --warm-up: give 1 or more");
        }
        List<BenchQuestion> questions = names.stream()
                .map(name -> BenchQuestion.of(QueryLibrary.bundled(), name))
                .toList();
        data.filter(folder -> !Store.isAt(folder)).ifPresent(folder -> {
            throw new FailedException(
                    folder + ": there is no store here; make one by 'yaodian ingest FILE', or leave --data out");
        });
        try (Scratch scratch = new Scratch();
                HttpClient client = HttpClient.newHttpClient()) {
            StockFuseki stock = new StockFuseki(fuseki, scratch.folder());
            spec.commandLine().getErr().println("Starting the servers …");
            try (BenchServers servers =
                    BenchServers.over(data.orElse(scratch.file("ours")), Launcher.of("bench serve"), stock, client)) {
                return measure(questions, servers.contenders(), client);
            }
        }
    }

    private int measure(List<BenchQuestion> questions, List<Contender> servers, HttpClient client)
            throws IOException, InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        for (BenchQuestion question : questions) {
            out.println(question.name() + ": " + question.rows(servers, client) + " rows from each");
        }
        ServeTrial trial = new ServeTrial(servers, questions);
        err.printf(
                "Warming up for %d s, then %d rounds of %d s …%n",
                servers.size() * warmUp, rounds, servers.size() * questions.size() * seconds);
        trial.warmUp(clients, Duration.ofSeconds(warmUp));
        for (int round = 1; round <= rounds; round++) {
            trial.round(round, new Load(clients, Duration.ofSeconds(seconds)));
            err.println("round " + round + " is done");
        }
        out.printf(
                Locale.ROOT,
                "%n%d clients, medians of %d rounds of %d s after %d s to warm up; Java %s, %d processors, load %.1f%n",
                clients,
                rounds,
                seconds,
                warmUp,
                Runtime.version(),
                Runtime.getRuntime().availableProcessors(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        trial.print(out);
        boolean met = trial.met(out);
        out.flush();
        return met ? 0 : 1;
    }
}
