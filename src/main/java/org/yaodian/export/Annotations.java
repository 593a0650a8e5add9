package org.yaodian.export;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.yaodian.iri.Iris;
import org.yaodian.vocab.Yd;

/**
 * The mentions of plans as a collection of W3C Web Annotations in JSON-LD: the words in the plan's text are the target,
 * what they denote is the body. Positions are Unicode code points, in the model as in the graph. One plan at a time is
 * held in memory.
 */
public final class Annotations implements Export {

    private static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";

    /** Where the texts are by their permanent names. */
    public static final String TEXTS = "https://w3id.org/yaodian";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Iris iris;
    private final String server;
    private final AnnotationTerms terms = AnnotationTerms.bundled();

    /** @param server where texts of plans are served, without a slash at the end; {@code http://127.0.0.1:7070} */
    public Annotations(Iris iris, String server) {
        this.iris = iris;
        this.server = server;
    }

    /** Those of all plans, as gzip. */
    @Override
    public void write(Snapshot snapshot, OutputStream out) throws IOException {
        GZIPOutputStream zip = new GZIPOutputStream(out, 1 << 16);
        write(snapshot, new Plans(snapshot, iris).all(), zip);
        zip.finish();
    }

    /**
     * Those of some plans, as text in UTF-8.
     *
     * @param plans their IRIs
     */
    public void write(Snapshot snapshot, List<Node> plans, OutputStream out) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(out, JsonEncoding.UTF8)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.setPrettyPrinter(new DefaultPrettyPrinter());
            String id = collection(snapshot, plans);
            json.writeStartObject();
            context(json);
            json.writeStringField("id", id);
            json.writeStringField("type", "AnnotationCollection");
            json.writeStringField("label", snapshot.edition().sentences().getFirst());
            about(json, snapshot);
            json.writeNumberField("total", total(new Plans(snapshot, iris), plans));
            page(json, snapshot, plans, id);
            json.writeEndObject();
        }
    }

    private String collection(Snapshot snapshot, List<Node> plans) {
        String edition = iris.edition(snapshot.edition().data()) + "/annotations";
        return plans.size() == 1 ? edition + "/" + iris.id(plans.getFirst().getURI()) : edition;
    }

    private void context(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("@context");
        json.writeString(CONTEXT);
        json.writeTree(terms.context());
        json.writeEndArray();
    }

    private void about(JsonGenerator json, Snapshot snapshot) throws IOException {
        Edition edition = snapshot.edition();
        json.writeObjectFieldStart("generator");
        json.writeStringField("id", iris.software(edition.software()));
        json.writeStringField("type", "Software");
        json.writeStringField("name", "Yaodian 要点 " + edition.software());
        json.writeEndObject();
        json.writeStringField("rights", Edition.LICENCE);
        json.writeStringField("modified", snapshot.state().changed().toString());
    }

    private static long total(Plans store, List<Node> plans) {
        return plans.stream()
                .mapToLong(plan -> store.graph(plan).stream(Node.ANY, RDF.type.asNode(), Yd.Mention.asNode())
                        .count())
                .sum();
    }

    private void page(JsonGenerator json, Snapshot snapshot, List<Node> plans, String id) throws IOException {
        json.writeObjectFieldStart("first");
        json.writeStringField("id", id + "/page/1");
        json.writeStringField("type", "AnnotationPage");
        json.writeStringField("partOf", id);
        json.writeNumberField("startIndex", 0);
        json.writeArrayFieldStart("items");
        for (Node plan : plans) {
            String address = server + "/api/plans/" + iris.id(plan.getURI()) + "/text";
            AnnotatedPlan annotated = new AnnotatedPlan(new Plans(snapshot, iris).graph(plan), plan, address);
            for (Node mention : annotated.mentions()) {
                annotated.write(mention, terms.names(), json);
            }
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
