package org.yaodian.web;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** How a thing that has a description in several forms is answered for: by 303 to the one that is asked for. */
final class Wish {

    private Wish() {}

    /**
     * Sends a request to the form it takes.
     *
     * @param document address of the description, to which dot and suffix are added
     */
    static void redirect(Context context, String document) {
        context.header("Vary", "Accept, Accept-Language");
        String header = context.headerMap().getOrDefault("Accept", "");
        Form form = Accepted.of(header)
                .best(Form.ALL)
                .orElseThrow(() -> new ProblemException(new Problem(
                        406,
                        "not-acceptable",
                        "Not acceptable",
                        "nothing here is \"" + header + "\"; ask for one of the types under \"types\", or by suffix",
                        Map.of(
                                "types",
                                Form.ALL.stream()
                                        .collect(Collectors.toMap(Form::mediaType, one -> "." + one.suffix()))))));
        redirect(context, document, form);
    }

    /** Sends a request to one form. */
    static void redirect(Context context, String document, Form form) {
        String query = context.queryString() == null ? "" : "?" + context.queryString();
        if (query.isEmpty() && form.equals(Form.HTML) && prefersEnglish(context)) {
            query = "?lang=en";
        }
        String address = document + "." + form.suffix() + query;
        context.header("Link", "<" + address + ">; rel=\"describedby\", " + alternates(document));
        context.status(303).header("Location", address);
    }

    /** All forms of a description, as the header Link names them. */
    static String alternates(String document) {
        return Form.ALL.stream()
                .map(form -> "<" + document + "." + form.suffix() + ">; rel=\"alternate\"; type=\"" + form.mediaType()
                        + "\"")
                .collect(Collectors.joining(", "));
    }

    private static boolean prefersEnglish(Context context) {
        try {
            List<Locale.LanguageRange> ranges =
                    Locale.LanguageRange.parse(context.headerMap().getOrDefault("Accept-Language", "zh"));
            return "en".equals(Locale.lookupTag(ranges, List.of("zh", "en")));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Path segments as an address writes them. */
    static String path(String segments) {
        return Arrays.stream(segments.split("/", -1)).map(Wish::encoded).collect(Collectors.joining("/"));
    }

    /** A value as an address writes it. */
    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
