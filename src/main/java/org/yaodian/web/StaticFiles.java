package org.yaodian.web;

import io.javalin.http.Context;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
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
            Map.entry("ttl", "text/turtle; charset=utf-8"),
            Map.entry("json", "application/json"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("txt", "text/plain; charset=utf-8"));

    /** Addresses of pages that one frame serves: its script looks at the address. */
    private static final List<String> PAGES = List.of(
            "/",
            "/plans/{code}/{name}",
            "/documents/{code}/{name}",
            "/bodies/{code}/{name}",
            "/programs/{code}/{name}",
            "/groups/{code}/{name}",
            "/matrix",
            "/compare",
            "/quality");

    /** The editor sets inline styles; scripts stay as strict as everywhere. */
    private static final String WITH_STYLES = Gate.POLICY.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'");

    private record StaticFile(ByteBuffer bytes, String type, String tag) {}

    private final Map<String, Optional<StaticFile>> read = new ConcurrentHashMap<>();

    void add(Routes routes) {
        PAGES.forEach(page -> routes.fixed(page, context -> send(context, "/org/yaodian/web/page.html")));
        routes.fixed("/query", context -> {
            context.header("Content-Security-Policy", WITH_STYLES);
            send(context, "/org/yaodian/web/page.html");
        });
        routes.fixed("/graph", context -> send(context, "/org/yaodian/web/graph.html"));
        routes.fixed("/ontology", context -> send(context, "/ontology/yaodian.ttl"));
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
        StaticFile file = file(resource)
                .orElseThrow(() -> new ProblemException(Problem.notFound("there is no page " + context.path())));
        context.header("ETag", file.tag()).header("Cache-Control", "no-cache");
        if (file.tag().equals(context.header("If-None-Match"))) {
            context.status(304);
            return;
        }
        context.contentType(file.type())
                .result(new ByteArrayInputStream(file.bytes().array()));
    }

    private Optional<StaticFile> file(String resource) {
        String type = TYPES.get(resource.substring(resource.lastIndexOf('.') + 1));
        Optional<StaticFile> known = read.getOrDefault(resource, Optional.empty());
        if (type == null || known.isPresent()) {
            return known;
        }
        Optional<StaticFile> file =
                bytes(resource).map(bytes -> new StaticFile(ByteBuffer.wrap(bytes), type, tag(bytes)));
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

    private static String tag(byte[] bytes) {
        try {
            return "\""
                    + HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 16) + "\"";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
