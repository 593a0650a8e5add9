package org.yaodian.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.yaodian.iri.Iris;
import org.yaodian.query.BundledStore;
import org.yaodian.store.Store;

/** Starting and stopping. */
class WebServerTest {

    private static Store store;

    @BeforeAll
    static void open() {
        store = Store.inMemory();
    }

    @AfterAll
    static void close() {
        store.close();
    }

    private static Start start(WebSettings settings) {
        return WebServer.start(store, BundledStore.ingest(store), Iris.standard(), settings);
    }

    private static WebServer running(Start start) {
        assertThat(start).isInstanceOf(Start.Running.class);
        return ((Start.Running) start).server();
    }

    @Test
    void saysThatAPortIsTakenAndWhatToDo() {
        try (WebServer first = running(start(WebSettings.of("127.0.0.1", 0)))) {
            int port = URI.create(first.address()).getPort();
            Start second = start(WebSettings.of("127.0.0.1", port));
            assertThat(second).isInstanceOf(Start.Refused.class);
            assertThat(((Start.Refused) second).fault()).contains("127.0.0.1:" + port);
            assertThat(((Start.Refused) second).cure()).contains("--port");
        }
    }

    @Test
    void runsTwiceInOneProcess() {
        try (WebServer first = running(start(WebSettings.of("127.0.0.1", 0)));
                WebServer second = running(start(WebSettings.of("127.0.0.1", 0)))) {
            assertThat(first.address()).isNotEqualTo(second.address());
        }
    }

    @Test
    void freesItsPortWhenItStops() {
        WebServer first = running(start(WebSettings.of("127.0.0.1", 0)));
        int port = URI.create(first.address()).getPort();
        first.close();
        running(start(WebSettings.of("127.0.0.1", port))).close();
    }
}
