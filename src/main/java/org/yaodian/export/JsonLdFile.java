package org.yaodian.export;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.serialization.QuadsToJsonld;
import com.apicatalog.rdf.api.RdfConsumerException;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.XSD;

/**
 * Triples as JSON-LD 1.1 in the words of our own context, of which it carries those it uses: nobody has to fetch
 * anything to read it. Whole numbers and truth values are JSON's own; decimal numbers are strings, for JSON-LD reads
 * JSON's as doubles.
 */
final class JsonLdFile {

    /** As XSD writes whole numbers where it writes each in one way; up to 2^53 every reader of JSON keeps them. */
    private static final Pattern WHOLE = Pattern.compile("0|-?[1-9][0-9]{0,14}");

    private final List<Triple> triples;

    /** @param triples in the order to be written */
    JsonLdFile(List<Triple> triples) {
        this.triples = triples;
    }

    void write(OutputStream out) {
        try (JsonWriter writer = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createWriter(new OpenStream(out), StandardCharsets.UTF_8)) {
            writer.writeObject(object());
        }
    }

    private JsonObject object() {
        JsonLdContext context = JsonLdContext.bundled();
        try {
            JsonObject compact = JsonLd.compact(
                            JsonDocument.of(ownNumbers(expanded()).asJsonArray()), JsonDocument.of(context.document()))
                    .options(options())
                    .get();
            JsonObject content =
                    Json.createObjectBuilder(compact).remove("@context").build();
            JsonObjectBuilder object = Json.createObjectBuilder().add("@context", context.wordsIn(content));
            content.forEach(object::add);
            return object.build();
        } catch (JsonLdError | RdfConsumerException e) {
            throw new IllegalStateException("a graph that JSON-LD cannot say: " + e.getMessage(), e);
        }
    }

    private JsonArray expanded() throws JsonLdError, RdfConsumerException {
        QuadsToJsonld array = JsonLd.fromRdf().options(options());
        for (Triple triple : triples) {
            add(array, name(triple.getSubject()), triple.getPredicate().getURI(), triple.getObject());
        }
        return array.toJsonLd();
    }

    /** Titanium takes null for what an object does not have. */
    private static void add(QuadsToJsonld array, String subject, String predicate, Node object)
            throws RdfConsumerException {
        if (!object.isLiteral()) {
            array.quad(subject, predicate, name(object), null, null, null, null);
            return;
        }
        String language = object.getLiteralLanguage();
        array.quad(
                subject,
                predicate,
                object.getLiteralLexicalForm(),
                object.getLiteralDatatypeURI(),
                language.isEmpty() ? null : language,
                null,
                null);
    }

    /** Titanium does this itself on demand, but then loses the languages of strings (1.7.0). */
    private static JsonValue ownNumbers(JsonValue value) {
        if (value instanceof JsonArray array) {
            JsonArrayBuilder copy = Json.createArrayBuilder();
            array.forEach(part -> copy.add(ownNumbers(part)));
            return copy.build();
        }
        if (!(value instanceof JsonObject object)) {
            return value;
        }
        if (object.containsKey("@value")) {
            return literal(object);
        }
        JsonObjectBuilder copy = Json.createObjectBuilder();
        object.forEach((key, part) -> copy.add(key, ownNumbers(part)));
        return copy.build();
    }

    private static JsonObject literal(JsonObject object) {
        String text = object.getString("@value");
        String type = object.getString("@type", "");
        JsonObjectBuilder copy = Json.createObjectBuilder();
        if (type.equals(XSD.integer.getURI()) && WHOLE.matcher(text).matches()) {
            return copy.add("@value", Long.parseLong(text)).build();
        }
        if (type.equals(XSD.xboolean.getURI()) && (text.equals("true") || text.equals("false"))) {
            return copy.add("@value", text.equals("true")).build();
        }
        return object;
    }

    private static String name(Node node) {
        return node.isBlank() ? "_:" + node.getBlankNodeLabel() : node.getURI();
    }

    private static JsonLdOptions options() {
        return new JsonLdOptions((address, how) -> {
            throw new JsonLdError(JsonLdErrorCode.LOADING_DOCUMENT_FAILED, "nothing is fetched: " + address);
        });
    }

    /** A stream that stays open when its writer is closed. */
    private static final class OpenStream extends FilterOutputStream {
        OpenStream(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
