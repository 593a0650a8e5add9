package org.yaodian.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.yaodian.iri.Iris;
import org.yaodian.query.BundledStore;
import org.yaodian.store.Store;
import org.yaodian.vocab.Yd;

/** Evidence as annotations keeps to the W3C's Web Annotation Data Model of 23 February 2017. */
class AnnotationsTest {

    /** As much of the model's context as tells what the annotations say. */
    private static final String CONTEXT = """
            {"oa": "http://www.w3.org/ns/oa#", "as": "http://www.w3.org/ns/activitystreams#",
             "rdfs": "http://www.w3.org/2000/01/rdf-schema#", "xsd": "http://www.w3.org/2001/XMLSchema#",
             "id": "@id", "type": "@type", "Annotation": "oa:Annotation", "SpecificResource": "oa:SpecificResource",
             "TextQuoteSelector": "oa:TextQuoteSelector", "TextPositionSelector": "oa:TextPositionSelector",
             "AnnotationCollection": "as:OrderedCollection", "AnnotationPage": "as:OrderedCollectionPage",
             "body": {"@type": "@id", "@id": "oa:hasBody"}, "target": {"@type": "@id", "@id": "oa:hasTarget"},
             "source": {"@type": "@id", "@id": "oa:hasSource"}, "selector": {"@type": "@id", "@id": "oa:hasSelector"},
             "items": {"@type": "@id", "@id": "as:items", "@container": "@list"},
             "first": {"@type": "@id", "@id": "as:first"}, "exact": "oa:exact", "label": "rdfs:label",
             "start": {"@id": "oa:start", "@type": "xsd:nonNegativeInteger"},
             "end": {"@id": "oa:end", "@type": "xsd:nonNegativeInteger"}}""";

    private static Store store;
    private static String file;
    private static JsonNode collection;
    private static int[] text;

    @BeforeAll
    static void write() throws IOException {
        store = BundledStore.open();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Snapshot.of(store, snapshot -> new Annotations(Iris.standard(), "http://127.0.0.1:7070").write(snapshot, out));
        try (var in = new GZIPInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            file = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        collection = new ObjectMapper().readTree(file);
        text = store.read(dataset -> dataset.stream(Node.ANY, Node.ANY, Yd.sha256.asNode(), Node.ANY)
                        .flatMap(quad -> dataset.stream(quad.getGraph(), quad.getSubject(), Yd.text.asNode(), Node.ANY))
                        .findFirst()
                        .orElseThrow()
                        .getObject()
                        .getLiteralLexicalForm())
                .codePoints()
                .toArray();
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @Test
    void areACollectionThatSaysWhichEditionItIs() {
        assertThat(collection.at("/@context/0").asText()).isEqualTo("http://www.w3.org/ns/anno.jsonld");
        assertThat(collection.get("type").asText()).isEqualTo("AnnotationCollection");
        assertThat(collection.get("id").asText()).contains(store.state().dataVersion());
        assertThat(collection.get("label").asText())
                .contains("data version " + store.state().dataVersion());
        assertThat(collection.get("rights").asText()).isEqualTo(Edition.LICENCE);
        assertThat(collection.at("/generator/type").asText()).isEqualTo("Software");
        assertThat(collection.at("/generator/name").asText()).contains(Edition.softwareVersion());
        assertThat(collection.at("/first/type").asText()).isEqualTo("AnnotationPage");
        assertThat(collection.at("/first/partOf")).isEqualTo(collection.get("id"));
        assertThat(collection.get("total").asInt()).isEqualTo(items().size()).isGreaterThan(400);
    }

    @Test
    void pointToTheWordsInCodePointsAndByQuotation() {
        assertThat(items()).allSatisfy(annotation -> {
            JsonNode position = annotation.at("/target/selector/0");
            JsonNode quote = annotation.at("/target/selector/1");
            int start = position.get("start").intValue();
            int end = position.get("end").intValue();
            assertThat(position.get("type").asText()).isEqualTo("TextPositionSelector");
            assertThat(quote.get("type").asText()).isEqualTo("TextQuoteSelector");
            assertThat(new String(text, start, end - start))
                    .isEqualTo(quote.get("exact").asText());
            String around = quote.get("prefix").asText()
                    + quote.get("exact").asText()
                    + quote.get("suffix").asText();
            assertThat(new String(text, 0, text.length)).contains(around);
            assertThat(annotation.at("/target/source/id").asText())
                    .isEqualTo("http://127.0.0.1:7070/api/plans/410000/河南省教育厅2020年工作要点/text");
        });
    }

    @Test
    void tellWhatTheWordsDenoteAndHowSureThatIs() {
        assertThat(items()).allSatisfy(annotation -> {
            assertThat(annotation.get("type").asText()).isEqualTo("Annotation");
            assertThat(annotation.get("motivation").asText())
                    .isEqualTo(annotation.has("citationKind") ? "linking" : "identifying")
                    .isEqualTo(annotation.at("/body/purpose").asText());
            assertThat(annotation.at("/body/source/label").asText()).isNotEmpty();
            assertThat(annotation.at("/body/source/type").asText()).startsWith("yd:");
            assertThat(annotation.get("confidence").asText()).matches("[01](\\.\\d+)?");
            assertThat(annotation.get("rule").asText()).isNotEmpty();
        });
        assertThat(items()).anyMatch(annotation -> annotation.has("role"));
    }

    @Test
    void sayInRdfWhatTheGraphSays() {
        Graph graph = RDFParser.fromString(file.replace("\"http://www.w3.org/ns/anno.jsonld\"", CONTEXT), Lang.JSONLD11)
                .toGraph();
        Node annotation = NodeFactory.createURI("http://www.w3.org/ns/oa#Annotation");
        List<Node> annotations = graph.stream(Node.ANY, RDF.type.asNode(), annotation)
                .map(triple -> triple.getSubject())
                .toList();
        assertThat(annotations).hasSize(collection.get("total").asInt());
        store.read(dataset -> {
            for (Node mention : annotations) {
                assertThat(graph.stream(mention, Yd.confidence.asNode(), Node.ANY)
                                .map(triple -> triple.getObject())
                                .toList())
                        .isEqualTo(dataset.stream(Node.ANY, mention, Yd.confidence.asNode(), Node.ANY)
                                .map(quad -> quad.getObject())
                                .toList());
            }
            return true;
        });
    }

    private static List<JsonNode> items() {
        return collection.at("/first/items").valueStream().toList();
    }
}
