package org.yaodian.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The parts of all plans that name one thing, arranged as those of one plan are: the plans stand where its sections do,
 * their parts below them. Pure.
 *
 * @param parts as rows of {@code parts.rq}
 * @param mentions as rows of {@code mentions-of-plan.rq}
 * @param sentences by the key that the mentions have
 */
record ThingPicture(
        List<Map<String, Object>> parts, List<Map<String, Object>> mentions, Map<String, Object> sentences) {

    /** @param rows of {@code graph-of-thing.rq} */
    static ThingPicture of(List<Map<String, Object>> rows) {
        Map<Object, Map<String, Object>> plans = new LinkedHashMap<>();
        Map<Object, Map<String, Object>> parts = new LinkedHashMap<>();
        Map<String, Object> sentences = new LinkedHashMap<>();
        rows.forEach(row -> {
            Map<?, ?> plan = members(row, "plan");
            Map<?, ?> part = members(row, "part");
            Map<String, Object> root =
                    plans.computeIfAbsent(plan.get("iri"), iri -> plan(plan, "p" + (plans.size() + 1)));
            parts.computeIfAbsent(part.get("iri"), iri -> part(part, root, parts.size() + 1));
            String key = String.valueOf(members(row, "sentence").get("iri"));
            sentences.computeIfAbsent(key, iri -> sentence(members(row, "sentence"), part));
            row.put("sentence", key);
        });
        List<Map<String, Object>> all = new ArrayList<>(plans.values());
        all.addAll(parts.values());
        return new ThingPicture(all, rows, sentences);
    }

    private static Map<String, Object> plan(Map<?, ?> plan, String path) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("iri", plan.get("iri"));
        node.put("kind", "section");
        node.put("path", path);
        node.put("shown", plan.get("year") == null ? "" : String.valueOf(plan.get("year")));
        node.put("number", "");
        node.put("label", String.valueOf(plan.get("title")));
        node.put("order", 0);
        return node;
    }

    private static Map<String, Object> part(Map<?, ?> part, Map<String, Object> root, int order) {
        Map<String, Object> node = new LinkedHashMap<>();
        String path = String.valueOf(part.get("path"));
        Object title = part.get("title");
        node.put("iri", part.get("iri"));
        node.put("kind", part.get("kind"));
        node.put("path", root.get("path") + ":" + path);
        node.put("shown", path);
        node.put("number", path + " ");
        node.put("label", title == null ? "" : title);
        node.put("section", root.get("path"));
        node.put("plan", root.get("iri"));
        node.put("order", order);
        return node;
    }

    private static Map<String, Object> sentence(Map<?, ?> sentence, Map<?, ?> part) {
        Map<String, Object> made = new LinkedHashMap<>();
        made.put("part", part.get("iri"));
        made.put("start", sentence.get("start"));
        made.put("end", sentence.get("end"));
        made.put("text", sentence.get("text"));
        return made;
    }

    private static Map<?, ?> members(Map<String, Object> row, String key) {
        return row.get(key) instanceof Map<?, ?> map ? map : Map.of();
    }
}
