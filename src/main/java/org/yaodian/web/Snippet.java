package org.yaodian.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What stands around some words in a text.
 *
 * @param marks where the words stand in it
 */
record Snippet(String words, List<Mark> marks) {

    /** @param start first code point of the snippet; {@code end} the one after the last */
    record Mark(int start, int end) {}

    private static final int BEFORE = 30;
    private static final int LETTERS = 120;
    private static final String LEFT_OUT = "…";

    Snippet {
        marks = List.copyOf(marks);
    }

    /** Of a text, from a little before the first of the words on. */
    static Snippet of(String text, List<String> words) {
        int[] letters = text.replaceAll("\\s+", " ").codePoints().toArray();
        String plain = new String(letters, 0, letters.length);
        int first = words.stream()
                .mapToInt(word -> find(plain, word, 0))
                .filter(at -> at >= 0)
                .min()
                .orElse(0);
        int from = Math.max(0, plain.codePointCount(0, first) - BEFORE);
        int to = Math.min(letters.length, from + LETTERS);
        String snippet = (from > 0 ? LEFT_OUT : "")
                + new String(letters, from, to - from)
                + (to < letters.length ? LEFT_OUT : "");
        return new Snippet(snippet, marks(snippet, words));
    }

    private static List<Mark> marks(String snippet, List<String> words) {
        List<Mark> marks = new ArrayList<>();
        for (String word : words) {
            for (int at = find(snippet, word, 0); at >= 0; at = find(snippet, word, at + word.length())) {
                int start = snippet.codePointCount(0, at);
                marks.add(new Mark(start, start + word.codePointCount(0, word.length())));
            }
        }
        marks.sort(Comparator.comparingInt(Mark::start));
        return marks;
    }

    /** Capital and small letters are one, as in the index. */
    private static int find(String text, String word, int from) {
        return text.toLowerCase(Locale.ROOT).indexOf(word.toLowerCase(Locale.ROOT), from);
    }

    /** As members of an answer. */
    Map<String, Object> members() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("snippet", words);
        members.put(
                "marks",
                marks.stream()
                        .map(mark -> {
                            Map<String, Integer> ends = new LinkedHashMap<>();
                            ends.put("start", mark.start());
                            ends.put("end", mark.end());
                            return ends;
                        })
                        .toList());
        return members;
    }
}
