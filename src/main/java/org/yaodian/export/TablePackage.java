package org.yaodian.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.yaodian.iri.Iris;
import org.yaodian.vocab.Yd;

/** The description of the tables: bundled, and filled with what is so of one edition. For one thread. */
final class TablePackage {

    /** Name of the file, as the standard has it. */
    static final String NAME = "datapackage.json";

    private static final ObjectMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final ObjectNode description;

    TablePackage() {
        try (InputStream in = TableRows.resource(NAME)) {
            description = (ObjectNode) JSON.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(NAME, e);
        }
    }

    /** One object for each table, to be filled. */
    List<ObjectNode> tables() {
        return description
                .get("resources")
                .valueStream()
                .map(ObjectNode.class::cast)
                .toList();
    }

    byte[] json() throws JsonProcessingException {
        return JSON.writeValueAsBytes(description);
    }

    /** Notes which edition it is, its licence, and what it was made from. */
    void tell(Snapshot snapshot, Iris iris) {
        Edition edition = snapshot.edition();
        description
                .put("id", iris.edition(edition.data()))
                .put("version", edition.data())
                .put("created", snapshot.state().changed().toString());
        description
                .putArray("licenses")
                .addObject()
                .put("name", "CC-BY-4.0")
                .put("path", Edition.LICENCE)
                .put("title", "Creative Commons Attribution 4.0");
        description
                .putArray("contributors")
                .addObject()
                .put("title", "Yaodian 要点 " + edition.software())
                .put("path", iris.software(edition.software()))
                .putArray("roles")
                .add("creator");
        description
                .putObject("yaodian")
                .put("dataVersion", snapshot.state().version())
                .put("softwareVersion", edition.software());
        sources(snapshot, description.putArray("sources"));
    }

    /** The plans that were read, with their addresses where they came from the web. */
    private static void sources(Snapshot snapshot, ArrayNode sources) {
        snapshot.dataset().stream(Node.ANY, Node.ANY, Yd.source.asNode(), Node.ANY)
                .map(quad -> new Source(
                        quad.getSubject(),
                        said(snapshot, quad.getSubject(), RDFS.label.asNode()),
                        quad.getObject().getLiteralLexicalForm(),
                        said(snapshot, quad.getSubject(), Yd.sha256.asNode())))
                .sorted(Comparator.comparing(source -> source.plan().getURI()))
                .forEach(source -> source.add(sources.addObject()));
    }

    private static String said(Snapshot snapshot, Node plan, Node property) {
        return snapshot.dataset().stream(Node.ANY, plan, property, Node.ANY)
                .map(quad -> quad.getObject().getLiteralLexicalForm())
                .findFirst()
                .orElse("");
    }

    private record Source(Node plan, String title, String from, String sha256) {

        void add(ObjectNode source) {
            source.put("title", title + " (" + from + ")").put("version", "sha256:" + sha256);
            if (from.matches("https?://\\S+")) {
                source.put("path", from);
            }
        }
    }
}
