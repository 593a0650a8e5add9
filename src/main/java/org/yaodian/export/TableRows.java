package org.yaodian.export;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;

/**
 * The rows of one table.
 *
 * @param table its description in {@code datapackage.json}
 */
record TableRows(ObjectNode table) {

    /** Asks the query of the table's name for its columns, in that order. */
    void write(DatasetGraph dataset, Csv csv) throws IOException {
        String name = table.get("name").asText();
        List<Var> columns = table.get("schema")
                .get("fields")
                .valueStream()
                .map(field -> Var.alloc(field.get("name").asText()))
                .toList();
        csv.row(columns.stream().map(Var::getVarName).toList());
        try (QueryExec query = QueryExec.dataset(dataset)
                .query(QueryFactory.create(query(name)))
                .build()) {
            RowSet rows = query.select();
            if (!rows.getResultVars().equals(columns)) {
                throw new IllegalStateException(
                        name + ": the query finds " + rows.getResultVars() + ", described are " + columns);
            }
            while (rows.hasNext()) {
                csv.row(cells(columns, rows.next()));
            }
        }
    }

    private static List<String> cells(List<Var> columns, Binding row) {
        return columns.stream()
                .map(column -> row.contains(column) ? words(row.get(column)) : "")
                .toList();
    }

    private static String words(Node node) {
        return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
    }

    private static String query(String name) throws IOException {
        try (InputStream in = resource(name + ".rq")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** A file beside the queries. */
    static InputStream resource(String name) {
        InputStream in = TableRows.class.getResourceAsStream("tables/" + name);
        if (in == null) {
            throw new IllegalStateException("the software was built without tables/" + name);
        }
        return in;
    }
}
