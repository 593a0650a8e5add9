package org.yaodian.web;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.graph.GraphWrapper;

/** Takes the triples of one answer, so many and until a time. For one thread. */
final class BoundedGraph extends GraphWrapper {

    private final int most;
    private final long deadline;

    /**
     * @param most triples
     * @param deadline on the clock of {@link System#nanoTime()}
     */
    BoundedGraph(int most, long deadline) {
        super(GraphFactory.createDefaultGraph());
        this.most = most;
        this.deadline = deadline;
    }

    @Override
    public void add(Triple triple) {
        if (System.nanoTime() - deadline > 0) {
            throw new QueryCancelledException();
        }
        get().add(triple);
        if (get().size() > most) {
            throw new ProblemException(Problem.tooManyRows(most));
        }
    }

    /** What was taken. */
    Graph all() {
        return get();
    }
}
