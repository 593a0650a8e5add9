package org.yaodian.web;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What full text found: names that are the words, names that begin with them, names that hold them, then texts; among
 * these by score.
 */
record Hits(Asking asking, List<String> words, List<Map<String, Object>> all) implements Rows {

    private static final List<String> PARTS = List.of("item", "section", "preface");

    Hits {
        words = List.copyOf(words);
        all = List.copyOf(all);
    }

    static Hits of(Asking asking, List<String> words) {
        if (words.isEmpty()) {
            return new Hits(asking, words, List.of());
        }
        String phrase = words.stream().map(word -> "\"" + word + "\"").collect(Collectors.joining(" AND "));
        Map<Object, Map<String, Object>> once = new LinkedHashMap<>();
        asking.objects("search", Map.of("phrase", phrase)).forEach(row -> once.putIfAbsent(row.get("iri"), row));
        return new Hits(
                asking,
                words,
                once.values().stream()
                        .sorted(Comparator.comparingInt((Map<String, Object> row) -> rank(row, words)))
                        .toList());
    }

    /** Those of some kinds; of all where none is given. */
    Hits of(List<String> kinds) {
        return new Hits(
                asking,
                words,
                all.stream()
                        .filter(row -> kinds.isEmpty() || kinds.contains(row.get("kind")))
                        .toList());
    }

    /** Those in one plan; in all where none is given. */
    Hits in(String plan) {
        return new Hits(
                asking,
                words,
                all.stream()
                        .filter(row ->
                                plan.isEmpty() || row.get("plan") instanceof Map<?, ?> of && plan.equals(of.get("iri")))
                        .toList());
    }

    /** Rows come in the order of their scores, which a stable sort keeps. */
    private static int rank(Map<String, Object> row, List<String> words) {
        String label = label(row);
        if (label.equals(String.join("", words))) {
            return 0;
        }
        if (!words.stream().allMatch(label::contains)) {
            return 3;
        }
        return label.startsWith(words.getFirst()) ? 1 : 2;
    }

    private static String label(Map<String, Object> row) {
        return String.valueOf(row.getOrDefault("label", ""));
    }

    @Override
    public int total() {
        return all.size();
    }

    @Override
    public List<String> columns() {
        return List.of("iri", "kind", "label", "path", "plan.iri", "plan.title", "score", "snippet");
    }

    @Override
    public List<Map<String, Object>> objects(Page page) {
        return all.stream()
                .skip(page.offset())
                .limit(page.limit())
                .map(this::withSnippet)
                .toList();
    }

    private Map<String, Object> withSnippet(Map<String, Object> row) {
        Map<String, Object> out = new LinkedHashMap<>(row);
        String text = PARTS.contains(String.valueOf(row.get("kind")))
                ? String.valueOf(asking.one("text-of-part", Map.of("part", String.valueOf(row.get("iri"))), "")
                        .get("text"))
                : label(row);
        out.putAll(Snippet.of(text, words).members());
        return out;
    }
}
