package org.yaodian.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One line of the text without the white space around it.
 *
 * @param start first UTF-16 unit
 * @param end unit after the last one
 * @param words its characters
 */
record Line(int start, int end, String words) {

    private static final Pattern LEADERS = Pattern.compile(
            "(?:…{2,}|[.．]{3,}|[·•]{3,}|━{2,}|—{3,}|_{3,}|\\.\\s\\.\\s\\.)[\\s.…·]*[-—（(]?\\s*\\d{1,3}\\s*[-—）)]?$");

    /** Marks that editors put before a heading, Markdown's among them. */
    private static final String DECORATIONS = "#*●■◆★▲•";

    /** All lines that are not blank, without decorations. */
    static List<Line> of(String text, int from, int to) {
        List<Line> lines = new ArrayList<>();
        int start = from;
        while (start < to) {
            int stop = text.indexOf('\n', start);
            stop = stop < 0 || stop > to ? to : stop;
            int first = start;
            int last = stop;
            while (first < last && (blank(text.charAt(first)) || DECORATIONS.indexOf(text.charAt(first)) >= 0)) {
                first++;
            }
            while (last > first && blank(text.charAt(last - 1))) {
                last--;
            }
            if (first < last) {
                lines.add(new Line(first, last, text.substring(first, last)));
            }
            start = stop + 1;
        }
        return lines;
    }

    static boolean blank(char c) {
        return Character.isWhitespace(c) || c == '\u00A0' || c == '　' || c == '\u200B' || c == '\uFEFF';
    }

    /** An entry of a table of contents: words, dot leaders, a page number. */
    boolean leadsToPage() {
        return words.length() < 120 && LEADERS.matcher(words).find();
    }

    /** Three cells or more: a row of some table. */
    boolean tabular() {
        return words.indexOf('\t') != words.lastIndexOf('\t');
    }

    boolean has(String part) {
        return words.contains(part);
    }

    /** Prose holds a full stop or is longer than a heading. */
    boolean prose() {
        return words.length() > 70 || (words.indexOf('。') >= 0 && (words.length() > 30 || words.endsWith("。")));
    }
}
