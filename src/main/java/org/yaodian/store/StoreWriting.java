package org.yaodian.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;

/** Writes only what differs, so that a plan read again does not make the files grow. */
final class StoreWriting implements Writing {

    private final DatasetGraph dataset;
    private final Ledger ledger;
    private Instant changed = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    StoreWriting(DatasetGraph dataset, Ledger ledger) {
        this.dataset = dataset;
        this.ledger = ledger;
    }

    @Override
    public void replace(String name, Graph graph, String source) {
        Node node = NodeFactory.createURI(name);
        Graph old = dataset.getGraph(node);
        List<Triple> gone =
                old.stream().filter(triple -> !graph.contains(triple)).toList();
        List<Triple> come =
                graph.stream().filter(triple -> !old.contains(triple)).toList();
        gone.forEach(triple -> delete(node, triple));
        come.forEach(triple -> add(node, triple));
        ledger.enter(node, GraphHash.of(graph), source);
    }

    @Override
    public void log(String name, Graph graph) {
        Node node = NodeFactory.createURI(name);
        Graph old = dataset.getGraph(node);
        List<Triple> gone = graph.stream()
                .map(Triple::getSubject)
                .distinct()
                .flatMap(subject -> old.stream(subject, Node.ANY, Node.ANY))
                .filter(triple -> !graph.contains(triple))
                .toList();
        gone.forEach(triple -> delete(node, triple));
        graph.stream().filter(triple -> !old.contains(triple)).toList().forEach(triple -> add(node, triple));
    }

    @Override
    public void remove(String name) {
        Node node = NodeFactory.createURI(name);
        List<Triple> gone = dataset.getGraph(node).stream().toList();
        gone.forEach(triple -> delete(node, triple));
        ledger.strike(node);
    }

    @Override
    public void since(Instant time) {
        changed = time;
    }

    /** When the contents became what this writes. */
    Instant changed() {
        return changed;
    }

    private void delete(Node name, Triple triple) {
        dataset.delete(name, triple.getSubject(), triple.getPredicate(), triple.getObject());
    }

    private void add(Node name, Triple triple) {
        dataset.add(name, triple.getSubject(), triple.getPredicate(), triple.getObject());
    }
}
