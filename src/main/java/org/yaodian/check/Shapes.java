package org.yaodian.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.validation.ReportEntry;

/** A set of SHACL shapes, read once. Immutable and safe for use by many threads. */
public final class Shapes {

    private static final Node MESSAGE = NodeFactory.createURI("http://www.w3.org/ns/shacl#message");

    private final org.apache.jena.shacl.Shapes shapes;

    private Shapes(Graph shapes) {
        this.shapes = org.apache.jena.shacl.Shapes.parse(shapes);
    }

    /** The shapes of the graph of a plan, {@code ontology/shapes.ttl}. */
    public static Shapes bundled() {
        return resource("/ontology/shapes.ttl");
    }

    /** The shapes of registers of documents, bodies, places and groups, {@code ontology/register-shapes.ttl}. */
    public static Shapes ofRegisters() {
        return resource("/ontology/register-shapes.ttl");
    }

    /** The shapes of all plans and registers together, {@code ontology/union-shapes.ttl}. */
    public static Shapes ofUnion() {
        return resource("/ontology/union-shapes.ttl");
    }

    /** Every fault of a graph held in memory, sorted; none if it satisfies the shapes. */
    public List<Violation> violations(Graph graph) {
        return ShaclValidator.get().validate(shapes, graph).getEntries().stream()
                .map(this::violation)
                .distinct()
                .sorted()
                .toList();
    }

    private Violation violation(ReportEntry entry) {
        return new Violation(
                name(entry.source()),
                words(entry.focusNode()),
                Optional.ofNullable(entry.resultPath()).map(Object::toString).orElse(""),
                Optional.ofNullable(entry.value()).map(Shapes::words).orElse(""),
                message(entry, "zh"),
                message(entry, "en"));
    }

    private String message(ReportEntry entry, String language) {
        return shapes.getGraph().stream(entry.source(), MESSAGE, Node.ANY)
                .map(triple -> triple.getObject())
                .filter(message -> message.getLiteralLanguage().equals(language))
                .map(Node::getLiteralLexicalForm)
                .findFirst()
                .orElse(entry.message());
    }

    private static String name(Node shape) {
        return shape.isURI() ? shape.getURI().replaceFirst(".*[#/]", "") : shape.toString();
    }

    private static String words(Node node) {
        return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
    }

    private static Shapes resource(String name) {
        try (InputStream in = Shapes.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not on the class path");
            }
            return new Shapes(RDFParser.source(in).lang(Lang.TURTLE).toGraph());
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
