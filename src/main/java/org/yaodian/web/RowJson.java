package org.yaodian.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.yaodian.iri.Iris;
import org.yaodian.iri.Name;
import org.yaodian.query.Table;

/**
 * Rows of a query as objects. The names of its columns say the shape: {@code plan_title} is the member {@code title}
 * of {@code plan}, {@code issuers_each} a list of the lines of its value; a bar at the end of {@code kind_} only tells it
 * from the parameter {@code kind}. Beside the {@code iri} of a thing of ours stands its {@code id}, as routes take it;
 * beside that of a part of a plan {@code href}, its address in the API, and {@code page}, the one for a browser.
 */
final class RowJson {

    private static final String EACH = "_each";
    private static final Pattern PART = Pattern.compile("(?:preface|(?:section|item)/[^/]+)");

    private final Iris iris;

    RowJson(Iris iris) {
        this.iris = iris;
    }

    List<Map<String, Object>> objects(Table table) {
        List<Map<String, Object>> objects = new ArrayList<>();
        table.rows().forEach(row -> objects.add(object(row)));
        return objects;
    }

    /** The members that {@link #objects} gives, without what can be told from an IRI; see {@link Rows#columns}. */
    List<String> columns(Table table) {
        return table.columns().stream()
                .map(column -> column.replaceFirst(EACH + "$|_$", "").replace('_', '.'))
                .toList();
    }

    private Map<String, Object> object(Map<String, Node> row) {
        Map<String, Object> object = new LinkedHashMap<>();
        row.forEach((column, node) -> {
            if (column.endsWith(EACH)) {
                put(object, column.substring(0, column.length() - EACH.length()), lines(node));
            } else {
                put(object, column, value(node));
                if (column.equals("iri") || column.endsWith("_iri")) {
                    beside(node).forEach((member, word) -> put(object, column.replaceFirst("iri$", member), word));
                }
            }
        });
        return object;
    }

    private Map<String, String> beside(Node node) {
        Optional<Name> name = node.isURI() ? iris.name(node.getURI()) : Optional.empty();
        return name.map(RowJson::addresses).orElse(Map.of());
    }

    private static Map<String, String> addresses(Name name) {
        if (name.rest().isEmpty()) {
            return Map.of("id", name.id());
        }
        Map<String, String> addresses = new LinkedHashMap<>();
        if (PART.matcher(name.rest()).matches()) {
            addresses.put("href", Ids.addressOfPart(name));
            addresses.put("page", Ids.page(name));
        }
        return addresses;
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
