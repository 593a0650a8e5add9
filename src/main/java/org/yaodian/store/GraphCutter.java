package org.yaodian.store;

import java.util.function.BiConsumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;

/** Cuts a stream of quads into graphs: each run of quads of one name. For one thread. */
final class GraphCutter extends StreamRDFBase {

    private final BiConsumer<Node, Graph> taker;
    private Graph graph = GraphFactory.createDefaultGraph();
    private Node name = Node.ANY;

    GraphCutter(BiConsumer<Node, Graph> taker) {
        this.taker = taker;
    }

    @Override
    public void quad(Quad quad) {
        if (!quad.getGraph().equals(name)) {
            finish();
            name = quad.getGraph();
        }
        graph.add(quad.asTriple());
    }

    @Override
    public void finish() {
        if (!graph.isEmpty()) {
            taker.accept(name, graph);
            graph = GraphFactory.createDefaultGraph();
        }
    }
}
