package org.yaodian.cli;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yaodian.evaluation.AnnotatedItem;
import org.yaodian.evaluation.AnnotationReader;
import org.yaodian.evaluation.MeasuredPlan;
import org.yaodian.graph.PlanGraph;
import org.yaodian.mention.Mention;
import org.yaodian.outline.Outline;

/** Reads annotated plans by the current rules and holds them against their gold. */
final class Measuring {

    private final Function<Outline, List<Mention>> finder;

    /** By the bundled weights. */
    Measuring() {
        this(Workshop.extraction()::mentions);
    }

    /** @param finder what finds the mentions of a plan */
    Measuring(Function<Outline, List<Mention>> finder) {
        this.finder = finder;
    }

    MeasuredPlan measured(GoldPlan plan) {
        List<Mention> mentions = finder.apply(plan.outline());
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
