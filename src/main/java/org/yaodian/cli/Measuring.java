package org.yaodian.cli;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.yaodian.evaluation.AnnotatedItem;
import org.yaodian.evaluation.AnnotationReader;
import org.yaodian.evaluation.MeasuredPlan;
import org.yaodian.graph.PlanGraph;
import org.yaodian.ingest.Extraction;
import org.yaodian.mention.Mention;
import org.yaodian.outline.Outline;

/** Reads annotated plans by the current rules and holds them against their gold. */
final class Measuring {

    private final Extraction extraction = Workshop.extraction();

    MeasuredPlan measured(GoldPlan plan) {
        List<Mention> mentions = extraction.mentions(plan.outline());
        return MeasuredPlan.of(plan.origin(), plan.items(), predicted(plan.outline(), mentions), mentions);
    }

    private static Map<String, AnnotatedItem> predicted(Outline outline, List<Mention> mentions) {
        String lines =
                new GoldLines(outline, mentions, PlanGraph.THRESHOLD).lines().collect(Collectors.joining("\n"));
        try {
            return AnnotationReader.read("extracted", new StringReader(lines));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
