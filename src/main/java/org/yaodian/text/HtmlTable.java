package org.yaodian.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;

/** Tables that hold data, told from those that only lay out a page; a cell that spans rows stands in each of them. */
final class HtmlTable {

    /** A cell longer than this, in UTF-16 units, is a page, not data. */
    private static final int LONGEST_CELL = 2_000;

    private static final int MOST_SPANNED = 500;

    private HtmlTable() {}

    static boolean isData(Element table) {
        return table.select("table").size() == 1
                && table.select("td, th").stream().allMatch(cell -> cell.text().length() <= LONGEST_CELL)
                && table.select("tr").stream().anyMatch(row -> filled(row) >= 2);
    }

    private static long filled(Element row) {
        return row.select("> td, > th").stream()
                .filter(cell -> !cell.text().isBlank())
                .count();
    }

    /** The rows that hold words, each with its cells in order, "" where one is empty. */
    static List<List<String>> rows(Element table) {
        List<List<String>> rows = new ArrayList<>();
        Map<Integer, Hanging> hanging = new TreeMap<>();
        for (Element row : table.select("tr")) {
            Map<Integer, String> cells = new TreeMap<>();
            hanging.forEach((column, cell) -> cells.put(column, cell.text()));
            Map<Integer, Hanging> begun = new TreeMap<>();
            int column = 0;
            for (Element cell : row.select("> td, > th")) {
                while (cells.containsKey(column)) {
                    column++;
                }
                String text = lineOf(cell);
                int below = span(cell, "rowspan") - 1;
                for (int wide = 0; wide < span(cell, "colspan"); wide++) {
                    String shown = wide == 0 ? text : "";
                    cells.put(column, shown);
                    if (below > 0) {
                        begun.put(column, new Hanging(shown, below));
                    }
                    column++;
                }
            }
            hanging.replaceAll((at, cell) -> new Hanging(cell.text(), cell.rows() - 1));
            hanging.values().removeIf(cell -> cell.rows() == 0);
            hanging.putAll(begun);
            if (cells.values().stream().anyMatch(text -> !text.isEmpty())) {
                rows.add(filledUp(cells));
            }
        }
        return rows;
    }

    private static List<String> filledUp(Map<Integer, String> cells) {
        int columns =
                cells.keySet().stream().mapToInt(column -> column + 1).max().orElse(0);
        return IntStream.range(0, columns)
                .mapToObj(column -> cells.getOrDefault(column, ""))
                .toList();
    }

    private static String lineOf(Element cell) {
        return String.join(" ", HtmlText.lines(cell)).replace('\t', ' ');
    }

    private static int span(Element cell, String name) {
        String value = cell.attr(name);
        return value.matches("[1-9]\\d{0,3}") ? Math.min(Integer.parseInt(value), MOST_SPANNED) : 1;
    }

    /** @param rows how many rows below it still reaches into */
    private record Hanging(String text, int rows) {}
}
