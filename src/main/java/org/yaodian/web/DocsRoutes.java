package org.yaodian.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

/** The description of the API, and a page to try it. */
final class DocsRoutes {

    /** Swagger UI styles what it draws inline; its scripts are files like all others. */
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline';"
            + " img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private final OpenApi description;
    private final byte[] page = page();

    DocsRoutes(OpenApi description) {
        this.description = description;
    }

    void add(Routes routes) {
        routes.fixed("/openapi.json", this::describe);
        routes.fixed("/docs", this::show);
    }

    private void describe(Context context) {
        Parameters parameters = Parameters.of(context);
        parameters.only("lang");
        String language = language(context, parameters.words("lang", List.of("zh", "en")));
        context.header("Vary", "Accept-Language, Accept-Encoding").header("Content-Language", language);
        context.header("Cache-Control", "no-cache");
        Answers.json(
                context, description.document(language, Here.of(context.req()).base()));
    }

    /** Chinese, unless English is asked for or wanted most. */
    private static String language(Context context, List<String> given) {
        String wanted = String.valueOf(context.header("Accept-Language")).toLowerCase(Locale.ROOT);
        return given.isEmpty() ? (wanted.startsWith("en") ? "en" : "zh") : given.getFirst();
    }

    private void show(Context context) {
        context.header("Content-Security-Policy", POLICY).header("Cache-Control", "no-cache");
        context.contentType("text/html; charset=utf-8").result(page);
    }

    private static byte[] page() {
        try (InputStream in = DocsRoutes.class.getResourceAsStream("docs.html")) {
            if (in == null) {
                throw new IllegalStateException("docs.html is not in the program; build it anew");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("docs.html", e);
        }
    }
}
