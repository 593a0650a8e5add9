package org.yaodian.web;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaodian.iri.Iris;
import org.yaodian.query.LibraryQuery;
import org.yaodian.query.Parameter;
import org.yaodian.query.QueryLibrary;
import org.yaodian.query.Table;
import org.yaodian.query.Words;

/** Every question of the library as an operation. */
final class LibraryRoutes {

    private static final List<String> COLUMNS =
            List.of("name", "href", "group", "title.zh", "title.en", "description.zh", "description.en", "sparql");

    private final QueryLibrary library;
    private final Asking asking;
    private final Hints hints;
    private final Iris iris;

    LibraryRoutes(QueryLibrary library, Asking asking, Hints hints, Iris iris) {
        this.library = library;
        this.asking = asking;
        this.hints = hints;
        this.iris = iris;
    }

    void add(Routes routes) {
        routes.data("/api/queries", this::list);
        routes.data("/api/queries/{query}", this::run);
        routes.data("/api/queries/{query}/sparql", this::text);
    }

    /** The question with the values given, to be read and changed. */
    private void text(Context context) {
        String name = context.pathParam("query");
        context.contentType("application/sparql-query; charset=utf-8")
                .result(asking.text(name, Parameters.of(context).values()));
    }

    private void list(Context context) {
        Parameters.of(context).only(Answers.OF_LISTS);
        List<Map<String, Object>> queries =
                library.queries().stream().map(LibraryRoutes::about).toList();
        Answers.list(context, Listed.of("queries", "Query", new ObjectRows(COLUMNS, queries)));
    }

    private void run(Context context) {
        String name = context.pathParam("query");
        Map<String, String> values = Parameters.of(context)
                .without(Answers.OF_LISTS.toArray(String[]::new))
                .values();
        Table table = asking.table(name, values);
        Listed list = Listed.of("rows", "row", asking.rows(table))
                .withTerms(ColumnTerms.of(table, iris.base() + "query/" + name));
        Answers.list(context, table.rows().isEmpty() ? list.with(hints(name, values)) : list);
    }

    private Map<String, Object> hints(String name, Map<String, String> values) {
        return library.query(name).map(query -> hints.of(query, values)).orElse(Map.of());
    }

    private static Map<String, Object> about(LibraryQuery query) {
        Map<String, Object> about = new LinkedHashMap<>();
        about.put("name", query.name());
        about.put("href", "/api/queries/" + query.name());
        about.put("group", query.group());
        about.put("title", words(query.title()));
        about.put("description", words(query.description()));
        about.put(
                "keywords",
                Map.of("zh", query.keywords().zh(), "en", query.keywords().en()));
        about.put(
                "parameters",
                query.parameters().stream().map(LibraryRoutes::about).toList());
        about.put("sparql", query.sparql().text());
        return about;
    }

    private static Map<String, Object> words(Words words) {
        Map<String, Object> both = new LinkedHashMap<>();
        both.put("zh", words.zh());
        both.put("en", words.en());
        return both;
    }

    private static Map<String, Object> about(Parameter parameter) {
        Map<String, Object> about = new LinkedHashMap<>();
        about.put("name", parameter.name());
        about.put("description", words(parameter.description()));
        about.put("type", parameter.type().word());
        if (!parameter.allowed().isEmpty()) {
            about.put("values", parameter.allowed());
        }
        about.put("required", parameter.required());
        if (!parameter.preset().isEmpty()) {
            about.put("default", parameter.preset());
        }
        about.put("example", parameter.example());
        return about;
    }
}
