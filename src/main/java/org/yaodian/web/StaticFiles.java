package org.yaodian.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Pages, scripts and web libraries from the jar, each with its type and a tag. Safe for many threads. */
final class StaticFiles {

    private static final Pattern PATH =
            Pattern.compile("(?:@?[A-Za-z0-9_-][A-Za-z0-9._-]*/)*[A-Za-z0-9_-][A-Za-z0-9._-]*");
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("mjs", "text/javascript; charset=utf-8"),
            Map.entry("json", "application/json"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("txt", "text/plain; charset=utf-8"));

    private final Map<String, Optional<FixedFile>> read = new ConcurrentHashMap<>();

    void add(Routes routes) {
        routes.fixed("/", context -> send(context, "/org/yaodian/web/index.html"));
        routes.fixed("/web/<file>", context -> send(context, "/org/yaodian/web/" + path(context)));
        routes.fixed("/webjars/<file>", context -> send(context, "/META-INF/resources/webjars/" + path(context)));
    }

    private static String path(Context context) {
        String path = context.pathParam("file");
        if (!PATH.matcher(path).matches()) {
            throw new ProblemException(Problem.notFound("there is no file " + path));
        }
        return path;
    }

    private void send(Context context, String resource) {
        file(resource)
                .orElseThrow(() -> new ProblemException(Problem.notFound("there is no page " + context.path())))
                .send(context);
    }

    private Optional<FixedFile> file(String resource) {
        String type = TYPES.get(resource.substring(resource.lastIndexOf('.') + 1));
        Optional<FixedFile> known = read.getOrDefault(resource, Optional.empty());
        if (type == null || known.isPresent()) {
            return known;
        }
        Optional<FixedFile> file = bytes(resource).map(bytes -> FixedFile.of(bytes, type));
        file.ifPresent(found -> read.put(resource, file));
        return file;
    }

    private static Optional<byte[]> bytes(String resource) {
        try (InputStream in = StaticFiles.class.getResourceAsStream(resource)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
