package org.yaodian.outline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yaodian.text.SourceText;
import org.yaodian.text.Span;

/** Builds the parts of a plan from the marks that begin them. One use per text; not safe for threads. */
final class Assembly {

    /** The title of a section ends at a colon when the words before it are no longer than this (UTF-16 units). */
    private static final int LONGEST_LABEL = 30;

    private static final Pattern NOT_DIGITS = Pattern.compile("[^\\d]+");

    private final SourceText source;
    private final String text;
    private final List<Line> lines;
    private final int first;
    private final List<Mark> marks;
    private final Ranks ranks;
    private final TaskTables tables;
    private final int end;
    private final Map<String, Integer> seen = new HashMap<>();
    private final List<Part> parts = new ArrayList<>();

    Assembly(SourceText source, List<Line> lines, int first, List<Mark> marks, TaskTables tables) {
        this.source = source;
        this.text = source.text();
        this.lines = lines;
        this.first = first;
        int cut = Math.min(
                attachments(lines, marks), Body.page(lines, marks.get(0).start()));
        this.marks = marks.stream().filter(mark -> mark.start() < cut).toList();
        this.ranks = new Ranks(this.marks);
        this.tables = tables;
        int last = this.marks.get(this.marks.size() - 1).start();
        this.end = Math.min(cut, Body.end(lines, this.marks.get(0).start(), last));
    }

    Outline outline() {
        int top = marks.get(0).start();
        Optional<Integer> prose = OutlineReader.Prose.first(lines, first, top);
        int letterheadEnd = prose.orElseGet(
                () -> (int) lines.stream().filter(l -> l.start() < top).count());
        Letterhead letterhead = new LetterheadReader(
                        lines.subList(0, first),
                        lines.subList(first, Math.max(first, letterheadEnd)),
                        OutlineReader.after(lines, end))
                .letterhead();
        prose.ifPresent(index -> preface(lines.get(index).start(), top));
        blocks();
        parts.addAll(tables.parts());
        parts.sort(Comparator.comparingInt(part -> part.span().start()));
        List<String> warnings = new ArrayList<>();
        if (letterhead.title().isEmpty()) {
            warnings.add("no title found in " + source.source());
        }
        return new Outline(source, letterhead, parts, tables.cells(), warnings);
    }

    private void preface(int from, int to) {
        List<Measure> measures = tables.outside(Sentences.of(source, from, to));
        if (!measures.isEmpty()) {
            parts.add(new Preface(cover(measures), measures));
        }
    }

    private void blocks() {
        Deque<Mark> open = new ArrayDeque<>();
        Deque<String> paths = new ArrayDeque<>();
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            while (!open.isEmpty() && ranks.of(open.peek()) >= ranks.of(mark)) {
                open.pop();
                paths.pop();
            }
            String parent = paths.isEmpty() ? "" : paths.peek();
            String path = unique(path(parent, mark));
            boolean last = i + 1 == marks.size();
            boolean leaf = last || ranks.of(marks.get(i + 1)) <= ranks.of(mark);
            add(mark, path, parent, last ? end : marks.get(i + 1).start(), leaf);
            open.push(mark);
            paths.push(path);
        }
    }

    private void add(Mark mark, String path, String parent, int to, boolean leaf) {
        List<Measure> measures = tables.outside(Sentences.of(source, mark.end(), to));
        String number = text.substring(mark.start(), mark.end()).strip();
        String title = title(mark.end(), to, leaf);
        int lastUnit = measures.isEmpty()
                ? mark.end()
                : source.unit(measures.get(measures.size() - 1).span().end());
        Span span = source.span(mark.start(), lastUnit);
        String named = title.isEmpty() ? number : title;
        parts.add(
                leaf
                        ? new Item(number, path, parent, named, span, measures)
                        : new Section(number, path, parent, named, span, measures));
    }

    private String title(int from, int to, boolean leaf) {
        int start = from;
        while (start < to && Line.blank(text.charAt(start))) {
            start++;
        }
        int stop = start;
        while (stop < to && text.charAt(stop) != '。' && text.charAt(stop) != '\n') {
            stop++;
        }
        while (stop > start && (Line.blank(text.charAt(stop - 1)) || text.charAt(stop - 1) == '*')) {
            stop--;
        }
        String title = text.substring(start, stop);
        int colon = title.indexOf('：') >= 0 ? title.indexOf('：') : title.indexOf(':');
        return !leaf && colon > 0 && colon <= LONGEST_LABEL ? title.substring(0, colon) : title;
    }

    /** 1.2 under 1 is 1.2; every other number stands after the path above it. */
    private String path(String parent, Mark mark) {
        if (!mark.style().decimal()) {
            return parent.isEmpty() ? "" + mark.value() : parent + "." + mark.value();
        }
        String own = NOT_DIGITS
                .matcher(text.substring(mark.start(), mark.end()))
                .replaceAll(".")
                .replaceAll("\\.$", "");
        String bare = parent.replaceAll("~\\d+", "");
        for (int dot = own.lastIndexOf('.'); dot > 0; dot = own.lastIndexOf('.', dot - 1)) {
            String above = own.substring(0, dot);
            if (bare.equals(above) || bare.endsWith("." + above)) {
                return parent + own.substring(dot);
            }
        }
        return parent.isEmpty() ? own : parent + "." + own;
    }

    private String unique(String path) {
        int count = seen.merge(path, 1, Integer::sum);
        return count == 1 ? path : path + "~" + count;
    }

    static Span cover(List<Measure> measures) {
        return new Span(
                measures.get(0).span().start(),
                measures.get(measures.size() - 1).span().end());
    }

    /**
     * UTF-16 offset of the first attachment after the plan; behind the text where there is none. Where the headings of the
     * first level count on behind it, it is a table in the middle.
     */
    private static int attachments(List<Line> lines, List<Mark> marks) {
        Style top = marks.stream()
                .map(Mark::style)
                .min(Comparator.comparingInt(Style::rank))
                .orElseThrow();
        List<Mark> headings = marks.stream().filter(mark -> mark.style() == top).toList();
        int next = 0;
        for (Line line : lines) {
            while (next < headings.size() && headings.get(next).start() <= line.start()) {
                next++;
            }
            boolean begun = line.start() > marks.get(0).start();
            boolean countsOn = next > 0
                    && next < headings.size()
                    && headings.get(next).value() == headings.get(next - 1).value() + 1;
            if (begun && !countsOn && Titles.attachment(line.words())) {
                return line.start();
            }
        }
        return Integer.MAX_VALUE;
    }
}
