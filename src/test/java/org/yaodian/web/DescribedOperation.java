package org.yaodian.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * An operation as the description has it.
 *
 * @param document the whole description
 * @param path with {code …} in braces
 */
record DescribedOperation(JsonNode document, String method, String path) {

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    /** All of one description. */
    static List<DescribedOperation> of(JsonNode document) {
        List<DescribedOperation> all = new ArrayList<>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().fieldNames().forEachRemaining(method -> {
                    if (!method.equals("parameters")) {
                        all.add(new DescribedOperation(document, method, path.getKey()));
                    }
                }));
        return all;
    }

    JsonNode node() {
        return document.path("paths").path(path).path(method);
    }

    boolean describes(int status) {
        return node().path("responses").has(Integer.toString(status));
    }

    JsonNode response(int status) {
        return resolved(node().path("responses").path(Integer.toString(status)));
    }

    List<String> mediaTypes(int status) {
        List<String> types = new ArrayList<>();
        response(status).path("content").fieldNames().forEachRemaining(types::add);
        return types;
    }

    List<JsonNode> parameters() {
        return java.util.stream.Stream.of(
                        document.path("paths").path(path).path("parameters"), node().path("parameters"))
                .flatMap(list -> StreamSupport.stream(list.spliterator(), false))
                .map(this::resolved)
                .toList();
    }

    /** Its address with the examples of its parameters. */
    String address(boolean optional, String... without) {
        String address = path;
        List<String> query = new ArrayList<>();
        for (JsonNode parameter : parameters()) {
            String name = parameter.path("name").asText();
            if (parameter.path("in").asText().equals("path")) {
                address = address.replace(
                        "{" + name + "}", encodedPath(parameter.path("example").asText()));
            } else if (parameter.has("example")
                    && (optional || parameter.path("required").asBoolean())
                    && !List.of(without).contains(name)) {
                query.add(name + "=" + RunningServer.encoded(value(parameter.path("example"))));
            }
        }
        return query.isEmpty() ? address : address + "?" + String.join("&", query);
    }

    private static String encodedPath(String value) {
        return List.of(value.split("/")).stream().map(RunningServer::encoded).collect(Collectors.joining("/"));
    }

    private static String value(JsonNode example) {
        return example.isArray()
                ? StreamSupport.stream(example.spliterator(), false)
                        .map(JsonNode::asText)
                        .collect(Collectors.joining(","))
                : example.asText();
    }

    /** What is wrong with an answer by its schema, where no member may be sent that the schema does not have. */
    List<String> faults(int status, String mediaType, JsonNode answer) {
        JsonNode schema = response(status).path("content").path(mediaType).path("schema");
        ObjectNode whole = schema.deepCopy();
        whole.set("components", document.path("components").deepCopy());
        close(whole);
        Schema closed = SCHEMAS.getSchema(whole);
        return closed.validate(answer).stream().map(Error::toString).limit(5).toList();
    }

    private static void close(JsonNode node) {
        if (node instanceof ObjectNode object
                && object.path("properties").isObject()
                && !object.has("additionalProperties")) {
            object.put("additionalProperties", false);
        }
        node.forEach(DescribedOperation::close);
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? document.at(node.path("$ref").asText().substring(1)) : node;
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
