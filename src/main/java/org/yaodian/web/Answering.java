package org.yaodian.web;

import java.io.OutputStream;
import java.util.Iterator;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.expr.ExprException;
import org.apache.jena.sparql.resultset.ResultsWriter;
import org.apache.jena.sparql.util.Context;

/**
 * Finds the whole answer to a query and writes it; what is too much or takes too long ends as a problem.
 *
 * @param rows most rows, or triples of a graph
 */
record Answering(Query query, Offer.Choice choice, int rows) {

    /** @param milliseconds after which it is given up */
    void answer(DatasetGraph dataset, Context context, long milliseconds, OutputStream out) {
        try (QueryExec execution = QueryExec.newBuilder()
                .dataset(dataset)
                .query(query)
                .context(context)
                .overallTimeout(milliseconds, TimeUnit.MILLISECONDS)
                .build()) {
            write(execution, System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(milliseconds), out);
        } catch (QueryCancelledException e) {
            throw new ProblemException(Problem.timedOut(milliseconds));
        } catch (QueryParseException e) {
            throw Guard.malformed(e);
        } catch (ExprException e) {
            throw new ProblemException(Problem.of(400, "the query cannot be evaluated: " + e.getMessage()));
        } catch (OutOfMemoryError e) {
            throw new ProblemException(
                    Problem.tooMuch(
                            "the query wants more memory than this server has; ask for less, or without DISTINCT, GROUP BY and ORDER BY over so much"));
        } catch (StackOverflowError e) {
            throw Guard.tooComplex();
        }
    }

    private void write(QueryExec execution, long deadline, OutputStream out) {
        if (query.isSelectType()) {
            results().write(out, atMost(execution.select()));
        } else if (query.isAskType()) {
            results().write(out, execution.ask());
        } else if (query.isDescribeType()) {
            BoundedGraph found = new BoundedGraph(rows, deadline);
            execution.describe(found);
            Writing.graph(found.all(), choice.format().lang(), out);
        } else if (query.isConstructQuad()) {
            Writing.dataset(constructed(execution), choice.format().lang(), out);
        } else {
            BoundedGraph found = new BoundedGraph(rows, deadline);
            execution.construct(found);
            Writing.graph(found.all(), choice.format().lang(), out);
        }
    }

    private ResultsWriter results() {
        return ResultsWriter.create().lang(choice.format().lang()).build();
    }

    private RowSet atMost(RowSet found) {
        return RowSetStream.create(found.getResultVars(), new Counted<Binding>(found, rows));
    }

    private DatasetGraph constructed(QueryExec execution) {
        DatasetGraph all = DatasetGraphFactory.create();
        Iterator<Quad> quads = new Counted<>(execution.constructQuads(), rows);
        quads.forEachRemaining(all::add);
        Graph prefixed = all.getDefaultGraph();
        prefixed.getPrefixMapping().setNsPrefixes(query.getPrefixMapping());
        return all;
    }

    /** Ends the request at one more than so many. */
    private static final class Counted<T> implements Iterator<T> {

        private final Iterator<T> all;
        private final int most;
        private int given;

        Counted(Iterator<T> all, int most) {
            this.all = all;
            this.most = most;
        }

        @Override
        public boolean hasNext() {
            return all.hasNext();
        }

        @Override
        public T next() {
            if (given == most) {
                throw new ProblemException(Problem.tooManyRows(most));
            }
            given++;
            return all.next();
        }
    }
}
