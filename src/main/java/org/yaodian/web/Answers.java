package org.yaodian.web;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.yaodian.query.Table;

/** Puts answers on responses: JSON, or pages of a list as JSON or CSV with links to the others. */
final class Answers {

    private static final int USUAL = 100;
    private static final int MOST = 10_000;

    private Answers() {}

    static void json(Context context, Object value) {
        context.contentType("application/json").result(Json.bytes(value));
    }

    static void problem(Context context, Problem problem) {
        context.attribute(Watch.PROBLEM, problem.type());
        context.status(problem.status()).contentType(Problem.MEDIA_TYPE).result(problem.json());
    }

    /**
     * One page of rows.
     *
     * @param key the name under which the objects stand
     */
    static void list(Context context, Asking asking, String key, Table table) {
        Parameters parameters = Parameters.of(context);
        int limit = parameters.number("limit", USUAL, 1, MOST);
        int offset = parameters.number("offset", 0, 0, Integer.MAX_VALUE / 2);
        links(context, parameters, new Pages(limit, offset, table.rows().size()));
        Table page = table.page(offset, limit);
        if (wantsCsv(context, parameters)) {
            context.contentType("text/csv; charset=utf-8").result(page.csv());
            return;
        }
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("total", table.rows().size());
        answer.put("version", Versioned.edition(context).data());
        answer.put(key, asking.objects(page));
        json(context, answer);
    }

    private record Pages(int limit, int offset, int total) {}

    private static void links(Context context, Parameters parameters, Pages pages) {
        List<String> links = new ArrayList<>();
        if (pages.offset() > 0) {
            links.add(link(context, parameters, Math.max(0, pages.offset() - pages.limit()), pages, "prev"));
        }
        if ((long) pages.offset() + pages.limit() < pages.total()) {
            links.add(link(context, parameters, pages.offset() + pages.limit(), pages, "next"));
        }
        if (!links.isEmpty()) {
            context.header("Link", String.join(", ", links));
        }
    }

    private static String link(Context context, Parameters parameters, int offset, Pages pages, String relation) {
        String query = parameters
                .with("limit", Integer.toString(pages.limit()))
                .with("offset", Integer.toString(offset))
                .values()
                .entrySet()
                .stream()
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return "<" + context.req().getRequestURI() + "?" + query + ">; rel=\"" + relation + "\"";
    }

    private static boolean wantsCsv(Context context, Parameters parameters) {
        String accept = String.valueOf(context.header("Accept"));
        return parameters.words("format", List.of("json", "csv")).contains("csv")
                || parameters.value("format").isEmpty() && accept.startsWith("text/csv");
    }
}
