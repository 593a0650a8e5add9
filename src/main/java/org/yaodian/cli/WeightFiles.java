package org.yaodian.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.yaodian.evaluation.Use;
import org.yaodian.evaluation.WeightFitting;
import org.yaodian.mention.Weights;

/** Fits the weights of cues to annotated plans and writes them as resources of the package {@code mention}. */
final class WeightFiles {

    private final Map<String, Weights> weights;
    private final String remark;

    /** @param command what the first line of each file says that made it */
    WeightFiles(WeightFitting fitting, List<GoldPlan> plans, String command) {
        List<GoldPlan> fitted = plans.stream()
                .filter(plan -> plan.origin().use() != Use.HELD_OUT)
                .toList();
        this.weights = fitting.weights(fitted.stream().map(GoldPlan::annotated).toList());
        this.remark =
                "# Log-odds that each cue gives to words being a mention of this kind, fitted to %d annotated plans with %d items by `%s`."
                        .formatted(
                                fitted.size(),
                                fitted.stream()
                                        .mapToInt(plan -> plan.items().size())
                                        .sum(),
                                command);
    }

    /** One {@code weights-KIND.txt} for each kind of mention. */
    void write(Path folder) {
        weights.forEach((kind, fitted) -> {
            Path file = folder.resolve("weights-" + kind + ".txt");
            try {
                Files.createDirectories(folder);
                Files.write(
                        file,
                        Stream.concat(Stream.of(remark), fitted.lines().stream())
                                .toList());
            } catch (IOException e) {
                throw new FailedException(file + ": cannot be written (" + e.getMessage()
                        + "); --weights takes a folder in which files may be made");
            }
        });
    }
}
