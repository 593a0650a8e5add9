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
            "95 %% intervals (bootstrap over items), by rule, and whether confidences keep their word.",
            "With --weights fits the weights of cues to these plans instead.",
            "Plans whose texts are missing are left out and told; the exit code is 1 then."
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
                "or pdf, or a SOURCES.tsv: NAME, file of the text, model, tuned or heldOut, with tabs between"
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
            names = "--weights",
            paramLabel = "DIR",
            description = {
                "measure nothing, but fit the weights that tell confidences to the plans that are not heldOut, those of",
                "model counted three times, and write them to DIR/weights-KIND.txt"
            })
    private List<Path> weights = new ArrayList<>();

    @Option(
            names = "--folds",
            paramLabel = "N",
            description = {
                "measure each plan by weights fitted to the other parts, when plans are dealt to N parts",
                "(cross-validation): what the weights are worth on plans they have not seen"
            })
    private List<Integer> folds = new ArrayList<>();

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        boolean measures = !pair.isEmpty() || !json.isEmpty() || markdown;
        if (!weights.isEmpty() && measures) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--weights measures nothing: leave out GOLD, PREDICTED, --json and --markdown; build with the new"
                            + " weights, then measure");
        }
        if (!folds.isEmpty() && (folds.getLast() < 2 || !weights.isEmpty() || !json.isEmpty())) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--folds takes 2 or more, and goes with neither --weights nor --json, which are of all plans");
        }
        if (pair.size() == 1) {
            throw new ParameterException(
                    spec.commandLine(), "PREDICTED is missing: give what `extract` printed, or neither of the two");
        }
        if (pair.size() == 2) {
            ScoreTable.lines(Scores.of(AnnotationFiles.read(pair.getFirst()), AnnotationFiles.read(pair.getLast())))
                    .forEach(out::println);
            out.flush();
            return 0;
        }
        return plans(out);
    }

    private int plans(PrintWriter out) throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        GoldPlans.Given given = new GoldPlans(err).given(gold, texts);
        if (weights.isEmpty()) {
            measure(given.plans(), out);
        } else {
            WeightFiles files = new WeightFiles(Workshop.fitting(), given.plans(), command());
            weights.forEach(files::write);
        }
        out.flush();
        if (given.missing() > 0) {
            err.println("yaodian: " + given.warning());
        }
        return given.missing() > 0 ? 1 : 0;
    }

    private void measure(List<GoldPlan> plans, PrintWriter out) throws IOException {
        JsonNode quality = Quality.json(measured(plans), command());
        (markdown ? QualityTable.markdown(quality) : QualityTable.lines(quality)).forEach(out::println);
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter()
                .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                .withArrayIndenter(new DefaultIndenter("  ", "\n"));
        for (Path file : json) {
            Files.writeString(file, JSON.writer(printer).writeValueAsString(quality) + "\n");
        }
    }

    private List<MeasuredPlan> measured(List<GoldPlan> plans) {
        if (folds.isEmpty()) {
            Measuring measuring = new Measuring();
            return plans.stream().map(measuring::measured).toList();
        }
        return new CrossMeasuring(Workshop.fitting(), Workshop::finder, folds.getLast()).measured(plans);
    }

    private String command() {
        StringBuilder command = new StringBuilder("./yaodian evaluate");
        gold.forEach(folder -> command.append(" --gold ").append(shown(folder, "DIR")));
        texts.forEach(folder -> command.append(" --texts ").append(shown(folder, "DIR")));
        json.forEach(file -> command.append(" --json ").append(shown(file, "FILE")));
        weights.forEach(folder -> command.append(" --weights ").append(shown(folder, "DIR")));
        folds.forEach(number -> command.append(" --folds ").append(number));
        return command.toString();
    }

    private static String shown(Path path, String outside) {
        return GoldPlans.inside(path) ? path.toString().replace('\\', '/') : outside;
    }
}
