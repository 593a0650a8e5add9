package org.yaodian.export;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.yaodian.iri.Iris;
import org.yaodian.vocab.Yd;

/** The plans of a snapshot. */
public record Plans(Snapshot snapshot, Iris iris) {

    /** All, in the order of their IRIs. */
    public List<Node> all() {
        return snapshot.dataset().stream(Node.ANY, Node.ANY, RDF.type.asNode(), Yd.Plan.asNode())
                .map(quad -> quad.getSubject())
                .distinct()
                .sorted(Comparator.comparing(Node::getURI))
                .toList();
    }

    /** The graph that holds a plan, with all that was read in its text. */
    public Graph graph(Node plan) {
        return snapshot.dataset().stream(Node.ANY, plan, RDF.type.asNode(), Yd.Plan.asNode())
                .findFirst()
                .map(quad -> snapshot.dataset().getGraph(quad.getGraph()))
                .orElseThrow(() -> new IllegalArgumentException(plan + " is no plan of this store"));
    }

    /**
     * The plans that go by a name: those of which it is the IRI, the id or the title, else those that have it in their
     * title.
     */
    public List<Node> named(String name) {
        List<Node> exact = which(plan -> plan.getURI().equals(name)
                || iris.id(plan.getURI()).equals(name)
                || names(plan).contains(name));
        return exact.isEmpty() ? which(plan -> names(plan).stream().anyMatch(title -> title.contains(name))) : exact;
    }

    private List<Node> which(Predicate<Node> condition) {
        return all().stream().filter(condition).toList();
    }

    private List<String> names(Node plan) {
        Graph graph = graph(plan);
        return List.of(RDFS.label, DCTerms.title).stream()
                .flatMap(property -> graph.stream(plan, property.asNode(), Node.ANY))
                .map(triple -> triple.getObject().getLiteralLexicalForm())
                .toList();
    }
}
