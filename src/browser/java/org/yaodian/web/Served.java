package org.yaodian.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The real command {@code yaodian serve} in a process of its own, on a free port.
 *
 * @param address without a slash at its end
 */
record Served(Process process, String address) implements AutoCloseable {

    private static final int SECONDS = 90;

    /** A server over a data folder, made with the bundled plan if it is not there; answers when it is ready. */
    static Served over(Path data) throws IOException, InterruptedException {
        int port = freePort();
        Path log = Files.createTempFile("yaodian-serve", ".log");
        Process process = yaodian(log, "serve", "--port", String.valueOf(port), "--data", data.toString());
        Served served = new Served(process, "http://127.0.0.1:" + port);
        for (int i = 0; i < SECONDS * 10; i++) {
            if (!process.isAlive()) {
                throw new IllegalStateException("serve ended: " + Files.readString(log));
            }
            if (served.ready()) {
                return served;
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        served.close();
        throw new IllegalStateException("serve is not ready after " + SECONDS + " s: " + Files.readString(log));
    }

    /** Takes a plan into a data folder, as a user does it. */
    static void ingest(Path plan, Path data) throws IOException, InterruptedException {
        Path log = Files.createTempFile("yaodian-ingest", ".log");
        Process process = yaodian(log, "ingest", plan.toString(), "--data", data.toString());
        if (!process.waitFor(SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
            process.destroy();
            throw new IllegalStateException("ingest failed: " + Files.readString(log));
        }
    }

    private boolean ready() throws InterruptedException {
        try {
            HttpRequest request =
                    HttpRequest.newBuilder(URI.create(address + "/healthz")).build();
            return HttpClient.newHttpClient()
                            .send(request, BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private static Process yaodian(Path log, String... arguments) throws IOException {
        String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=UTF-8",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                classes,
                "org.yaodian.cli.Main"));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().completeOnTimeout(process, 20, TimeUnit.SECONDS).join();
        if (process.isAlive()) {
            process.destroyForcibly();
        }
    }
}
