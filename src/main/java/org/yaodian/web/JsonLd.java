package org.yaodian.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Answers as JSON-LD, which parse to statements as the graph has them. What an object of the API says in one level for
 * people to read (a citation with path and title of its item) is told of the things it is about. The context stands in
 * the answer, so that nothing need be fetched to read it, and lies at {@code /api/context.jsonld} too.
 *
 * <p>The context of RDF terms ({@code /context.jsonld}) could not serve: {@code kind} and {@code title} say other things
 * of a citation than of a plan, so that here each class has terms of its own.
 */
final class JsonLd {

    private static final String CONTEXT = "@context";
    private static final String TYPE = "@type";

    /** Classes by the words of the API for kinds of things, parts and mentions. */
    private static final Map<String, String> CLASSES = Map.ofEntries(
            Map.entry("plan", "Plan"),
            Map.entry("preface", "Preface"),
            Map.entry("section", "Section"),
            Map.entry("item", "Item"),
            Map.entry("document", "Document"),
            Map.entry("body", "Body"),
            Map.entry("program", "Program"),
            Map.entry("activity", "Activity"),
            Map.entry("group", "TargetGroup"),
            Map.entry("place", "Place"));

    private static final Map<String, String> MENTIONS = Map.of(
            "cites", "Citation",
            "responsible", "Responsibility",
            "program", "ProgramMention",
            "activity", "ActivityMention",
            "group", "Audience",
            "indicator", "IndicatorMention",
            "place", "PlaceMention");

    private static final JsonLd BUNDLED = new JsonLd(read());

    private final JsonNode context;

    private JsonLd(JsonNode context) {
        this.context = context;
    }

    static JsonLd bundled() {
        return BUNDLED;
    }

    private static JsonNode read() {
        try (InputStream in = JsonLd.class.getResourceAsStream("api/context.jsonld")) {
            if (in == null) {
                throw new IllegalStateException("api/context.jsonld is missing from the jar");
            }
            return new ObjectMapper().readTree(in).required(CONTEXT);
        } catch (IOException e) {
            throw new UncheckedIOException("api/context.jsonld", e);
        }
    }

    /** The context alone, as a document that others can refer to. */
    Map<String, Object> context() {
        return Map.of(CONTEXT, context);
    }

    /** One thing. */
    Map<String, Object> object(String kind, Map<String, Object> object) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put(CONTEXT, context);
        out.putAll(typed(kind, object));
        return out;
    }

    /** A list; {@code answer} has its objects under its key. */
    Map<String, Object> list(Listed list, Map<String, Object> answer) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put(CONTEXT, list.terms().isEmpty() ? context : List.of(context, list.terms()));
        out.put(TYPE, "Collection");
        out.putAll(answer);
        Object about = list.more().getOrDefault("document", list.more().getOrDefault("thing", ""));
        if (about instanceof Map<?, ?> thing) {
            String name = list.more().containsKey("document") ? "document" : "thing";
            out.put(name, typed(name.equals("document") ? "document" : "{kind}", members(thing)));
        }
        out.put(
                list.key(),
                members(answer, list.key()).stream()
                        .map(row -> about instanceof Map<?, ?> thing ? denoting(row, thing) : row)
                        .map(row -> typed(list.kind(), row))
                        .toList());
        return out;
    }

    private static Map<String, Object> denoting(Map<String, Object> row, Map<?, ?> thing) {
        Map<String, Object> out = new LinkedHashMap<>(row);
        out.put("thing", Map.of("iri", String.valueOf(thing.get("iri"))));
        return out;
    }

    private static Map<String, Object> typed(String kind, Map<String, Object> row) {
        String word = kind.startsWith("{") ? String.valueOf(row.get(kind.substring(1, kind.length() - 1))) : kind;
        Map<String, Object> out = new LinkedHashMap<>();
        if (kind.equals("{type}") || word.equals("cites")) {
            out.put(TYPE, List.of("Mention", MENTIONS.getOrDefault(word, "Mention")));
            out.putAll(mention(row));
        } else {
            out.put(TYPE, row.containsKey("bodyClass") ? "BodyClass" : CLASSES.getOrDefault(word, word));
            out.putAll(row);
        }
        nest(out);
        out.replaceAll((name, value) -> value instanceof Number number ? exact(number) : value);
        return out;
    }

    /** Numbers with a fraction are decimals in the graph, which JSON cannot write. */
    private static Object exact(Number number) {
        return number instanceof java.math.BigDecimal decimal ? decimal.toPlainString() : number;
    }

    /** What a mention tells of its part, sentence and thing, told of these. */
    private static Map<String, Object> mention(Map<String, Object> row) {
        Map<String, Object> out = new LinkedHashMap<>(row);
        if (row.get("in") instanceof Map<?, ?> in) {
            Map<String, Object> part = members(in);
            part.put(TYPE, CLASSES.getOrDefault(String.valueOf(row.get("part")), "Part"));
            List.of("path", "title", "plan").forEach(name -> {
                if (out.containsKey(name)) {
                    part.put(name, out.remove(name));
                }
            });
            nest(part);
            out.remove("in");
            out.put("part", part);
        }
        Map<String, Object> measure = new LinkedHashMap<>();
        measure.put(TYPE, "Measure");
        measure.put("text", out.containsKey("text") ? out.remove("text") : out.getOrDefault("sentence", ""));
        out.remove("sentence");
        out.put("measure", measure);
        return out;
    }

    /** Gives inner objects their types. */
    private static void nest(Map<String, Object> out) {
        out.replaceAll((name, value) -> switch (name) {
            case "jurisdiction" ->
                typed("place", value instanceof Map<?, ?> place ? members(place) : Map.of("label", value));
            case "plan" -> value instanceof Map<?, ?> plan ? typed("plan", members(plan)) : value;
            case "parent" -> value instanceof Map<?, ?> above ? typed(kindOf(out), members(above)) : value;
            case "parts" ->
                members(out, name).stream().map(part -> typed("{kind}", part)).toList();
            case "mentions" ->
                members(out, name).stream()
                        .map(mention -> typed("{type}", mention))
                        .toList();
            case "part" ->
                value instanceof Map<?, ?> part && !part.containsKey(TYPE) ? typed("Part", members(part)) : value;
            default -> value;
        });
    }

    private static String kindOf(Map<String, Object> thing) {
        return String.valueOf(thing.get(TYPE));
    }

    private static Map<String, Object> members(Map<?, ?> map) {
        Map<String, Object> members = new LinkedHashMap<>();
        map.forEach((name, value) -> members.put(String.valueOf(name), value));
        return members;
    }

    private static List<Map<String, Object>> members(Map<String, Object> object, String name) {
        return object.get(name) instanceof List<?> list
                ? list.stream()
                        .map(each ->
                                each instanceof Map<?, ?> map ? members(map) : Map.<String, Object>of("value", each))
                        .toList()
                : List.of();
    }
}
