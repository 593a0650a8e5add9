package org.yaodian.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yaodian.evaluation.AnnotatedItem;
import org.yaodian.evaluation.AnnotationReader;
import org.yaodian.evaluation.BundledQuality;
import org.yaodian.evaluation.MeasuredPlan;
import org.yaodian.evaluation.Use;
import org.yaodian.graph.PlanGraph;
import org.yaodian.ingest.BundledPlan;
import org.yaodian.ingest.Extraction;
import org.yaodian.mention.Mention;
import org.yaodian.outline.Outline;
import org.yaodian.outline.OutlineReader;
import org.yaodian.text.Reading;
import org.yaodian.text.SourceReader;
import org.yaodian.text.SourceText;

/** Reads annotated plans by the current rules and holds them against their gold. */
final class Measuring {

    private final Extraction extraction = Workshop.extraction();
    private final SourceReader reader = new SourceReader();

    /** The plan that the repository holds. */
    MeasuredPlan bundled() {
        String name = BundledPlan.NAME.replaceFirst("\\.[a-z]+$", "");
        try (InputStreamReader lines =
                new InputStreamReader(new ByteArrayInputStream(BundledQuality.gold()), StandardCharsets.UTF_8)) {
            Map<String, AnnotatedItem> gold = AnnotationReader.read(BundledQuality.GOLD, lines);
            return switch (reader.read(BundledPlan.NAME, BundledPlan.bytes())) {
                case Reading.Text text ->
                    measured(
                            text.source(),
                            outline -> MeasuredPlan.origin(
                                    name,
                                    Use.TUNED,
                                    "src/test/resources/gold/" + BundledQuality.GOLD,
                                    "src/main/resources/org/yaodian/ingest/" + BundledPlan.NAME,
                                    outline),
                            gold);
                case Reading.Refused refused ->
                    throw new IllegalStateException(refused.problem().sentence());
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A plan from elsewhere. */
    MeasuredPlan plan(GoldFolder.Annotated annotated, PrintWriter err) {
        SourceText source = Sources.read(reader, annotated.text(), err);
        return measured(
                source,
                outline -> MeasuredPlan.origin(
                        annotated.name(), annotated.use(), shown(annotated.gold()), shown(annotated.text()), outline),
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

    private MeasuredPlan measured(
            SourceText source, Function<Outline, MeasuredPlan.Origin> origin, Map<String, AnnotatedItem> gold) {
        Outline outline = OutlineReader.outline(source);
        List<Mention> mentions = extraction.mentions(outline);
        String lines =
                new GoldLines(outline, mentions, PlanGraph.THRESHOLD).lines().collect(Collectors.joining("\n"));
        try {
            Map<String, AnnotatedItem> predicted = AnnotationReader.read("extracted", new StringReader(lines));
            return MeasuredPlan.of(origin.apply(outline), gold, predicted, mentions);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
