package org.yaodian.outline;

import java.util.ArrayList;
import java.util.List;

/**
 * One line of cells parted by tabs. Offsets are UTF-16 units.
 *
 * @param start first unit that is not white space
 * @param end unit after the last one that is not
 * @param cells where each cell's words begin and end; equal where it is empty
 */
record TableRow(String text, int start, int end, List<int[]> cells) {

    TableRow {
        cells = List.copyOf(cells);
    }

    static TableRow of(String text, Line line) {
        int from = line.start();
        while (from > 0 && text.charAt(from - 1) != '\n') {
            from--;
        }
        int to = text.indexOf('\n', line.end() - 1);
        to = to < 0 ? text.length() : Math.max(to, line.end());
        List<int[]> cells = new ArrayList<>();
        int cell = from;
        while (cell <= to) {
            int tab = text.indexOf('\t', cell, to);
            int stop = tab < 0 ? to : tab;
            cells.add(stripped(text, cell, stop));
            cell = stop + 1;
        }
        return new TableRow(text, line.start(), line.end(), cells);
    }

    private static int[] stripped(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Line.blank(text.charAt(start))) {
            start++;
        }
        while (end > start && Line.blank(text.charAt(end - 1))) {
            end--;
        }
        return new int[] {start, end};
    }

    int[] cell(int column) {
        return column < cells.size() ? cells.get(column) : new int[] {end, end};
    }

    String words(int column) {
        int[] cell = cell(column);
        return text.substring(cell[0], cell[1]);
    }

    long filled() {
        return cells.stream().filter(cell -> cell[0] < cell[1]).count();
    }

    boolean sameWords(TableRow other) {
        return text.substring(start, end).equals(other.text.substring(other.start, other.end));
    }

    /** The row with its cells under their heads: one that should begin with its number and does not has lost cells. */
    TableRow under(int columns, boolean numbered) {
        int missing = columns - cells.size();
        if (missing <= 0 || !numbered || words(0).isEmpty() || words(0).matches("\\d{1,3}[.．、]?")) {
            return this;
        }
        List<int[]> moved = new ArrayList<>();
        for (int i = 0; i < missing; i++) {
            moved.add(new int[] {start, start});
        }
        moved.addAll(cells);
        return new TableRow(text, start, end, moved);
    }
}
