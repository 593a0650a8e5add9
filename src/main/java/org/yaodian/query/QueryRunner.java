package org.yaodian.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.yaodian.store.Store;

/** Asks the store questions of a library. Safe for many threads. */
public final class QueryRunner {

    private final QueryLibrary library;
    private final Store store;
    private final long timeLimit;

    /** @param timeLimit of one question, in milliseconds */
    public QueryRunner(QueryLibrary library, Store store, long timeLimit) {
        if (timeLimit < 1) {
            throw new IllegalArgumentException("time limit " + timeLimit + " ms");
        }
        this.library = library;
        this.store = store;
        this.timeLimit = timeLimit;
    }

    public QueryLibrary library() {
        return library;
    }

    /**
     * The answer to a question.
     *
     * @param values of its parameters, by name
     */
    public Answer rows(String name, Map<String, String> values) {
        return library.query(name)
                .map(query -> rows(query, values))
                .orElseGet(() -> new Answer.Unknown(
                        name, library.queries().stream().map(LibraryQuery::name).toList()));
    }

    /** A question with values in the places of its parameters; empty if there is no such question. */
    public Optional<Binding> bound(String name, Map<String, String> values) {
        return library.query(name).map(query -> Binder.bind(query, values));
    }

    private Answer rows(LibraryQuery query, Map<String, String> values) {
        return switch (Binder.bind(query, values)) {
            case Binding.Refused refused -> new Answer.BadParameters(refused.faults());
            case Binding.Bound bound -> ask(bound.query());
        };
    }

    private Answer ask(Query query) {
        try {
            return new Answer.Rows(store.read(dataset -> table(dataset, query)));
        } catch (QueryCancelledException e) {
            return new Answer.TimedOut(timeLimit);
        }
    }

    private Table table(DatasetGraph dataset, Query query) {
        try (QueryExec execution = QueryExec.dataset(dataset)
                .query(query)
                .timeout(timeLimit, TimeUnit.MILLISECONDS)
                .build()) {
            return table(execution);
        }
    }

    /** All rows of a SELECT query. */
    static Table table(QueryExec execution) {
        RowSet rows = execution.select();
        List<Var> columns = rows.getResultVars();
        List<Map<String, Node>> all = new ArrayList<>();
        rows.forEachRemaining(row -> {
            Map<String, Node> cells = new LinkedHashMap<>();
            columns.stream().filter(row::contains).forEach(column -> cells.put(column.getVarName(), row.get(column)));
            all.add(cells);
        });
        return new Table(columns.stream().map(Var::getVarName).toList(), all);
    }
}
