package org.yaodian.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.yaodian.iri.Iris;
import org.yaodian.query.BundledStore;
import org.yaodian.store.Store;

/** A real server on a free port over the bundled plan. */
final class RunningServer implements AutoCloseable {

    static final String TOKEN = "a-token-for-tests";

    /** When plans are read that are sent to it; the bundled one was read long before. */
    static final Instant READ = Instant.parse("2021-06-01T08:00:00Z");

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client = HttpClient.newHttpClient();
    private final Store store;
    private final WebServer server;

    private RunningServer(Store store, WebServer server) {
        this.store = store;
        this.server = server;
    }

    static RunningServer with(WebSettings.Limits limits) {
        return over(BundledStore.open(), limits);
    }

    /** Over a store that it closes in the end. */
    static RunningServer over(Store store, WebSettings.Limits limits) {
        WebSettings settings = new WebSettings("127.0.0.1", 0, limits, TOKEN);
        Start start = WebServer.start(store, BundledStore.ingest(store, READ), Iris.standard(), settings);
        return switch (start) {
            case Start.Running running -> new RunningServer(store, running.server());
            case Start.Refused refused -> throw new IllegalStateException(refused.fault());
        };
    }

    List<Routes.Route> routes() {
        return server.routes();
    }

    Store store() {
        return store;
    }

    String address() {
        return server.address();
    }

    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(server.address() + path));
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The status that an address answers with. */
    static int status(String address) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                            HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    HttpResponse<String> get(String path) {
        return send(request(path));
    }

    HttpResponse<String> sparql(String query) {
        return get("/sparql?query=" + encoded(query));
    }

    JsonNode json(String path) {
        return json(get(path));
    }

    static JsonNode json(HttpResponse<String> response) {
        try {
            return JSON.readTree(response.body());
        } catch (IOException e) {
            throw new IllegalStateException(response.statusCode() + " " + response.body(), e);
        }
    }

    @Override
    public void close() {
        server.close();
        store.close();
    }
}
