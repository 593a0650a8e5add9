package org.yaodian.export;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Triple;

/** The words of {@code ontology/context.jsonld}. Immutable. */
final class JsonLdContext {

    private static final String RESOURCE = "/ontology/context.jsonld";

    private final JsonObject words;
    private final Map<String, String> prefixes;

    private JsonLdContext(JsonObject words) {
        this.words = words;
        this.prefixes = prefixes(words);
    }

    private static final class Bundled {
        static final JsonLdContext CONTEXT = read();
    }

    static JsonLdContext bundled() {
        return Bundled.CONTEXT;
    }

    private static JsonLdContext read() {
        try (InputStream in = JsonLdContext.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException(RESOURCE + " is not in the program; build it anew");
            }
            try (JsonReader reader = Json.createReader(in)) {
                return new JsonLdContext(reader.readObject().getJsonObject("@context"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE, e);
        }
    }

    private static Map<String, String> prefixes(JsonObject words) {
        Map<String, String> prefixes = new TreeMap<>();
        words.forEach((word, meaning) -> {
            if (meaning instanceof JsonString iri && iri.getString().matches("https?://.*[#/]")) {
                prefixes.put(word, iri.getString());
            }
        });
        return Map.copyOf(prefixes);
    }

    /** All of it as a document of its own. */
    JsonObject document() {
        return Json.createObjectBuilder().add("@context", words).build();
    }

    /** The prefixes that some triples need, by prefix. */
    Map<String, String> prefixes(List<Triple> triples) {
        Map<String, String> needed = new TreeMap<>();
        prefixes.forEach((prefix, namespace) -> {
            if (triples.stream().flatMap(JsonLdContext::iris).anyMatch(iri -> iri.startsWith(namespace))) {
                needed.put(prefix, namespace);
            }
        });
        return needed;
    }

    private static Stream<String> iris(Triple triple) {
        return Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject())
                .filter(node -> node.isURI() || node.isLiteral())
                .map(node -> node.isURI() ? node.getURI() : node.getLiteralDatatypeURI());
    }

    /** Those words that a compacted document uses, and those that they are explained by, in the order of the file. */
    JsonObject wordsIn(JsonValue document) {
        Set<String> used = new HashSet<>();
        collect(document, used);
        words.forEach((word, meaning) -> {
            if (used.contains(word)) {
                collect(meaning, used);
            }
        });
        JsonObjectBuilder some = Json.createObjectBuilder();
        words.forEach((word, meaning) -> {
            if (word.startsWith("@") || used.contains(word)) {
                some.add(word, meaning);
            }
        });
        return some.build();
    }

    /** Every string in a value, and what stands before a colon in it. */
    private static void collect(JsonValue value, Set<String> used) {
        switch (value) {
            case JsonString string -> collect(string.getString(), used);
            case JsonArray array -> array.forEach(part -> collect(part, used));
            case JsonObject object ->
                object.forEach((key, part) -> {
                    collect(key, used);
                    collect(part, used);
                });
            default -> {}
        }
    }

    private static void collect(String string, Set<String> used) {
        used.add(string);
        int colon = string.indexOf(':');
        if (colon > 0) {
            used.add(string.substring(0, colon));
        }
    }
}
