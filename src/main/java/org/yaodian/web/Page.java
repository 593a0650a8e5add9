package org.yaodian.web;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The part of a list that one answer holds.
 *
 * @param offset of the first row, from 0
 * @param limit rows at most
 */
record Page(int offset, int limit) {

    /** Rows that one answer may hold. */
    static final int MOST = 10_000;

    private static final int USUAL = 100;

    /** As asked for. A table is not read in pages by those who open it, so that it is whole unless a limit is given. */
    static Page of(Parameters parameters, Format format) {
        return new Page(
                parameters.number("offset", 0, 0, Integer.MAX_VALUE / 2),
                parameters.number("limit", format == Format.CSV ? MOST : USUAL, 1, MOST));
    }

    /** Addresses of the other pages of a list of {@code total} rows, by relation (first, prev, next, last). */
    Map<String, String> links(Context context, int total) {
        Map<String, String> links = new LinkedHashMap<>();
        if (offset > 0 || limit < total) {
            links.put("first", address(context, 0));
            if (offset > 0) {
                links.put("prev", address(context, Math.max(0, Math.min(offset - limit, last(total)))));
            }
            if ((long) offset + limit < total) {
                links.put("next", address(context, offset + limit));
            }
            links.put("last", address(context, last(total)));
        }
        return links;
    }

    private int last(int total) {
        return Math.max(0, (total - 1) / limit * limit);
    }

    private String address(Context context, int from) {
        Map<String, String> values = new LinkedHashMap<>();
        context.queryParamMap().forEach((name, all) -> values.put(name, all.getFirst()));
        values.put("limit", Integer.toString(limit));
        values.put("offset", Integer.toString(from));
        return context.req().getRequestURI() + "?"
                + values.entrySet().stream()
                        .map(e -> encoded(e.getKey()) + "=" + encoded(e.getValue()))
                        .collect(Collectors.joining("&"));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
