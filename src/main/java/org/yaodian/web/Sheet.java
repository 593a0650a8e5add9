package org.yaodian.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Objects as RFC 4180 has tables: a line of columns, then the rows, lines ended by CRLF. Several values of a cell stand
 * apart by "; ".
 *
 * @param spreadsheet whether people open it: then it begins with a byte-order mark, and a cell that a spreadsheet would
 *     take for a formula begins with an apostrophe; else cells are to the letter what the JSON says
 */
record Sheet(List<String> columns, boolean spreadsheet) {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String END = "\r\n";
    private static final Pattern QUOTED = Pattern.compile("[\",\r\n]");
    private static final Pattern FORMULA = Pattern.compile("^[=+@\t\r-]");
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(?:\\.\\d+)?");

    Sheet {
        columns = List.copyOf(columns);
    }

    byte[] bytes(List<Map<String, Object>> objects) {
        StringBuilder text = new StringBuilder(spreadsheet ? BYTE_ORDER_MARK : "");
        text.append(line(columns));
        for (Map<String, Object> object : objects) {
            text.append(line(
                    columns.stream().map(column -> words(value(object, column))).toList()));
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private String line(List<String> cells) {
        return cells.stream().map(this::cell).collect(Collectors.joining(",", "", END));
    }

    private String cell(String words) {
        String safe = spreadsheet
                        && FORMULA.matcher(words).find()
                        && !NUMBER.matcher(words).matches()
                ? "'" + words
                : words;
        return QUOTED.matcher(safe).find() ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }

    private static Object value(Map<?, ?> object, String column) {
        Object whole = object.get(column);
        int dot = column.indexOf('.');
        if (whole != null || dot < 0) {
            return whole == null ? "" : whole;
        }
        return object.get(column.substring(0, dot)) instanceof Map<?, ?> inner
                ? value(inner, column.substring(dot + 1))
                : "";
    }

    private static String words(Object value) {
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).collect(Collectors.joining("; "))
                : String.valueOf(value);
    }
}
