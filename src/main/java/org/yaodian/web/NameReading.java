package org.yaodian.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yaodian.web.Names.Named;

/** Reads the names of a store. For one thread. */
final class NameReading {

    private final Asking asking;
    private final Map<String, List<String>> others;
    private final Map<String, Map<String, Object>> uses;
    private final Map<String, String> places;

    private NameReading(Asking asking) {
        this.asking = asking;
        this.others = rows("names-aliases")
                .collect(Collectors.groupingBy(
                        row -> word(row, "iri"), Collectors.mapping(row -> word(row, "alias"), Collectors.toList())));
        this.uses = rows("names-uses")
                .filter(row -> row.containsKey("iri"))
                .collect(Collectors.toMap(row -> word(row, "iri"), row -> row));
        this.places = rows("names-places")
                .collect(Collectors.toMap(row -> word(row, "code"), row -> word(row, "label"), (one, other) -> one));
    }

    /** All names there are now. */
    static Names of(Asking asking) {
        NameReading reading = new NameReading(asking);
        return new Names(Stream.concat(reading.things(), reading.parts()).toList());
    }

    private Stream<Map<String, Object>> rows(String query) {
        return asking.objects(query, Map.of()).stream();
    }

    /** A plan is listed as a document too where plans cite it: the two lead to different pages. */
    private Stream<Named> things() {
        List<Map<String, Object>> rows = rows("names").toList();
        Map<String, Map<String, Object>> plans = rows.stream()
                .filter(row -> word(row, "kind").equals("plan"))
                .collect(Collectors.toMap(row -> word(row, "iri"), row -> row, (one, other) -> one));
        Map<String, Named> things = new LinkedHashMap<>();
        for (Map<String, Object> row : rows) {
            String iri = word(row, "iri");
            boolean document = word(row, "kind").equals("document");
            if (!document || !plans.containsKey(iri) || number(uses.getOrDefault(iri, Map.of()), "parts") > 0) {
                things.putIfAbsent(word(row, "kind") + " " + iri, thing(row));
            }
        }
        return things.values().stream();
    }

    private Named thing(Map<String, Object> row) {
        String iri = word(row, "iri");
        String id = word(row, "id");
        Map<String, Object> about = new LinkedHashMap<>();
        List.of("kind", "iri", "id", "label").forEach(key -> about.put(key, word(row, key)));
        about.put("place", places.getOrDefault(id.substring(0, Math.max(0, id.indexOf('/'))), ""));
        boolean plan = word(row, "kind").equals("plan");
        Map<String, Object> used = uses.getOrDefault(iri, Map.of());
        if (!plan) {
            about.put("parts", number(used, "parts"));
        }
        // Who looks through the plans wants all of them, cited or not.
        long rank = plan ? 1 : number(used, "uses");
        return new Named(about, word(row, "kind"), word(row, "label"), rank, others.getOrDefault(iri, List.of()));
    }

    private Stream<Named> parts() {
        return rows("names-parts").map(NameReading::part);
    }

    private static Named part(Map<String, Object> row) {
        Map<String, Object> about = new LinkedHashMap<>(row);
        String label = word(row, "label");
        String text = word(row, "text");
        about.remove("text");
        int at = label.isEmpty() ? -1 : text.indexOf(label);
        if (at >= 0) {
            long start = number(row, "start") + text.codePointCount(0, at);
            about.put("start", start);
            about.put("end", start + label.codePointCount(0, label.length()));
        }
        return new Named(about, word(row, "kind"), label, 1, List.of());
    }

    private static String word(Map<String, Object> row, String key) {
        return String.valueOf(row.getOrDefault(key, ""));
    }

    private static long number(Map<String, Object> row, String key) {
        return row.get(key) instanceof Number number ? number.longValue() : 0;
    }
}
