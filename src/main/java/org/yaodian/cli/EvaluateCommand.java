package org.yaodian.cli;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.yaodian.evaluation.ConfidenceFit;
import org.yaodian.evaluation.MeasuredPlan;
import org.yaodian.evaluation.Quality;
import org.yaodian.evaluation.QualityTable;
import org.yaodian.evaluation.ScoreTable;
import org.yaodian.evaluation.Scores;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Holds what is extracted against what people annotated. */
@Command(
        name = "evaluate",
        description = {
            "Holds what is found against what people annotated.",
            "With GOLD and PREDICTED, both JSON Lines, compares the two.",
            "Without, reads the bundled plan and those of --gold by the current rules: figures by kind with",
            "95 %% intervals (bootstrap over items), by rule, and whether confidences keep their word."
        },
        mixinStandardHelpOptions = true)
final class EvaluateCommand implements Callable<Integer> {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(
            arity = "0..2",
            paramLabel = "GOLD PREDICTED",
            description = "what a person annotated, and what `extract` printed")
    private List<Path> pair = new ArrayList<>();

    @Option(
            names = "--gold",
            paramLabel = "DIR",
            description = {
                "measure also the plans of this folder; may be repeated. NAME.jsonl, and beside it NAME.txt, html, docx",
                "or pdf, or a SOURCES.tsv: NAME, file of the text, tuned or heldOut, with tabs between"
            })
    private List<Path> gold = new ArrayList<>();

    @Option(
            names = "--texts",
            paramLabel = "DIR",
            description = "look here for texts that SOURCES.tsv names; may be repeated")
    private List<Path> texts = new ArrayList<>();

    @Option(names = "--json", paramLabel = "FILE", description = "write the figures to FILE as well")
    private List<Path> json = new ArrayList<>();

    @Option(names = "--markdown", description = "print only the table of the README")
    private boolean markdown;

    @Option(
            names = "--calibrate",
            paramLabel = "FILE",
            description = {
                "write confidences fitted to the plans that are not heldOut: rule, claims, right ones, confidence,",
                "with tabs between"
            })
    private List<Path> calibrate = new ArrayList<>();

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        if (pair.size() == 1) {
            throw new ParameterException(
                    spec.commandLine(), "PREDICTED is missing: give what `extract` printed, or neither of the two");
        }
        if (pair.size() == 2) {
            ScoreTable.lines(Scores.of(AnnotationFiles.read(pair.getFirst()), AnnotationFiles.read(pair.getLast())))
                    .forEach(out::println);
        } else {
            measure(out);
        }
        out.flush();
        return 0;
    }

    private void measure(PrintWriter out) throws IOException {
        List<MeasuredPlan> plans = plans();
        JsonNode quality = Quality.json(plans, command());
        (markdown ? QualityTable.markdown(quality) : QualityTable.lines(quality)).forEach(out::println);
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter()
                .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                .withArrayIndenter(new DefaultIndenter("  ", "\n"));
        for (Path file : json) {
            Files.writeString(file, JSON.writer(printer).writeValueAsString(quality) + "\n");
        }
        for (Path file : calibrate) {
            List<String> head = List.of("# rule\tclaims\tright\tconfidence; made by " + command());
            Files.write(
                    file,
                    Stream.concat(head.stream(), new ConfidenceFit(plans).lines().stream())
                            .toList());
        }
    }

    /** The bundled plan first; a text that was measured under another name is left out. */
    private List<MeasuredPlan> plans() {
        PrintWriter err = spec.commandLine().getErr();
        Measuring measuring = new Measuring();
        List<MeasuredPlan> plans = new ArrayList<>(List.of(measuring.bundled()));
        for (Path folder : gold) {
            for (GoldFolder.Annotated annotated : new GoldFolder(folder, texts).plans()) {
                MeasuredPlan plan = measuring.plan(annotated, err);
                boolean known = plans.stream()
                        .anyMatch(other ->
                                other.origin().sha256().equals(plan.origin().sha256()));
                if (known) {
                    err.println("left out: " + annotated.gold() + ", for its text has been measured already");
                } else {
                    plans.add(plan);
                }
            }
        }
        return plans;
    }

    private String command() {
        StringBuilder command = new StringBuilder("./yaodian evaluate");
        gold.forEach(folder -> command.append(" --gold ").append(shown(folder, "DIR")));
        texts.forEach(folder -> command.append(" --texts ").append(shown(folder, "DIR")));
        json.forEach(file -> command.append(" --json ").append(shown(file, "FILE")));
        calibrate.forEach(file -> command.append(" --calibrate ").append(shown(file, "FILE")));
        return command.toString();
    }

    private static String shown(Path path, String outside) {
        return Measuring.inside(path) ? path.toString().replace('\\', '/') : outside;
    }
}
