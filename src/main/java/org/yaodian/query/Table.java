package org.yaodian.query;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;

/**
 * The rows a query found, in its order.
 *
 * @param rows by column; a cell without a value is not there
 */
public record Table(List<String> columns, List<Map<String, Node>> rows) {

    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** Rows from {@code offset} on, at most {@code limit}. */
    public Table page(int offset, int limit) {
        int from = Math.min(offset, rows.size());
        int to = (int) Math.min((long) from + limit, rows.size());
        return new Table(columns, rows.subList(from, to));
    }

    /** As RFC 4180 has it: a line of columns, then the rows, lines ended by CRLF. */
    public String csv() {
        StringBuilder text = new StringBuilder(String.join(",", columns)).append("\r\n");
        for (Map<String, Node> row : rows) {
            text.append(String.join(
                            ",",
                            columns.stream()
                                    .map(column -> row.containsKey(column) ? cell(row.get(column)) : "")
                                    .toList()))
                    .append("\r\n");
        }
        return text.toString();
    }

    private static String cell(Node node) {
        String words = node.isURI() ? node.getURI() : node.isLiteral() ? node.getLiteralLexicalForm() : "";
        return words.matches("(?s).*[\",\r\n].*") ? "\"" + words.replace("\"", "\"\"") + "\"" : words;
    }
}
