package org.yaodian.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.yaodian.iri.Iris;
import org.yaodian.query.BundledStore;
import org.yaodian.store.Store;

/** What a server that keeps a log writes on standard error. */
class RequestLogTest {

    @Test
    void writesALineForEachRequestWhoeverAnswersIt() {
        assertThat(logged(WebSettings.Log.REQUESTS, "/healthz/live", "/sparql?query=ASK%7B%7D&token=hush", "/none"))
                .containsPattern("(?m)^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{3})?Z"
                        + " GET /healthz/live 200 \\d+ \\d+\\.\\d \"Java-http-client/.*\"$")
                .containsPattern("(?m) GET /sparql\\?query=ASK\\{\\}&token=… 200 ")
                .containsPattern("(?m) GET /none 404 ")
                .doesNotContain("hush");
    }

    @Test
    void writesNothingWhereNoneIsWanted() {
        assertThat(logged(WebSettings.Log.NONE, "/healthz/live")).doesNotContain("healthz");
    }

    private static String logged(WebSettings.Log log, String... paths) {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        PrintStream usual = System.err;
        System.setErr(new PrintStream(written, true, StandardCharsets.UTF_8));
        try (Store store = Store.inMemory()) {
            WebSettings settings = new WebSettings("127.0.0.1", 0, WebSettings.Limits.USUAL, "", log);
            Start start = WebServer.start(store, BundledStore.ingest(store), Iris.standard(), settings);
            assertThat(start).isInstanceOf(Start.Running.class);
            try (WebServer server = ((Start.Running) start).server()) {
                for (String path : paths) {
                    RunningServer.status(server.address() + path);
                }
            }
        } finally {
            System.setErr(usual);
        }
        return written.toString(StandardCharsets.UTF_8);
    }
}
