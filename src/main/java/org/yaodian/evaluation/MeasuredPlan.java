package org.yaodian.evaluation;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.yaodian.mention.Mention;
import org.yaodian.outline.Outline;

/**
 * One annotated plan held against what was found in it. Predicted items that the gold lacks don't count.
 *
 * @param origin which plan
 */
public record MeasuredPlan(Origin origin, List<MeasuredItem> items) {

    public MeasuredPlan {
        items = List.copyOf(items);
    }

    /**
     * Which plan was measured.
     *
     * @param name of the gold file without its ending
     * @param gold where the annotation is: a path in the repository, or words that say it is not there
     * @param text the same of the text
     * @param title the plan's own title
     * @param sha256 of the canonical text
     */
    public record Origin(String name, Use use, String gold, String text, String title, String sha256) {}

    /**
     * Holds a plan against its gold.
     *
     * @param predicted items as the default view shows them
     * @param mentions all that was found, whatever its confidence
     */
    public static MeasuredPlan of(
            Origin origin,
            Map<String, AnnotatedItem> gold,
            Map<String, AnnotatedItem> predicted,
            List<Mention> mentions) {
        Map<String, List<Found>> found = mentions.stream().map(Found::of).collect(Collectors.groupingBy(Found::item));
        return new MeasuredPlan(
                origin,
                gold.values().stream()
                        .map(item -> new MeasuredItem(
                                Scores.of(Map.of(item.item(), item), predicted),
                                Claim.of(item, found.getOrDefault(item.item(), List.of()))))
                        .toList());
    }

    /** Who a plan is, as far as its text says. */
    public static Origin origin(String name, Use use, String gold, String text, Outline outline) {
        String title = outline.letterhead().title();
        return new Origin(name, use, gold, text, title, outline.source().sha256());
    }
}
