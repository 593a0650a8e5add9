package org.yaodian.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Nodes and edges of one plan as Cytoscape takes them: one edge for each part, thing and role, with all its mentions.
 * For one thread.
 */
final class Picture {

    /** Which edges are wanted; empty lists and words want all. */
    record Wanted(List<String> kinds, List<String> roles, String section, String focus, int depth) {}

    private static final List<String> LEFT_OUT = List.of("iri", "text", "href", "page");

    private final Map<String, Map<String, Object>> nodes = new LinkedHashMap<>();
    private final Map<String, Map<String, Object>> edges = new LinkedHashMap<>();

    /** @param parts rows of {@code parts.rq}, whose texts are left out */
    Picture(List<Map<String, Object>> parts, List<Map<String, Object>> mentions) {
        parts.forEach(this::part);
        mentions.forEach(this::mention);
    }

    private void part(Map<String, Object> row) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("id", row.get("iri"));
        node.put("label", "");
        row.forEach((key, value) -> {
            if (!LEFT_OUT.contains(key)) {
                node.put(key, value);
            }
        });
        node.putIfAbsent("section", "");
        nodes.put(String.valueOf(row.get("iri")), node);
    }

    private void mention(Map<String, Object> row) {
        Map<?, ?> thing = members(row, "thing");
        String part = String.valueOf(members(row, "part").get("iri"));
        String target = String.valueOf(thing.get("iri"));
        nodes.computeIfAbsent(target, id -> thing(row, thing));
        String role = String.valueOf(row.getOrDefault("role", ""));
        Map<String, Object> edge = edges.computeIfAbsent(String.join(" ", part, role, target), id -> {
            Map<String, Object> made = new LinkedHashMap<>();
            made.put("id", id);
            made.put("source", part);
            made.put("target", target);
            made.put("kind", row.get("type"));
            if (!role.isEmpty()) {
                made.put("role", role);
            }
            made.put("confidence", 0.0);
            made.put("mentions", new ArrayList<Object>());
            return made;
        });
        edge.put("confidence", Math.max(confidence(edge), confidence(row)));
        mentions(edge).add(evidence(row));
    }

    private static Map<String, Object> thing(Map<String, Object> row, Map<?, ?> thing) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("id", String.valueOf(thing.get("iri")));
        node.put(
                "kind",
                switch (String.valueOf(row.get("type"))) {
                    case "cites" -> "document";
                    case "responsible" -> "body";
                    default -> String.valueOf(row.get("type"));
                });
        Object label = thing.get("label");
        node.put("label", label == null ? row.get("exact") : label);
        if (thing.get("class") != null) {
            node.put("bodyClass", true);
        }
        return node;
    }

    private static Map<String, Object> evidence(Map<String, Object> row) {
        Map<String, Object> evidence = new LinkedHashMap<>();
        List.of("iri", "exact", "start", "end", "rule", "linkedBy", "confidence", "sentence")
                .forEach(key -> {
                    if (row.containsKey(key)) {
                        evidence.put(key, row.get(key));
                    }
                });
        return evidence;
    }

    @SuppressWarnings("unchecked") // made in mention()
    private static List<Object> mentions(Map<String, Object> edge) {
        return (List<Object>) edge.getOrDefault("mentions", List.of());
    }

    private static double confidence(Map<String, Object> row) {
        return row.get("confidence") instanceof Number number ? number.doubleValue() : 0;
    }

    private static Map<?, ?> members(Map<String, Object> row, String key) {
        return row.get(key) instanceof Map<?, ?> map ? map : Map.of();
    }

    /** Whether a thing or part of that IRI is in the picture. */
    boolean shows(String iri) {
        return nodes.containsKey(iri);
    }

    /** The surest edges that are wanted, at most {@code limit}, with their nodes; and how many that leaves out. */
    Map<String, Object> elements(Wanted wanted, int limit) {
        List<Map<String, Object>> fit =
                near(edges.values().stream().filter(edge -> fits(edge, wanted)).toList(), wanted);
        List<Map<String, Object>> shown = fit.stream()
                .sorted(Comparator.comparingDouble(Picture::confidence).reversed())
                .limit(limit)
                .toList();
        Set<Object> ends = new HashSet<>();
        shown.forEach(edge -> ends.addAll(List.of(edge.get("source"), edge.get("target"))));
        List<Map<String, Object>> seen = nodes.values().stream()
                .filter(node -> ends.contains(node.get("id"))
                        || node.containsKey("path") && wanted.focus().isEmpty())
                .toList();
        return Map.of(
                "elements",
                Map.of("nodes", wrapped(seen), "edges", wrapped(shown)),
                "hidden",
                Map.of("edges", fit.size() - shown.size()));
    }

    private boolean fits(Map<String, Object> edge, Wanted wanted) {
        Map<String, Object> thing = nodes.getOrDefault(String.valueOf(edge.get("target")), Map.of());
        Map<String, Object> part = nodes.getOrDefault(String.valueOf(edge.get("source")), Map.of());
        String path = String.valueOf(part.get("path"));
        return (wanted.kinds().isEmpty() || wanted.kinds().contains(String.valueOf(thing.get("kind"))))
                && (wanted.roles().isEmpty() || wanted.roles().contains(String.valueOf(edge.get("role"))))
                && (wanted.section().isEmpty()
                        || path.equals(wanted.section())
                        || path.startsWith(wanted.section() + "."));
    }

    /** Edges within {@code depth} steps of the focus. */
    private static List<Map<String, Object>> near(List<Map<String, Object>> all, Wanted wanted) {
        if (wanted.focus().isEmpty()) {
            return all;
        }
        Set<Object> reached = new HashSet<>(Set.of(wanted.focus()));
        Set<Map<String, Object>> near = new java.util.LinkedHashSet<>();
        for (int step = 0; step < wanted.depth(); step++) {
            List<Map<String, Object>> next = all.stream()
                    .filter(edge -> reached.contains(edge.get("source")) || reached.contains(edge.get("target")))
                    .toList();
            near.addAll(next);
            next.forEach(edge -> reached.addAll(List.of(edge.get("source"), edge.get("target"))));
        }
        return List.copyOf(near);
    }

    private static List<Map<String, Object>> wrapped(List<Map<String, Object>> all) {
        return all.stream().map(one -> Map.<String, Object>of("data", one)).toList();
    }
}
