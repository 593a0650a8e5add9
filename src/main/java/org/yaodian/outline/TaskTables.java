package org.yaodian.outline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.yaodian.text.SourceText;
import org.yaodian.text.Span;

/**
 * The task tables of a text (任务分工表): the caption of the first is section T1, its rows are items T1.1, T1.2 …. A
 * table is a task table when its head names tasks and who does them or when; other tables stay text. Rows are counted,
 * not read off.
 * One use per text; not safe for threads.
 */
final class TaskTables {

    /** A caption is no longer than this (UTF-16 units). */
    private static final int LONGEST_CAPTION = 60;

    private final SourceText source;
    private final List<Part> parts = new ArrayList<>();
    private final List<Cell> cells = new ArrayList<>();
    /** Where each table begins and ends, UTF-16 units. */
    private final NavigableMap<Integer, Integer> regions = new TreeMap<>();

    TaskTables(SourceText source, List<Line> lines) {
        this.source = source;
        int at = 0;
        while (at < lines.size()) {
            List<TableRow> rows = rows(lines, at);
            int head = TableHead.in(rows);
            if (head >= 0) {
                add(captions(lines, at), rows, head);
            }
            at += Math.max(1, rows.size());
        }
    }

    /** Sections and items, in the order of the text. */
    List<Part> parts() {
        return parts;
    }

    List<Cell> cells() {
        return cells;
    }

    /** Whether a UTF-16 offset lies in a table. */
    boolean covers(int offset) {
        Map.Entry<Integer, Integer> region = regions.floorEntry(offset);
        return region != null && offset < region.getValue();
    }

    private List<TableRow> rows(List<Line> lines, int from) {
        List<TableRow> rows = new ArrayList<>();
        for (int at = from; at < lines.size(); at++) {
            TableRow row = TableRow.of(source.text(), lines.get(at));
            if (row.cells().size() < 2) {
                break;
            }
            rows.add(row);
        }
        return rows;
    }

    /** The line before a table, if it is its caption; the first line of a text is the title of the text. */
    private static List<Line> captions(List<Line> lines, int at) {
        if (at < 2) {
            return List.of();
        }
        Line before = lines.get(at - 1);
        boolean caption =
                before.words().length() <= LONGEST_CAPTION && before.words().indexOf('。') < 0 && !before.has("\t");
        return caption ? List.of(before) : List.of();
    }

    private void add(List<Line> captions, List<TableRow> rows, int headAt) {
        TableHead head = new TableHead(rows.get(headAt));
        String table = "T" + (regions.size() + 1);
        int start = captions.isEmpty() ? rows.get(0).start() : captions.get(0).start();
        regions.put(start, rows.get(rows.size() - 1).end());
        for (Line caption : captions) {
            Span span = source.span(caption.start(), caption.end());
            parts.add(new Section("", table, "", caption.words(), span, List.of(new Measure(1, span))));
        }
        List<TableRow> tasks = rows.subList(headAt + 1, rows.size()).stream()
                .map(row -> row.under(head.columns(), head.numbered()))
                .filter(row -> row.filled() > 1 && !row.sameWords(rows.get(headAt)))
                .toList();
        int title = title(tasks, head.tasks());
        int order = 0;
        for (TableRow row : tasks) {
            if (row.words(title).isEmpty()) {
                continue;
            }
            order++;
            item(table, captions.isEmpty() ? "" : table, order, row, head, title);
        }
    }

    /** The column that says what a row is about: the first whose words never repeat; one that spans rows is a group. */
    private static int title(List<TableRow> rows, List<Integer> columns) {
        for (int column : columns) {
            Set<String> seen = new HashSet<>();
            if (rows.stream().map(row -> row.words(column)).allMatch(words -> !words.isEmpty() && seen.add(words))) {
                return column;
            }
        }
        return columns.get(columns.size() - 1);
    }

    private void item(String table, String parent, int order, TableRow row, TableHead head, int title) {
        String path = table + "." + order;
        List<Measure> measures = new ArrayList<>();
        for (int column = 0; column < head.columns(); column++) {
            int[] cell = row.cell(column);
            if (cell[0] < cell[1]) {
                Sentences.of(source, cell[0], cell[1])
                        .forEach(measure -> measures.add(new Measure(measures.size() + 1, measure.span())));
                cells.add(new Cell(path, head.label(column), source.span(cell[0], cell[1])));
            }
        }
        String words = row.words(title);
        int stop = words.indexOf('。');
        parts.add(new Item(
                head.numbered() ? row.words(0) : "",
                path,
                parent,
                stop < 0 ? words : words.substring(0, stop),
                source.span(row.start(), row.end()),
                measures));
    }

    /** The sentences of a part without those of tables inside it, counted anew. */
    List<Measure> outside(List<Measure> measures) {
        if (regions.isEmpty()) {
            return measures;
        }
        List<Measure> outside = measures.stream()
                .filter(measure -> !covers(source.unit(measure.span().start())))
                .toList();
        return IntStream.range(0, outside.size())
                .mapToObj(i -> new Measure(i + 1, outside.get(i).span()))
                .toList();
    }
}
