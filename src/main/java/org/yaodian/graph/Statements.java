package org.yaodian.graph;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** A graph under construction, in the forms of literal that the ontology asks for. For one thread. */
final class Statements {

    private final Graph graph = GraphFactory.createDefaultGraph();

    Graph graph() {
        return graph;
    }

    void type(String subject, Resource type) {
        graph.add(iri(subject), RDF.type.asNode(), type.asNode());
    }

    /** A name for people, in Chinese. */
    void label(String subject, String label) {
        if (!label.isBlank()) {
            graph.add(iri(subject), RDFS.label.asNode(), NodeFactory.createLiteralLang(label, "zh"));
        }
    }

    void link(String subject, Property property, String object) {
        graph.add(iri(subject), property.asNode(), iri(object));
    }

    /** Words copied from the source; nothing is stated of the empty string. */
    void words(String subject, Property property, String words) {
        if (!words.isEmpty()) {
            graph.add(iri(subject), property.asNode(), NodeFactory.createLiteralString(words));
        }
    }

    void number(String subject, Property property, int number) {
        literal(subject, property, Integer.toString(number), XSDDatatype.XSDinteger);
    }

    void decimal(String subject, Property property, BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        literal(
                subject,
                property,
                plain.scale() < 1 ? plain.setScale(1).toPlainString() : plain.toPlainString(),
                XSDDatatype.XSDdecimal);
    }

    /** @param confidence 0 to 1, kept to two places */
    void confidence(String subject, Property property, double confidence) {
        decimal(subject, property, BigDecimal.valueOf(confidence).setScale(2, RoundingMode.HALF_UP));
    }

    void truth(String subject, Property property) {
        literal(subject, property, "true", XSDDatatype.XSDboolean);
    }

    void literal(String subject, Property property, String form, XSDDatatype type) {
        graph.add(iri(subject), property.asNode(), NodeFactory.createLiteralDT(form, type));
    }

    boolean states(String subject, Property property) {
        return graph.contains(iri(subject), property.asNode(), Node.ANY);
    }

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }
}
