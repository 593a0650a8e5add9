package org.yaodian.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.yaodian.evaluation.AnnotationReader;
import org.yaodian.evaluation.BundledQuality;
import org.yaodian.evaluation.MeasuredPlan;
import org.yaodian.evaluation.Use;
import org.yaodian.ingest.BundledPlan;
import org.yaodian.outline.Outline;
import org.yaodian.outline.OutlineReader;
import org.yaodian.text.Reading;
import org.yaodian.text.SourceReader;

/** Reads the annotated plans that a command is given. What is left out is told. */
final class GoldPlans {

    private final SourceReader reader = new SourceReader();
    private final PrintWriter err;

    /** @param err where to tell of warnings and of what is left out */
    GoldPlans(PrintWriter err) {
        this.err = err;
    }

    /**
     * What there is of the plans that were given.
     *
     * @param missing number of annotated plans whose text is not at hand
     */
    record Given(List<GoldPlan> plans, int missing) {

        Given {
            plans = List.copyOf(plans);
        }

        /** What to tell of plans that are missing. */
        String warning() {
            return "%d of %d annotated plans were left out, for their texts are missing; say by --texts DIR where they are"
                    .formatted(missing, missing + plans.size());
        }
    }

    /** The bundled plan first, then those of the folders; of plans with the same text the first. */
    Given given(List<Path> folders, List<Path> texts) {
        List<Path> readable = texts.stream().filter(this::readable).toList();
        List<GoldPlan> plans = new ArrayList<>(List.of(bundled()));
        int missing = 0;
        for (Path folder : folders) {
            GoldFolder gold = new GoldFolder(folder, readable);
            for (GoldFolder.Annotated annotated : gold.plans()) {
                GoldPlan plan = plan(annotated);
                boolean known = plans.stream()
                        .anyMatch(other ->
                                other.origin().sha256().equals(plan.origin().sha256()));
                if (known) {
                    err.println("left out: " + annotated.gold() + ", for its text has been read already");
                } else {
                    plans.add(plan);
                }
            }
            gold.missing().forEach(sentence -> err.println("left out: " + sentence));
            missing += gold.missing().size();
        }
        return new Given(plans, missing);
    }

    private boolean readable(Path texts) {
        boolean readable = Files.isDirectory(texts);
        if (!readable) {
            err.println("warning: " + texts + ": is no folder that can be read; --texts takes a folder of texts");
        }
        return readable;
    }

    /** The plan that the repository holds. */
    private GoldPlan bundled() {
        String name = BundledPlan.NAME.replaceFirst("\\.[a-z]+$", "");
        try (InputStreamReader lines =
                new InputStreamReader(new ByteArrayInputStream(BundledQuality.gold()), StandardCharsets.UTF_8)) {
            Outline outline = switch (reader.read(BundledPlan.NAME, BundledPlan.bytes())) {
                case Reading.Text text -> OutlineReader.outline(text.source());
                case Reading.Refused refused ->
                    throw new IllegalStateException(refused.problem().sentence());
            };
            return new GoldPlan(
                    MeasuredPlan.origin(
                            name,
                            Use.MODEL,
                            "src/test/resources/gold/" + BundledQuality.GOLD,
                            "src/main/resources/org/yaodian/ingest/" + BundledPlan.NAME,
                            outline),
                    outline,
                    AnnotationReader.read(BundledQuality.GOLD, lines));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private GoldPlan plan(GoldFolder.Annotated annotated) {
        Outline outline = OutlineReader.outline(Sources.read(reader, annotated.text(), err));
        return new GoldPlan(
                MeasuredPlan.origin(
                        annotated.name(), annotated.use(), shown(annotated.gold()), shown(annotated.text()), outline),
                outline,
                AnnotationFiles.read(annotated.gold()));
    }

    /** Whether a path lies in the working folder: others belong to one machine, and tell nobody else anything. */
    static boolean inside(Path path) {
        return !path.isAbsolute() && !path.normalize().startsWith("..");
    }

    private static String shown(Path path) {
        return inside(path)
                ? path.normalize().toString().replace('\\', '/')
                : path.getFileName() + " (not in the repository)";
    }
}
