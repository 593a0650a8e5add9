package org.yaodian.outline;

import java.util.ArrayList;
import java.util.List;
import org.yaodian.text.SourceText;

/** Cuts a stretch of text into sentences: at full stops outside brackets and quotes, and at line ends. */
final class Sentences {

    /** A bracket that is open for longer than this (UTF-16 units) was never closed. */
    private static final int LONGEST_BRACKET = 200;

    private Sentences() {}

    /** Sentences between two UTF-16 offsets, without white space around, numbered from 1. */
    static List<Measure> of(SourceText source, int from, int to) {
        String text = source.text();
        List<Measure> measures = new ArrayList<>();
        int start = from;
        int depth = 0;
        int opened = from;
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            if (c == '《' || c == '“' || c == '（' || c == '(') {
                opened = depth == 0 ? at : opened;
                depth++;
            } else if (c == '》' || c == '”' || c == '）' || c == ')') {
                depth = Math.max(0, depth - 1);
            }
            boolean inside = depth > 0 && at - opened < LONGEST_BRACKET;
            if (c == '\n' || (!inside && (c == '。' || c == '！' || c == '？' || c == '；' || c == ';'))) {
                add(source, start, at + 1, measures);
                start = at + 1;
                depth = 0;
            }
        }
        add(source, start, to, measures);
        return measures;
    }

    private static void add(SourceText source, int from, int to, List<Measure> measures) {
        String text = source.text();
        int start = from;
        int end = to;
        while (start < end && Line.blank(text.charAt(start))) {
            start++;
        }
        while (end > start && Line.blank(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            measures.add(new Measure(measures.size() + 1, source.span(start, end)));
        }
    }
}
