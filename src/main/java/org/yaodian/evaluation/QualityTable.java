package org.yaodian.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The figures of {@link Quality} for people: as lines for a terminal, and as the table of the README. */
public final class QualityTable {

    private QualityTable() {}

    /** All figures: plan by plan, then pooled, with rules and calibration. */
    public static List<String> lines(JsonNode quality) {
        List<String> lines = new ArrayList<>();
        for (JsonNode plan : quality.path("plans")) {
            lines.add("%s  %s  (%s)"
                    .formatted(
                            plan.path("name").asText(),
                            plan.path("title").asText(),
                            plan.path("use").asText()));
            kinds(plan, lines);
        }
        for (JsonNode pool : quality.path("pools")) {
            lines.add("pool %s: %d plan(s)"
                    .formatted(pool.path("pool").asText(), pool.path("plans").size()));
            kinds(pool, lines);
            rules(pool, lines);
            calibration(pool.path("calibration"), lines);
        }
        lines.add(quality.path("method").asText());
        return lines;
    }

    private static void kinds(JsonNode figures, List<String> lines) {
        lines.add("items %d/%d  titles %d/%d"
                .formatted(
                        figures.path("itemsFound").asInt(),
                        figures.path("items").asInt(),
                        figures.path("titles").asInt(),
                        figures.path("items").asInt()));
        lines.add("%-13s%6s%6s   %-41s   %-19s   %s"
                .formatted("kind", "gold", "pred", "strict P      R    F1 (95 %)", "overlap F1", "attributes"));
        for (MentionType type : MentionType.values()) {
            JsonNode kind = figures.path("kinds").path(type.key());
            StringBuilder line = new StringBuilder(String.format(
                    Locale.ROOT,
                    "%-13s%6d%6d   %8.3f%7.3f%7s %-19s   %s  ",
                    type.key(),
                    kind.path("gold").asInt(),
                    kind.path("predicted").asInt(),
                    value(kind.path("strict").path("precision")),
                    value(kind.path("strict").path("recall")),
                    "",
                    interval(kind.path("strict").path("f1")),
                    interval(kind.path("overlap").path("f1"))));
            kind.path("attributes")
                    .properties()
                    .forEach(attribute -> line.append(' ')
                            .append(attribute.getKey())
                            .append(' ')
                            .append(interval(attribute.getValue())));
            lines.add(line.toString().stripTrailing());
        }
        lines.add("");
    }

    private static void rules(JsonNode pool, List<String> lines) {
        lines.add(
                "%-13s%-26s%9s%7s%11s%13s".formatted("kind", "rule", "mentions", "right", "precision", "recall share"));
        for (JsonNode rule : pool.path("rules")) {
            lines.add(String.format(
                    Locale.ROOT,
                    "%-13s%-26s%9d%7d%11.3f%13.3f",
                    rule.path("kind").asText(),
                    rule.path("rule").asText(),
                    rule.path("mentions").asInt(),
                    rule.path("right").asInt(),
                    rule.path("precision").asDouble(),
                    rule.path("recallShare").asDouble()));
        }
        lines.add("");
    }

    private static void calibration(JsonNode calibration, List<String> lines) {
        lines.add("confidence   claims   predicted   observed");
        for (JsonNode bin : calibration.path("bins")) {
            lines.add(String.format(
                    Locale.ROOT,
                    "%.1f to %.1f%9d%12.3f%11.3f",
                    bin.path("from").asDouble(),
                    bin.path("to").asDouble(),
                    bin.path("claims").asInt(),
                    bin.path("predicted").asDouble(),
                    bin.path("observed").asDouble()));
        }
        lines.add(String.format(
                Locale.ROOT, "mean error %.3f", calibration.path("error").asDouble()));
        lines.add("");
    }

    /** The README's table: a line a kind, a column a pool; F1, of indicators by overlap, else strict. */
    public static List<String> markdown(JsonNode quality) {
        List<JsonNode> columns = new ArrayList<>();
        StringBuilder head = new StringBuilder("| |");
        StringBuilder rule = new StringBuilder("| --- |");
        for (JsonNode pool : quality.path("pools")) {
            column(pool, columns, head, rule);
        }
        List<String> lines = new ArrayList<>(List.of(head.toString(), rule.toString()));
        for (MentionType type : MentionType.values()) {
            StringBuilder line = new StringBuilder("| " + type.key() + " |");
            for (JsonNode column : columns) {
                JsonNode kind = column.path("kinds").path(type.key());
                String measure = type == MentionType.INDICATORS ? "overlap" : "strict";
                line.append(' ').append(interval(kind.path(measure).path("f1"))).append(" |");
            }
            lines.add(line.toString());
        }
        return lines;
    }

    private static void column(JsonNode pool, List<JsonNode> columns, StringBuilder head, StringBuilder rule) {
        columns.add(pool);
        String name = pool.path("pool").asText();
        int plans = pool.path("plans").size();
        head.append(' ')
                .append(name.equals(Quality.BUNDLED) ? "bundled plan" : plans + " " + words(name))
                .append(", ")
                .append(pool.path("items").asInt())
                .append(" items |");
        rule.append(" --- |");
    }

    private static String words(String pool) {
        return Stream.of(Use.values())
                .filter(use -> use.word().equals(pool))
                .map(use -> switch (use) {
                    case MODEL -> "model plans";
                    case TUNED -> "plans tuned on";
                    case HELD_OUT -> "plans never tuned on";
                })
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no use " + pool));
    }

    private static double value(JsonNode figure) {
        return figure.path("value").asDouble();
    }

    private static String interval(JsonNode figure) {
        return String.format(
                Locale.ROOT,
                "%.3f (%.3f–%.3f)",
                value(figure),
                figure.path("low").asDouble(),
                figure.path("high").asDouble());
    }
}
