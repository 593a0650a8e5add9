package org.yaodian.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.yaodian.export.Edition;
import org.yaodian.query.QueryLibrary;

/**
 * The description of the API as OpenAPI 3.1 has it: the files of {@code openapi/}, and an operation for each question of
 * the library. An operation says by {@code x-like} what it has in common with others; that stands under
 * {@code templates}, and {@code terms} is for the files themselves. Read when first asked for. Safe for many threads.
 */
final class OpenApi {

    private static final String FOLDER = "/org/yaodian/web/openapi/";
    private static final List<String> FILES = List.of(
            "base",
            "schemas",
            "plans",
            "documents",
            "things",
            "search",
            "queries",
            "sparql",
            "exports",
            "pages",
            "identity",
            "views",
            "operation");
    private static final String LIKE = "x-like";

    private final QueryLibrary library;
    private final Map<String, Map<String, Object>> byLanguage = new ConcurrentHashMap<>();

    OpenApi(QueryLibrary library) {
        this.library = library;
    }

    /**
     * The description.
     *
     * @param language "zh" or "en"
     * @param server address of this server
     */
    Map<String, Object> document(String language, String server) {
        Map<String, Object> document = Tree.map(byLanguage.computeIfAbsent(language, this::made));
        document.put("info", Tree.merged(Tree.map(document.get("info")), Map.of("version", Edition.softwareVersion())));
        document.put("servers", List.of(Map.of("url", server)));
        return document;
    }

    private Map<String, Object> made(String language) {
        Object whole = FILES.stream()
                .map(file -> (Object) Tree.read(FOLDER + file + ".yaml"))
                .reduce(Map.of(), Tree::merged);
        Map<String, Object> document = Tree.map(Tree.inLanguage(whole, language));
        document.remove("terms");
        Map<String, Object> templates = Tree.map(document.remove("templates"));
        Map<String, Object> paths = Tree.map(document.get("paths"));
        new QueryOperations(Tree.map(templates.get("query")), language)
                .of(library)
                .forEach((path, operation) -> paths.put(path, Map.of("get", operation)));
        paths.replaceAll((path, methods) -> filled(Tree.map(methods), templates));
        document.put("paths", paths);
        return document;
    }

    private static Map<String, Object> filled(Map<String, Object> methods, Map<String, Object> templates) {
        Map<String, Object> filled = new LinkedHashMap<>();
        methods.forEach((method, operation) ->
                filled.put(method, operation instanceof Map ? filledOne(Tree.map(operation), templates) : operation));
        return filled;
    }

    /** What the operation says itself counts more, and its parameters come first. */
    private static Object filledOne(Map<String, Object> operation, Map<String, Object> templates) {
        Object like = operation.remove(LIKE);
        if (like == null) {
            return operation;
        }
        Map<String, Object> filled = operation;
        for (Object name : Tree.list(like)) {
            Map<String, Object> template = Tree.map(filledOne(Tree.map(templates.get(name)), templates));
            Object parameters = Tree.merged(
                    filled.getOrDefault("parameters", List.of()), template.getOrDefault("parameters", List.of()));
            filled = Tree.map(Tree.merged(template, filled));
            filled.put("parameters", parameters);
        }
        return filled;
    }
}
