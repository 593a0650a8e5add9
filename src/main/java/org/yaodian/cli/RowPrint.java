package org.yaodian.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.yaodian.query.Table;

/** Rows as text. Pure. */
enum RowPrint {
    /** RFC 4180 but for the ends of lines, which are LF. */
    CSV,
    /** One JSON object a row; numbers and truth values as such, a cell without a value left out. */
    JSON,
    /** Columns under each other for a terminal, long cells cut. */
    TABLE;

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** Longest cell of a table, in columns of a terminal, of which a Chinese character takes two. */
    private static final int WIDEST = 48;

    String of(Table table) {
        return switch (this) {
            case CSV -> table.csv().replace("\r\n", "\n");
            case JSON -> json(table);
            case TABLE -> lines(table);
        };
    }

    private static String json(Table table) {
        StringBuilder text = new StringBuilder();
        for (Map<String, Node> row : table.rows()) {
            Map<String, Object> cells = new LinkedHashMap<>();
            row.forEach((column, node) -> cells.put(column, value(node)));
            try {
                text.append(MAPPER.writeValueAsString(cells)).append("\n");
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("a row that is no JSON: " + cells, e);
            }
        }
        return text.toString();
    }

    private static Object value(Node node) {
        String words = words(node);
        if (!node.isLiteral()) {
            return words;
        }
        return switch (node.getLiteralDatatypeURI().replaceFirst(".*#", "")) {
            case "integer", "decimal" -> new BigDecimal(words);
            case "boolean" -> Boolean.valueOf(words);
            default -> words;
        };
    }

    private static String lines(Table table) {
        List<List<String>> all = new ArrayList<>(List.of(table.columns()));
        table.rows().stream()
                .map(row -> table.columns().stream()
                        .map(column -> row.containsKey(column) ? cut(words(row.get(column))) : "")
                        .toList())
                .forEach(all::add);
        StringBuilder text = new StringBuilder();
        for (List<String> cells : all) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < cells.size(); i++) {
                int column = i;
                int widest = all.stream()
                        .mapToInt(row -> width(row.get(column)))
                        .max()
                        .orElse(0);
                line.append(cells.get(i)).append(" ".repeat(widest - width(cells.get(i)) + 2));
            }
            text.append(line.toString().stripTrailing()).append("\n");
        }
        return text.toString();
    }

    private static String words(Node node) {
        return node.isURI() ? node.getURI() : node.isLiteral() ? node.getLiteralLexicalForm() : "";
    }

    private static String cut(String words) {
        String line = words.replaceAll("\\s+", " ");
        if (width(line) <= WIDEST) {
            return line;
        }
        int end = 0;
        int width = 1;
        while (width + width(line.substring(end, end + 1)) <= WIDEST) {
            width += width(line.substring(end, end + 1));
            end++;
        }
        return line.substring(0, end) + "…";
    }

    private static int width(String words) {
        return words.codePoints()
                .map(c -> c >= 0x1100 && c != '…' && c != '—' && c != '“' && c != '”' ? 2 : 1)
                .sum();
    }
}
