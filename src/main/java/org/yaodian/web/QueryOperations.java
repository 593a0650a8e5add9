package org.yaodian.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.yaodian.query.LibraryQuery;
import org.yaodian.query.Parameter;
import org.yaodian.query.ParameterType;
import org.yaodian.query.QueryLibrary;
import org.yaodian.query.Words;

/** Describes each question of a library as an operation of its own, after a template. */
final class QueryOperations {

    private final Map<String, Object> template;
    private final String language;

    QueryOperations(Map<String, Object> template, String language) {
        this.template = template;
        this.language = language;
    }

    /** Operations by their paths. */
    Map<String, Object> of(QueryLibrary library) {
        Map<String, Object> operations = new LinkedHashMap<>();
        library.queries().forEach(query -> operations.put("/api/queries/" + query.name(), operation(query)));
        return operations;
    }

    private Object operation(LibraryQuery query) {
        Map<String, Object> own = new LinkedHashMap<>();
        own.put("operationId", "query-" + query.name());
        own.put("summary", words(query.title()));
        own.put("description", words(query.description()));
        own.put("parameters", query.parameters().stream().map(this::parameter).toList());
        own.put("responses", Map.of("200", content(rows(query))));
        return Tree.merged(template, own);
    }

    private Map<String, Object> parameter(Parameter parameter) {
        Map<String, Object> schema = new LinkedHashMap<>(type(parameter.type()));
        if (!parameter.allowed().isEmpty()) {
            schema.put("enum", parameter.allowed());
        }
        if (!parameter.preset().isEmpty()) {
            schema.put("default", value(parameter.type(), parameter.preset()));
        }
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("name", parameter.name());
        described.put("in", "query");
        described.put("description", words(parameter.description()));
        described.put("required", parameter.required());
        described.put("schema", schema);
        described.put("example", value(parameter.type(), parameter.example()));
        return described;
    }

    private static Map<String, Object> type(ParameterType type) {
        return switch (type) {
            case IRI -> Map.of("type", "string", "format", "iri");
            case STRING -> Map.of("type", "string");
            case INTEGER -> Map.of("type", "integer");
            case DECIMAL -> Map.of("type", "number");
            case CONFIDENCE -> Map.of("type", "number", "minimum", 0, "maximum", 1);
            case DATE -> Map.of("type", "string", "format", "date");
            case LANGUAGE -> Map.of("type", "string", "pattern", "^[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*$");
        };
    }

    private static Object value(ParameterType type, String value) {
        return switch (type) {
            case INTEGER -> Long.parseLong(value);
            case DECIMAL, CONFIDENCE -> new java.math.BigDecimal(value);
            case IRI, STRING, DATE, LANGUAGE -> value;
        };
    }

    /** The members of a row: its columns, as {@link RowJson} names them. */
    private static Map<String, Object> rows(LibraryQuery query) {
        Map<String, Object> members = new LinkedHashMap<>();
        query.sparql().query().getResultVars().forEach(column -> {
            members.put(column, Map.of("$ref", "#/components/schemas/Cell"));
            if (column.equals("iri")) {
                members.put("id", Map.of("$ref", "#/components/schemas/Cell"));
            }
        });
        return Map.of("type", "array", "items", Map.of("type", "object", "properties", members));
    }

    private static Map<String, Object> content(Map<String, Object> rows) {
        Map<String, Object> schema = Map.of("properties", Map.of("rows", rows));
        return Map.of("content", Map.of("application/json", Map.of("schema", schema)));
    }

    private String words(Words words) {
        return language.equals("en") ? words.en() : words.zh();
    }
}
