package org.yaodian.store;

import java.nio.file.Path;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;

/** Replaces a graph by ever new ones of one generation each, so that a mixture would show. Ends by being killed. */
final class WritesForever {

    static final String NAME = "urn:graph:generation";
    static final String TEXT = "https://w3id.org/yaodian/ontology#text";
    static final int SIZE = 2_000;

    private WritesForever() {}

    public static void main(String[] arguments) {
        try (Store store = Store.open(Path.of(arguments[0]))) {
            for (int generation = 0; generation < 100_000; generation++) {
                Graph graph = generation(generation);
                store.write(writing -> writing.replace(NAME, graph, "s"));
                System.out.println("generation " + generation);
            }
        }
    }

    static Graph generation(int number) {
        Graph graph = GraphFactory.createDefaultGraph();
        for (int i = 0; i < SIZE; i++) {
            graph.add(Triple.create(
                    NodeFactory.createURI("urn:item:" + i),
                    NodeFactory.createURI(TEXT),
                    NodeFactory.createLiteralString("职业教育 g" + number)));
        }
        return graph;
    }
}
