package org.yaodian.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yaodian.web.Names.Named;

/** Sentences of plans with given words: of each part that has some, the nearest one. */
final class Passages {

    private static final String SENTENCE = "/measure/";

    private final Asking asking;

    Passages(Asking asking) {
        this.asking = asking;
    }

    /**
     * IRIs of sentences with all of the words, one of each part; parts that are named so are left out.
     *
     * @param most texts looked at, the nearest ones; a sentence, its part and its plan are three
     */
    List<String> sentences(String words, int most, Names names) {
        Map<String, String> ofParts = new LinkedHashMap<>();
        if (!words.isBlank()) {
            asking.objects("sentences-with", Map.of("phrase", phrases(words), "most", Integer.toString(most))).stream()
                    .map(row -> String.valueOf(row.get("iri")))
                    .forEach(iri -> ofParts.putIfAbsent(part(iri), iri));
        }
        List<String> typed = List.of(words.strip().split("\\s+"));
        return ofParts.entrySet().stream()
                .filter(entry -> names.part(entry.getKey())
                        .filter(part -> !typed.stream().allMatch(part.label()::contains))
                        .isPresent())
                .map(Map.Entry::getValue)
                .toList();
    }

    /** Each word as a phrase of the full text search, in which nothing has a meaning of its own. */
    private static String phrases(String words) {
        return Stream.of(words.strip().split("\\s+"))
                .map(word -> "\"" + word.replaceAll("[\"\\\\]", " ") + "\"")
                .collect(Collectors.joining(" AND "));
    }

    private static String part(String sentence) {
        return sentence.substring(0, sentence.lastIndexOf(SENTENCE));
    }

    /** Sentences as the API shows them: with their part, and the span of the first of the words. */
    List<Map<String, Object>> shown(List<String> sentences, String words, Names names) {
        List<Map<String, Object>> shown = new ArrayList<>();
        for (String iri : sentences) {
            Optional<Named> part = names.part(part(iri));
            asking.objects("sentence", Map.of("sentence", iri)).stream()
                    .findFirst()
                    .ifPresent(row -> part.ifPresent(of -> shown.add(shown(of, row, words))));
        }
        return shown;
    }

    private static Map<String, Object> shown(Named part, Map<String, Object> row, String words) {
        Map<String, Object> passage = new LinkedHashMap<>(part.about());
        String sentence = String.valueOf(row.get("text"));
        String word = words.strip().split("\\s+", 2)[0];
        int at = sentence.indexOf(word);
        long start = row.get("start") instanceof Number number ? number.longValue() : 0;
        passage.put("sentence", sentence);
        passage.put("start", at < 0 ? start : start + sentence.codePointCount(0, at));
        passage.put(
                "end",
                at < 0
                        ? row.get("end")
                        : start + sentence.codePointCount(0, at) + word.codePointCount(0, word.length()));
        return passage;
    }
}
