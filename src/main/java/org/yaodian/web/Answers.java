package org.yaodian.web;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts answers on responses: objects as JSON or JSON-LD, pages of a list as CSV too, with links to the others. */
final class Answers {

    /** The parameters that every list takes. */
    static final List<String> OF_LISTS = List.of("limit", "offset", Format.PARAMETER, "bom");

    private Answers() {}

    static void json(Context context, Object value) {
        context.contentType(Format.JSON.mediaType()).result(Json.bytes(value));
    }

    static void problem(Context context, Problem problem) {
        context.attribute(Watch.PROBLEM, problem.reason());
        context.status(problem.status()).contentType(Problem.MEDIA_TYPE).result(problem.json());
    }

    /**
     * One thing, as JSON or JSON-LD.
     *
     * @param kind what it is, for JSON-LD, as in {@link Listed}
     */
    static void object(Context context, String kind, Map<String, Object> object) {
        object(context, Format.of(context, Parameters.of(context), Format.JSON, Format.JSONLD), kind, object);
    }

    private static void object(Context context, Format format, String kind, Map<String, Object> object) {
        if (format == Format.JSONLD) {
            context.contentType(Format.JSONLD.mediaType())
                    .result(Json.bytes(JsonLd.bundled().object(kind, object)));
            return;
        }
        json(context, object);
    }

    /** One page of a list, as JSON, JSON-LD or CSV. */
    static void list(Context context, Listed list) {
        Parameters parameters = Parameters.of(context);
        list(context, list, Format.of(context, parameters, Format.JSON, Format.CSV, Format.JSONLD));
    }

    /** One page of a list in a form that was chosen. */
    static void list(Context context, Listed list, Format format) {
        Parameters parameters = Parameters.of(context);
        boolean spreadsheet = parameters.flag("bom");
        Page page = Page.of(parameters, format);
        links(context, page.links(context, list.rows().total()));
        List<Map<String, Object>> objects = list.rows().objects(page);
        if (format == Format.CSV) {
            String file =
                    "yaodian-" + list.key() + "-" + Versioned.edition(context).data() + ".csv";
            context.contentType("text/csv; charset=utf-8")
                    .header("Content-Disposition", "attachment; filename=\"" + file + "\"")
                    .result(new Sheet(list.rows().columns(), spreadsheet).bytes(objects));
            return;
        }
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.putAll(list.more());
        answer.put("total", list.rows().total());
        answer.put("version", Versioned.edition(context).data());
        answer.put(list.key(), objects);
        if (format == Format.JSONLD) {
            context.contentType(Format.JSONLD.mediaType())
                    .result(Json.bytes(JsonLd.bundled().list(list, answer)));
            return;
        }
        json(context, answer);
    }

    private static void links(Context context, Map<String, String> addresses) {
        List<String> links = new ArrayList<>();
        addresses.forEach((relation, address) -> links.add("<" + address + ">; rel=\"" + relation + "\""));
        if (!links.isEmpty()) {
            context.header("Link", String.join(", ", links));
        }
    }
}
