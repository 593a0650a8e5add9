package org.yaodian.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.yaodian.store.Store;

/** Tells where a question found nothing because nothing goes by a name it was given. Safe for many threads. */
public final class NamesKnown {

    private static final String QUERY = "names-of-kind";

    private final QueryRunner runner;

    /** @param timeLimit of one look, in milliseconds */
    public NamesKnown(Store store, long timeLimit) {
        this.runner = new QueryRunner(QueryLibrary.inFolder("org/yaodian/query/names"), store, timeLimit);
    }

    /** Of the values given to a question those that name nothing; none where that could not be found out in time. */
    public List<UnknownName> unknown(LibraryQuery query, Map<String, String> values) {
        List<UnknownName> unknown = new ArrayList<>();
        for (Parameter parameter : query.parameters()) {
            String value = values.getOrDefault(parameter.name(), "");
            if (!value.isEmpty()
                    && parameter.named() != Named.NOTHING
                    && runner.rows(QUERY, Map.of("kind", parameter.named().word())) instanceof Answer.Rows rows
                    && rows.table().rows().stream().noneMatch(row -> goesBy(row, value))) {
                unknown.add(new UnknownName(parameter, value, Nearest.to(value, names(rows.table()))));
            }
        }
        return unknown;
    }

    private static boolean goesBy(Map<String, Node> row, String value) {
        return words(row, "name").equals(value)
                || words(row, "iri").equals(value)
                || words(row, "iri").endsWith("/" + value);
    }

    private static List<String> names(Table table) {
        return table.rows().stream().map(row -> words(row, "name")).toList();
    }

    private static String words(Map<String, Node> row, String column) {
        Node node = row.get(column);
        return node == null ? "" : node.isURI() ? node.getURI() : node.getLiteralLexicalForm();
    }
}
