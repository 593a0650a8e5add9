package org.yaodian.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * A table of a Word file while it is read: a cell merged with those below it stands in each of their rows. For one
 * thread.
 */
final class DocxTable {

    /** As in {@link HtmlTable}: a cell longer than this, in UTF-16 units, is a page, not data. */
    private static final int LONGEST_CELL = 2_000;

    private final List<Map<Integer, String>> rows = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private final Map<Integer, String> merged = new TreeMap<>();
    private int column;

    void row() {
        rows.add(new TreeMap<>());
        column = 0;
    }

    /** Leaves columns free. */
    void skip(int columns) {
        column += columns;
    }

    /**
     * Adds a cell.
     *
     * @param words its lines
     * @param wide how many columns it takes
     * @param merge "" where it stands alone, "restart" where it is merged with those below, "continue" where with that above
     */
    void cell(List<String> words, int wide, String merge) {
        if (rows.isEmpty()) {
            row();
        }
        String own = String.join(" ", words).replace('\t', ' ');
        String text = merge.equals("continue") && own.isEmpty() ? merged.getOrDefault(column, "") : own;
        if (!merge.isEmpty()) {
            merged.put(column, text);
        }
        rows.getLast().put(column, text);
        IntStream.range(column + 1, column + wide)
                .forEach(also -> rows.getLast().put(also, ""));
        column += wide;
        lines.addAll(words);
    }

    /** Its rows, cells joined by TAB; the lines of its cells one after the other where it only lays out a page. */
    List<String> lines() {
        return isData()
                ? rows.stream()
                        .map(DocxTable::line)
                        .filter(row -> !row.isEmpty())
                        .toList()
                : lines;
    }

    private boolean isData() {
        return rows.stream().flatMap(row -> row.values().stream()).allMatch(cell -> cell.length() <= LONGEST_CELL)
                && rows.stream()
                        .anyMatch(row -> row.values().stream()
                                        .filter(cell -> !cell.isEmpty())
                                        .count()
                                >= 2);
    }

    private static String line(Map<Integer, String> row) {
        int columns = row.keySet().stream().mapToInt(at -> at + 1).max().orElse(0);
        return String.join(
                        "\t",
                        IntStream.range(0, columns)
                                .mapToObj(at -> row.getOrDefault(at, ""))
                                .toList())
                .replaceFirst("\t+$", "");
    }
}
