package org.yaodian.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.yaodian.iri.Iris;
import org.yaodian.query.Table;

/**
 * Rows of a query as objects. The names of its columns say the shape: {@code plan_title} is the member {@code title}
 * of {@code plan}, {@code issuers_each} a list of the lines of its value; a bar at the end of {@code kind_} only tells it
 * from the parameter {@code kind}. Beside the {@code iri} of a thing of ours
 * stands its {@code id}, as routes take it.
 */
final class RowJson {

    private static final String EACH = "_each";

    private final Iris iris;

    RowJson(Iris iris) {
        this.iris = iris;
    }

    List<Map<String, Object>> objects(Table table) {
        List<Map<String, Object>> objects = new ArrayList<>();
        table.rows().forEach(row -> objects.add(object(row)));
        return objects;
    }

    private Map<String, Object> object(Map<String, Node> row) {
        Map<String, Object> object = new LinkedHashMap<>();
        row.forEach((column, node) -> {
            if (column.endsWith(EACH)) {
                put(object, column.substring(0, column.length() - EACH.length()), lines(node));
            } else {
                put(object, column, value(node));
                if (column.equals("iri") || column.endsWith("_iri")) {
                    id(node).ifPresent(id -> put(object, column.replaceFirst("iri$", "id"), id));
                }
            }
        });
        return object;
    }

    private Optional<String> id(Node node) {
        return node.isURI()
                ? iris.name(node.getURI()).filter(name -> name.rest().isEmpty()).map(name -> name.id())
                : Optional.empty();
    }

    private static List<String> lines(Node node) {
        return node.getLiteralLexicalForm().lines().toList();
    }

    private static void put(Map<String, Object> object, String column, Object value) {
        int bar = column.indexOf('_');
        if (bar < 0 || bar == column.length() - 1) {
            object.put(bar < 0 ? column : column.substring(0, bar), value);
            return;
        }
        Object inner = object.computeIfAbsent(column.substring(0, bar), key -> new LinkedHashMap<String, Object>());
        if (inner instanceof Map<?, ?> map) {
            @SuppressWarnings("unchecked") // made one line above
            Map<String, Object> members = (Map<String, Object>) map;
            put(members, column.substring(bar + 1), value);
        }
    }

    private static Object value(Node node) {
        if (!node.isLiteral()) {
            return node.toString();
        }
        Object value = node.getLiteralValue();
        return value instanceof Number || value instanceof Boolean ? value : node.getLiteralLexicalForm();
    }
}
