package org.yaodian.web;

import java.util.List;
import java.util.Map;
import org.yaodian.iri.Iris;
import org.yaodian.query.Answer;
import org.yaodian.query.Binding;
import org.yaodian.query.LibraryQuery;
import org.yaodian.query.QueryRunner;
import org.yaodian.query.Table;

/** Asks the queries of one library; what goes wrong ends the request with its problem. Safe for many threads. */
final class Asking {

    private final QueryRunner runner;
    private final KnownRows known;
    private final RowJson json;

    /** @param known for the rows of these queries alone */
    Asking(QueryRunner runner, KnownRows known, Iris iris) {
        this.runner = runner;
        this.known = known;
        this.json = new RowJson(iris);
    }

    /** The rows of a query. */
    Table table(String query, Map<String, String> values) {
        return known.of(query, values, () -> ask(query, values));
    }

    private Table ask(String query, Map<String, String> values) {
        return switch (runner.rows(query, values)) {
            case Answer.Rows rows -> rows.table();
            case Answer.Unknown unknown -> throw unknown(unknown.name(), unknown.names());
            case Answer.BadParameters bad -> throw new ProblemException(Problem.badParameter(bad.faults()));
            case Answer.TimedOut late -> throw new ProblemException(Problem.timedOut(late.milliseconds()));
        };
    }

    /** The text of a query with values in it. */
    String text(String query, Map<String, String> values) {
        Binding binding = runner.bound(query, values)
                .orElseThrow(() -> unknown(
                        query,
                        runner.library().queries().stream()
                                .map(LibraryQuery::name)
                                .toList()));
        return switch (binding) {
            case Binding.Bound bound -> bound.text();
            case Binding.Refused refused -> throw new ProblemException(Problem.badParameter(refused.faults()));
        };
    }

    private static ProblemException unknown(String name, List<String> names) {
        return new ProblemException(new Problem(
                404,
                "not-found",
                "Not found",
                "there is no query \"" + name + "\"; /api/queries lists them",
                Map.of("queries", names)));
    }

    /** The rows of a query as objects. */
    List<Map<String, Object>> objects(String query, Map<String, String> values) {
        return json.objects(table(query, values));
    }

    /** The rows of a query as those of a list. */
    Rows rows(String query, Map<String, String> values) {
        return rows(table(query, values));
    }

    /** Rows as those of a list. */
    Rows rows(Table table) {
        return new QueryRows(json, table);
    }

    /**
     * The one row of a query.
     *
     * @param missing what to say where there is none
     */
    Map<String, Object> one(String query, Map<String, String> values, String missing) {
        return objects(query, values).stream()
                .findFirst()
                .orElseThrow(() -> new ProblemException(Problem.notFound(missing)));
    }
}
