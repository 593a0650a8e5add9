package org.yaodian.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yaodian.text.SourceText;
import org.yaodian.text.Span;

/** Takes a plan apart: letterhead, preface, sections, items. Pure and safe for many threads. */
public final class OutlineReader {

    private OutlineReader() {}

    /** The outline; a text without any numbering is one item, with a warning. */
    public static Outline outline(SourceText source) {
        String text = source.text();
        List<Line> lines = Contents.without(Line.of(text, 0, text.length()));
        int first = Body.first(lines, text);
        TaskTables tables = new TaskTables(source, lines);
        List<Line> body = lines.subList(first, lines.size()).stream()
                .filter(line -> !tables.covers(line.start()) && !line.tabular())
                .toList();
        List<Mark> marks = Numbering.marks(text, body);
        return marks.isEmpty()
                ? unnumbered(source, lines, first, tables)
                : new Assembly(source, lines, first, marks, tables).outline();
    }

    private static Outline unnumbered(SourceText source, List<Line> lines, int first, TaskTables tables) {
        int begin = Prose.first(lines, first, Integer.MAX_VALUE).orElse(lines.size());
        int from = begin < lines.size()
                ? lines.get(begin).start()
                : lines.isEmpty() ? 0 : lines.get(0).start();
        int end = Math.max(from, Body.end(lines, from, from));
        Letterhead letterhead = new LetterheadReader(
                        lines.subList(0, first), lines.subList(first, Math.max(first, begin)), after(lines, end))
                .letterhead();
        List<Measure> measures = tables.outside(Sentences.of(source, from, end));
        if (!tables.parts().isEmpty()) {
            List<Part> parts = new ArrayList<>(tables.parts());
            if (!measures.isEmpty() && begin < lines.size()) {
                parts.add(0, new Preface(Assembly.cover(measures), measures));
            }
            return new Outline(source, letterhead, parts, tables.cells(), List.of());
        }
        Span span = source.span(from, end);
        Item whole = new Item("", "1", "", letterhead.title(), span, measures);
        return new Outline(
                source,
                letterhead,
                List.of(whole),
                List.of(),
                List.of("no numbering found in " + source.source() + ": the whole text is item 1"));
    }

    static List<Line> after(List<Line> lines, int end) {
        return lines.stream().filter(line -> line.start() >= end).limit(12).toList();
    }

    /** Finds where prose begins. */
    static final class Prose {

        private Prose() {}

        /** Index of the first paragraph from a line on and before a UTF-16 offset. */
        static Optional<Integer> first(List<Line> lines, int from, int before) {
            for (int i = from; i < lines.size() && lines.get(i).start() < before; i++) {
                Line line = lines.get(i);
                if (line.has("各位代表") || paragraph(line)) {
                    return Optional.of(i);
                }
            }
            return Optional.empty();
        }

        private static boolean paragraph(Line line) {
            String words = line.words();
            return (line.prose() || Titles.purpose(words))
                    && !Titles.navigation(words)
                    && !Titles.addressee(words)
                    && !Titles.title(words);
        }
    }
}
