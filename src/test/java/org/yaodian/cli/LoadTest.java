package org.yaodian.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoadTest {

    private static final int LENGTH = 100_000;

    private final Load load = new Load(3, Duration.ofMillis(200));
    private final AtomicInteger asked = new AtomicInteger();
    private final ExecutorService pool = Executors.newCachedThreadPool();
    private HttpServer server;

    /** Answers by path: a body of told length, one in chunks, one that grows from answer to answer, none. */
    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(pool);
        server.createContext("/counted", exchange -> answer(exchange, LENGTH, LENGTH));
        server.createContext("/chunked", exchange -> answer(exchange, 0, LENGTH));
        server.createContext("/growing", exchange -> answer(exchange, 0, LENGTH + asked.get()));
        server.createContext("/broken", exchange -> exchange.sendResponseHeaders(503, -1));
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
        pool.shutdownNow();
    }

    private void answer(HttpExchange exchange, long told, int length) throws IOException {
        asked.incrementAndGet();
        exchange.sendResponseHeaders(200, told);
        exchange.getResponseBody().write(new byte[length]);
        exchange.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/counted", "/chunked"})
    void countsEveryAnswerOnce(String path) throws Exception {
        long began = System.nanoTime();
        Pace pace = load.on(at(path), "ASK {}");
        double seconds = (System.nanoTime() - began) / 1e9;

        // One more was asked before, to know how long an answer is.
        assertThat(pace.perSecond()).isBetween((asked.get() - 1) / seconds, (asked.get() - 1) / .2);
        assertThat(pace.late()).isGreaterThanOrEqualTo(pace.middle());
    }

    @Test
    void refusesAServerThatAnswersTheSameQueryDifferently() {
        assertThatThrownBy(() -> load.on(at("/growing"), "ASK {}"))
                .isInstanceOf(FailedException.class)
                .hasMessageContaining("bytes to the same query");
    }

    @Test
    void refusesAServerThatFails() {
        assertThatThrownBy(() -> load.on(at("/broken"), "ASK {}"))
                .isInstanceOf(FailedException.class)
                .hasMessageContaining("here: the server answered HTTP/1.1 503");
    }

    @Test
    void refusesAServerThatDoesNotKeepItsConnections() throws Exception {
        try (ServerSocket socket = new ServerSocket(0, 9, InetAddress.getLoopbackAddress())) {
            Future<Integer> answered = pool.submit(() -> {
                try (Socket once = socket.accept()) {
                    once.getOutputStream()
                            .write("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\nrows"
                                    .getBytes(StandardCharsets.US_ASCII));
                    return once.getInputStream().read();
                }
            });
            URI address = URI.create("http://127.0.0.1:" + socket.getLocalPort() + "/");

            assertThatThrownBy(() -> new Load(1, Duration.ofMillis(1))
                            .on(new Contender("here", address, ProcessHandle.current()), "ASK {}"))
                    .isInstanceOf(FailedException.class)
                    .hasMessage("here: the server is about to end the connection");
            assertThat(answered).succeedsWithin(Duration.ofSeconds(30));
        }
    }

    @Test
    void tellsWhereTheServerHasEnded() throws Exception {
        Process ended = new ProcessBuilder("true").start();
        ended.waitFor();
        Contender broken = new Contender("here", at("/broken").endpoint(), ended.toHandle());

        assertThatThrownBy(() -> load.on(broken, "ASK {}"))
                .hasMessageEndingWith("503 Service Unavailable; its process has ended");
    }

    private Contender at(String path) {
        return new Contender(
                "here",
                URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path),
                ProcessHandle.current());
    }
}
