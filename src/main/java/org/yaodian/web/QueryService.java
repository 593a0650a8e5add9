package org.yaodian.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DynamicDatasets;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.util.Context;
import org.yaodian.store.State;
import org.yaodian.store.Store;

/**
 * {@code /sparql}: the SPARQL 1.1 protocol for queries, with limits that show. The whole answer is found in one
 * transaction before its first byte is sent, so that an answer is whole or an error. Safe for many threads.
 */
final class QueryService extends GuardedService {

    /** Of one answer; it lies on the disk, not in memory. */
    private static final long MOST_BYTES = 256L << 20;

    private final Store store;
    private final WebSettings.Limits limits;
    private final Admission admission;
    private final Description description;
    private final Context context;
    private final Guard guard;

    QueryService(Store store, WebSettings.Limits limits, Admission admission, Description description) {
        this.store = store;
        this.limits = limits;
        this.admission = admission;
        this.description = description;
        this.context = Context.setupContextForDataset(ARQ.getContext(), store.dataset());
        context.set(ARQ.httpServiceAllowed, false);
        OwnFunctions.installIn(context);
        this.guard = new Guard(FunctionRegistry.get(context));
    }

    @Override
    String methods() {
        return "GET, HEAD, POST, OPTIONS";
    }

    @Override
    void answer(HttpServletRequest request, HttpServletResponse response) {
        switch (request.getMethod()) {
            case "GET", "HEAD", "POST" -> ask(request, response, SparqlRequest.of(request, limits));
            case "OPTIONS" -> options(response);
            default -> throw notAllowed(request, response);
        }
    }

    private void ask(HttpServletRequest request, HttpServletResponse response, SparqlRequest asked) {
        if (asked.text().isEmpty()) {
            description.service(request, response, asked);
            return;
        }
        try (Spool answer = new Spool(MOST_BYTES)) {
            // Also reading a long query takes its time, so that it wants a place too.
            Found found = admission.in(() -> found(request, asked, answer));
            Reply.describe(request, response, found.state());
            Reply.send(request, response, found.choice().contentType(), answer);
        }
    }

    /**
     * How an answer was found.
     *
     * @param state it comes from
     * @param choice it is written in
     */
    private record Found(State state, Offer.Choice choice) {}

    private Found found(HttpServletRequest request, SparqlRequest asked, Spool answer) {
        Query query = parsed(asked.text(), Here.of(request).resolved("/sparql"));
        Context running = context.copy();
        if (guard.check(query)) {
            running.set(ARQConstants.sysOptimizerFactory, BoundedFunctions.OPTIMIZER);
        }
        Offer.Choice choice = offer(query).chosen(asked.format(), header(request, "Accept"));
        Answering answering = new Answering(query, choice, limits.rows());
        return store.read(dataset -> {
            State state = store.stateHere();
            Versioned.refuseOther(asked.version(), state);
            answering.answer(chosen(dataset, asked, query), running, asked.milliseconds(), answer);
            return new Found(state, choice);
        });
    }

    private static Query parsed(String text, String base) {
        try {
            return QueryFactory.create(text, base, Syntax.syntaxARQ);
        } catch (QueryException e) {
            throw e.getMessage() == null
                    ? Guard.tooComplex()
                    : Guard.malformed(e); // a parser that overflowed says nothing
        } catch (StackOverflowError e) {
            throw Guard.tooComplex();
        }
    }

    private static Offer offer(Query query) {
        return query.isConstructType() || query.isDescribeType() ? Offer.GRAPHS : Offer.ROWS;
    }

    /** The graphs a query is asked of: as the protocol says, else as the query says, else all. */
    private static DatasetGraph chosen(DatasetGraph dataset, SparqlRequest asked, Query query) {
        DatasetDescription description = new DatasetDescription(asked.defaultGraphs(), asked.namedGraphs());
        if (description.isEmpty()) {
            description = new DatasetDescription(query.getGraphURIs(), query.getNamedGraphURIs());
        }
        Guard.checkGraphs(description.getDefaultGraphURIs(), dataset);
        Guard.checkGraphs(description.getNamedGraphURIs(), dataset);
        query.getGraphURIs().clear();
        query.getNamedGraphURIs().clear();
        return DynamicDatasets.dynamicDataset(description, dataset, false);
    }
}
