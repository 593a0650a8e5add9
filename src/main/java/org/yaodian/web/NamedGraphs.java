package org.yaodian.web;

import java.util.Iterator;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.Quad;

/** A store without its default graph, in which it keeps its own books. For reading. */
final class NamedGraphs extends DatasetGraphWrapper {

    NamedGraphs(DatasetGraph all) {
        super(all);
    }

    @Override
    public Graph getDefaultGraph() {
        return Graph.emptyGraph;
    }

    @Override
    public Iterator<Quad> find() {
        return findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY);
    }

    @Override
    public Iterator<Quad> find(Node graph, Node subject, Node predicate, Node object) {
        return findNG(graph, subject, predicate, object);
    }
}
