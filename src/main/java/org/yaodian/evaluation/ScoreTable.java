package org.yaodian.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Prints scores as a table with one line a type, and as one line of JSON with all figures. */
public final class ScoreTable {

    private ScoreTable() {}

    /** The lines of the table, the JSON last. */
    public static List<String> lines(Scores scores) {
        List<String> lines = new java.util.ArrayList<>();
        if (!scores.missing().isEmpty()) {
            lines.add("items not found: " + String.join(" ", scores.missing()));
        }
        int found = scores.items() - scores.missing().size();
        lines.add("items %d/%d  titles %d/%d".formatted(found, scores.items(), scores.titles(), scores.items()));
        lines.add("%-13s%6s%6s   strict P    R    F1   overlap P    R    F1   attributes given a pair"
                .formatted("type", "gold", "pred"));
        for (MentionType type : MentionType.values()) {
            lines.add(line(type, scores.of(type)));
        }
        lines.add(json(scores, found));
        return lines;
    }

    private static String line(MentionType type, Score score) {
        Score.Rates strict = score.strictRates();
        Score.Rates overlap = score.overlapRates();
        String attributes = type.attributes().stream()
                .map(a -> String.format(Locale.ROOT, "%s %.3f", a, score.accuracy(a)))
                .collect(Collectors.joining("  "));
        return String.format(
                        Locale.ROOT,
                        "%-13s%6d%6d   %8.3f%6.3f%6.3f   %8.3f%6.3f%6.3f   ",
                        type.key(),
                        score.gold(),
                        score.predicted(),
                        strict.precision(),
                        strict.recall(),
                        strict.f1(),
                        overlap.precision(),
                        overlap.recall(),
                        overlap.f1())
                + attributes;
    }

    private static String json(Scores scores, int found) {
        String types = java.util.Arrays.stream(MentionType.values())
                .map(type -> json(type, scores.of(type)))
                .collect(Collectors.joining(", "));
        return "{\"items\": %d, \"itemsFound\": %d, \"titles\": %d, %s}"
                .formatted(scores.items(), found, scores.titles(), types);
    }

    private static String json(MentionType type, Score score) {
        Score.Rates strict = score.strictRates();
        String attributes = type.attributes().stream()
                .map(a -> ", \"" + a + "\": " + rounded(score.accuracy(a)))
                .collect(Collectors.joining());
        return "\"%s\": {\"gold\": %d, \"predicted\": %d, \"strictP\": %s, \"strictR\": %s, \"strictF1\": %s, \"overlapF1\": %s%s}"
                .formatted(
                        type.key(),
                        score.gold(),
                        score.predicted(),
                        rounded(strict.precision()),
                        rounded(strict.recall()),
                        rounded(strict.f1()),
                        rounded(score.overlapRates().f1()),
                        attributes);
    }

    private static double rounded(double rate) {
        return BigDecimal.valueOf(rate).setScale(4, RoundingMode.HALF_EVEN).doubleValue();
    }
}
