package org.yaodian.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/**
 * What the store keeps of its own graphs, in the same transactions: of each its content hash and its source, and of
 * all the number of the last commit. It lies in the store's own default graph, which queries do not see: their default
 * graph is the union of the named ones. To be used inside a transaction.
 */
final class Ledger {

    static final Node STORE = NodeFactory.createURI("urn:x-yaodian:store");
    static final Node HASH = NodeFactory.createURI("urn:x-yaodian:hash");
    static final Node SOURCE = NodeFactory.createURI("urn:x-yaodian:source");
    private static final Node COMMIT = NodeFactory.createURI("urn:x-yaodian:commit");
    static final Node CHANGED = NodeFactory.createURI("urn:x-yaodian:changed");

    private final Graph graph;

    Ledger(Graph graph) {
        this.graph = graph;
    }

    void enter(Node name, String hash, String source) {
        set(name, HASH, hash);
        set(name, SOURCE, source);
    }

    void strike(Node name) {
        graph.remove(name, HASH, Node.ANY);
        graph.remove(name, SOURCE, Node.ANY);
    }

    Optional<String> source(Node name) {
        return value(name, SOURCE);
    }

    /** Hash over the names and contents of all graphs entered. */
    String version() {
        return GraphHash.of(graph.stream(Node.ANY, HASH, Node.ANY)
                .map(entry ->
                        entry.getSubject().getURI() + " " + entry.getObject().getLiteralLexicalForm()));
    }

    /** What is said of each graph: its hash and its source. */
    List<Triple> entries() {
        return Stream.of(HASH, SOURCE)
                .flatMap(property -> graph.stream(Node.ANY, property, Node.ANY))
                .toList();
    }

    /** Number of the last commit, from 0. */
    long commit() {
        return value(STORE, COMMIT).map(Long::valueOf).orElse(0L);
    }

    void commit(long number) {
        set(STORE, COMMIT, Long.toString(number));
    }

    /** When the contents last became others; the epoch if it was never noted. */
    Instant changed() {
        return value(STORE, CHANGED).map(Instant::parse).orElse(Instant.EPOCH);
    }

    void changed(Instant time) {
        set(STORE, CHANGED, time.toString());
    }

    /** All of the above. */
    State state() {
        return new State(version(), changed(), commit());
    }

    private Optional<String> value(Node subject, Node predicate) {
        try (var entries = graph.stream(subject, predicate, Node.ANY)) {
            return entries.map(entry -> entry.getObject().getLiteralLexicalForm())
                    .findFirst();
        }
    }

    private void set(Node subject, Node predicate, String value) {
        graph.remove(subject, predicate, Node.ANY);
        graph.add(Triple.create(subject, predicate, NodeFactory.createLiteralString(value)));
    }
}
