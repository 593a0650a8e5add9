package org.yaodian.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;

/** Exports that a running server makes of the store it holds. */
final class ServerFiles {

    private static final int GONE = 410;
    private static final int TRIES = 5;

    private final HttpClient client = HttpClient.newHttpClient();
    private final String server;

    /** @param server its address */
    ServerFiles(String server) {
        this.server = server.replaceFirst("/+$", "");
    }

    /** Copies a file of all that the server holds, as it is sent: what is compressed stays so. */
    void copy(String suffix, OutputStream out) throws IOException {
        for (int tries = 1; ; tries++) {
            String version = index().path("version").asText();
            HttpResponse<InputStream> response = get("/export/" + version + "." + suffix);
            try (InputStream in = response.body()) {
                if (response.statusCode() != GONE || tries == TRIES) {
                    whole(response);
                    in.transferTo(out);
                    return;
                }
            }
        }
    }

    /** Copies a file that is gzip as what is in it. */
    void unzipped(String suffix, OutputStream out) throws IOException {
        String version = index().path("version").asText();
        HttpResponse<InputStream> response = get("/export/" + version + "." + suffix);
        try (InputStream in = response.body()) {
            whole(response);
            new GZIPInputStream(in, 1 << 16).transferTo(out);
        }
    }

    /** Copies the export of one plan. */
    void plan(String plan, String format, OutputStream out) throws IOException {
        HttpResponse<InputStream> response =
                get("/export/plan?plan=" + URLEncoder.encode(plan, StandardCharsets.UTF_8) + "&format=" + format);
        try (InputStream in = response.body()) {
            whole(response);
            in.transferTo(out);
        }
    }

    private JsonNode index() throws IOException {
        HttpResponse<InputStream> response = get("/export");
        try (InputStream in = response.body()) {
            whole(response);
            return new ObjectMapper().readTree(in);
        }
    }

    private HttpResponse<InputStream> get(String path) {
        try {
            return client.send(
                    HttpRequest.newBuilder(URI.create(server + path)).build(),
                    HttpResponse.BodyHandlers.ofInputStream());
        } catch (IOException | IllegalArgumentException e) {
            throw new FailedException(server + ": no server answers here ("
                    + e.getClass().getSimpleName() + "); start one by 'yaodian serve', or check the address");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FailedException("interrupted while " + server + path + " was read; ask again");
        }
    }

    private void whole(HttpResponse<InputStream> response) throws IOException {
        if (response.statusCode() == 200) {
            return;
        }
        byte[] body = response.body().readAllBytes();
        String detail;
        try {
            detail = new ObjectMapper().readTree(body).path("detail").asText("");
        } catch (IOException notOurs) {
            detail = "";
        }
        throw new FailedException(response.uri() + ": status " + response.statusCode() + "; "
                + (detail.isEmpty() ? "this is no Yaodian server that gives exports; check the address" : detail));
    }
}
