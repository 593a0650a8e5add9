package org.yaodian.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.yaodian.vocab.Yd;

/** A plan whose mentions are written as Web Annotations. For one thread, inside one transaction. */
final class AnnotatedPlan {

    /** How much of the text stands before and after the words, in code points. */
    private static final int CONTEXT = 32;

    private final Graph graph;
    private final Node plan;
    private final String address;
    private final int[] text;

    /** @param address where the text is served */
    AnnotatedPlan(Graph graph, Node plan, String address) {
        this.graph = graph;
        this.plan = plan;
        this.address = address;
        this.text = words(plan, Yd.text).orElse("").codePoints().toArray();
    }

    /** In the order of the text. */
    List<Node> mentions() {
        return graph.stream(Node.ANY, RDF.type.asNode(), Yd.Mention.asNode())
                .map(triple -> triple.getSubject())
                .sorted(Comparator.comparingInt((Node mention) -> number(mention, Yd.start))
                        .thenComparing(Node::getURI))
                .toList();
    }

    /** @param terms local names of what is told beside the words and what they denote */
    void write(Node mention, List<String> terms, JsonGenerator json) throws IOException {
        String motivation = words(mention, Yd.citationKind).isPresent() ? "linking" : "identifying";
        json.writeStartObject();
        json.writeStringField("id", mention.getURI());
        json.writeStringField("type", "Annotation");
        json.writeStringField("motivation", motivation);
        body(mention, motivation, json);
        target(mention, json);
        for (String term : terms) {
            Optional<String> said = words(mention, term);
            if (said.isPresent()) {
                json.writeStringField(term, said.get());
            }
        }
        json.writeEndObject();
    }

    private void body(Node mention, String purpose, JsonGenerator json) throws IOException {
        Node thing = object(mention, Yd.denotes.asNode()).orElse(mention);
        json.writeObjectFieldStart("body");
        json.writeStringField("type", "SpecificResource");
        json.writeStringField("purpose", purpose);
        json.writeObjectFieldStart("source");
        json.writeStringField("id", thing.getURI());
        json.writeStringField("type", type(thing));
        json.writeStringField("label", words(thing, RDFS.label).orElse(""));
        json.writeEndObject();
        json.writeEndObject();
    }

    /** As a term of the ontology; of a plan that is cited, the class of documents. */
    private String type(Node thing) {
        return graph.stream(thing, RDF.type.asNode(), Node.ANY)
                .map(triple -> triple.getObject().getURI().replace(Yd.NS, "yd:"))
                .sorted()
                .findFirst()
                .orElse("yd:Document");
    }

    private void target(Node mention, JsonGenerator json) throws IOException {
        int start = number(mention, Yd.start);
        int end = number(mention, Yd.end);
        json.writeObjectFieldStart("target");
        json.writeStringField("type", "SpecificResource");
        json.writeObjectFieldStart("source");
        json.writeStringField("id", address);
        json.writeStringField("type", "Text");
        json.writeStringField("format", "text/plain");
        json.writeStringField("language", "zh");
        json.writeEndObject();
        json.writeStringField("scope", plan.getURI());
        json.writeArrayFieldStart("selector");
        json.writeStartObject();
        json.writeStringField("type", "TextPositionSelector");
        json.writeNumberField("start", start);
        json.writeNumberField("end", end);
        json.writeEndObject();
        json.writeStartObject();
        json.writeStringField("type", "TextQuoteSelector");
        json.writeStringField("exact", words(mention, Yd.exact).orElse(""));
        json.writeStringField("prefix", at(start - CONTEXT, start));
        json.writeStringField("suffix", at(end, end + CONTEXT));
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private String at(int from, int to) {
        int first = Math.clamp(from, 0, text.length);
        return new String(text, first, Math.clamp(to, first, text.length) - first);
    }

    private int number(Node subject, Property property) {
        return words(subject, property).map(Integer::valueOf).orElse(0);
    }

    private Optional<String> words(Node subject, Property property) {
        return object(subject, property.asNode()).map(Node::getLiteralLexicalForm);
    }

    private Optional<String> words(Node subject, String term) {
        return object(subject, NodeFactory.createURI(Yd.NS + term)).map(Node::getLiteralLexicalForm);
    }

    private Optional<Node> object(Node subject, Node property) {
        try (var found = graph.stream(subject, property, Node.ANY)) {
            return found.map(triple -> triple.getObject()).findFirst();
        }
    }
}
