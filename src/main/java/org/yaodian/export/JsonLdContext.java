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
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** The words of {@code ontology/context.jsonld}. Immutable. */
public final class JsonLdContext {

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

    /** That of this program. */
    public static JsonLdContext bundled() {
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
        return Collections.unmodifiableMap(prefixes);
    }

    /** All of it as a document of its own. */
    JsonObject document() {
        return Json.createObjectBuilder().add("@context", words).build();
    }

    /** An IRI with the prefix of its namespace, as it is where there is none. */
    public String compact(String iri) {
        return prefixes.entrySet().stream()
                .filter(prefix -> iri.startsWith(prefix.getValue()) && iri.length() > prefix.getValue().length())
                .findFirst()
                .map(prefix -> prefix.getKey() + ":" + iri.substring(prefix.getValue().length()))
                .orElse(iri);
    }

    /** Where the word of a property or class stands among all; behind them where there is none. */
    public int rank(String iri) {
        String compact = compact(iri);
        int rank = 0;
        for (JsonValue meaning : words.values()) {
            if (meaning instanceof JsonString word && word.getString().equals(compact)
                    || meaning instanceof JsonObject more && more.getString("@id").equals(compact)) {
                return rank;
            }
            rank++;
        }
        return rank;
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
