package org.yaodian.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.lib.Pair;
import org.apache.jena.fuseki.servlets.ActionErrorException;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;

/**
 * Fuseki's query operation with limits that show: all rows are found before the first is sent, so that an answer is
 * whole or an error. Safe for many threads.
 */
final class GuardedQuery extends SPARQL_QueryDataset {

    private final WebSettings.Limits limits;

    GuardedQuery(WebSettings.Limits limits) {
        this.limits = limits;
    }

    /** Fuseki would send errors as plain text. */
    @Override
    public void process(HttpAction action) {
        try {
            super.process(action);
        } catch (ActionErrorException e) {
            send(action, Problem.of(e.getRC(), String.valueOf(e.getMessage()).strip()));
        } catch (QueryCancelledException e) {
            send(action, Problem.timedOut(limits.milliseconds()));
        }
    }

    private static void send(HttpAction action, Problem problem) {
        byte[] json = problem.json();
        action.getRequest().setAttribute(Watch.PROBLEM, problem.type());
        try {
            action.getResponse().resetBuffer();
            action.getResponse().setStatus(problem.status());
            action.getResponse().setContentType(Problem.MEDIA_TYPE);
            action.getResponse().setContentLength(json.length);
            action.getResponse().getOutputStream().write(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void validate(HttpAction action) {
        if (action.getRequestParameter("update") != null) {
            throw new ActionErrorException(403, Gate.READ_ONLY, null);
        }
        super.validate(action);
    }

    @Override
    protected Pair<DatasetGraph, Query> decideDataset(HttpAction action, Query query, String text) {
        DatasetGraph dataset = getDataset(action);
        Guard.refusal(query, dataset)
                .or(() -> Guard.foreignGraph(values(action, "default-graph-uri"), dataset))
                .or(() -> Guard.foreignGraph(values(action, "named-graph-uri"), dataset))
                .ifPresent(reason -> {
                    throw new ActionErrorException(403, reason, null);
                });
        return super.decideDataset(action, query, text);
    }

    private static List<String> values(HttpAction action, String name) {
        String[] values = action.getRequestParameterValues(name);
        return values == null ? List.of() : List.of(values);
    }

    @Override
    protected QueryExecResult executeQuery(HttpAction action, QueryExec execution, Query query, String text) {
        try {
            return query.isSelectType()
                    ? new QueryExecResult(whole(execution.select()))
                    : super.executeQuery(action, execution, query, text);
        } catch (QueryCancelledException e) {
            throw new ActionErrorException(
                    503, Problem.timedOut(limits.milliseconds()).detail(), e);
        }
    }

    private RowSet whole(RowSet rows) {
        List<Binding> all = new ArrayList<>();
        while (rows.hasNext()) {
            if (all.size() == limits.rows()) {
                throw new ActionErrorException(
                        422,
                        "the answer has more than the " + limits.rows()
                                + " rows this server sends at once; ask for them in pages with ORDER BY, LIMIT and OFFSET",
                        null);
            }
            all.add(rows.next());
        }
        return RowSetStream.create(rows.getResultVars(), Iter.iter(all));
    }
}
