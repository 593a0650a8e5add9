package org.yaodian.query;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.yaodian.store.Store;

/** What a query orders its rows by. */
final class OrderKeys {

    private OrderKeys() {}

    /** The values of the expressions of ORDER BY, row by row; "" for one without a value. */
    static List<List<String>> of(Query query, Store store) {
        Query asking = query.cloneQuery();
        List<String> names = new ArrayList<>();
        for (SortCondition condition : query.getOrderBy()) {
            String name = "orderKey" + names.size();
            names.add(name);
            asking.addResultVar(Var.alloc(name), condition.getExpression());
        }
        return store.read(dataset -> {
            try (QueryExec execution = QueryExec.dataset(dataset).query(asking).build()) {
                return QueryRunner.table(execution).rows().stream()
                        .map(row -> names.stream()
                                .map(name -> row.containsKey(name) ? words(row.get(name)) : "")
                                .toList())
                        .toList();
            }
        });
    }

    private static String words(Node node) {
        return node.toString();
    }
}
