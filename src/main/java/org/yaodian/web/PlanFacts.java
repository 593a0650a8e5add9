package org.yaodian.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * What a graph says of a thing, looked up by IRI. Reads only; valid inside the read transaction of its graph.
 *
 * @param graph one plan's graph, or the union of all
 */
record PlanFacts(Graph graph) {

    /** Things of a type. */
    List<String> ofType(Resource type) {
        return graph.stream(Node.ANY, RDF.type.asNode(), type.asNode())
                .map(triple -> triple.getSubject().getURI())
                .sorted()
                .toList();
    }

    boolean is(String thing, Resource type) {
        return graph.contains(node(thing), RDF.type.asNode(), type.asNode());
    }

    /** The IRIs a property leads to, sorted. */
    List<String> linked(String thing, Property property) {
        return objects(thing, property)
                .filter(Node::isURI)
                .map(Node::getURI)
                .sorted()
                .toList();
    }

    /** The IRI a property leads to, "" where there is none. */
    String link(String thing, Property property) {
        return linked(thing, property).stream().findFirst().orElse("");
    }

    /** The words of a property, "" where there are none. */
    String words(String thing, Property property) {
        return objects(thing, property)
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .sorted()
                .findFirst()
                .orElse("");
    }

    /** The whole number of a property. */
    Optional<Integer> number(String thing, Property property) {
        return Optional.of(words(thing, property))
                .filter(words -> !words.isEmpty())
                .map(Integer::valueOf);
    }

    /** Its label, in Chinese where it has one; else the words of its IRI. */
    String label(String thing) {
        return objects(thing, RDFS.label)
                .filter(Node::isLiteral)
                .min(Comparator.comparing(
                                (Node label) -> label.getLiteralLanguage().equals("en"))
                        .thenComparing(Node::getLiteralLexicalForm))
                .map(Node::getLiteralLexicalForm)
                .orElseGet(() -> thing.substring(thing.lastIndexOf('/') + 1));
    }

    private Stream<Node> objects(String thing, Property property) {
        return graph.stream(node(thing), property.asNode(), Node.ANY).map(triple -> triple.getObject());
    }

    private static Node node(String iri) {
        return NodeFactory.createURI(iri);
    }
}
