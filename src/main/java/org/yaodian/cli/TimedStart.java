package org.yaodian.cli;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A server program started as a user would, with the time from its start to its first answer. */
record TimedStart(Process process, Duration untilAnswer, String answer) implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final long STEP_MILLIS = 2;
    private static final int SHOWN_LINES = 5;

    /**
     * Runs {@code command} and asks {@code question} until it answers 200.
     *
     * @param log what the program prints; it works in the folder of this file
     */
    static TimedStart of(List<String> command, Path log, HttpRequest question, HttpClient client)
            throws IOException, InterruptedException {
        long began = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .directory(log.resolveSibling("").toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        while (System.nanoTime() - began < PATIENCE.toNanos()) {
            if (!process.isAlive()) {
                throw new FailedException("%s ended with %d before it answered; what it said last:%n%s"
                        .formatted(command.getFirst(), process.exitValue(), end(log)));
            }
            try {
                HttpResponse<String> response = client.send(question, HttpResponse.BodyHandlers.ofString());
                if (response.statusCode() == 200) {
                    return new TimedStart(process, Duration.ofNanos(System.nanoTime() - began), response.body());
                }
            } catch (IOException notYet) {
                // Nobody listens yet.
            }
            Thread.sleep(STEP_MILLIS);
        }
        process.destroyForcibly();
        throw new FailedException("%s did not answer within %d seconds; what it said last:%n%s"
                .formatted(command.getFirst(), PATIENCE.toSeconds(), end(log)));
    }

    /** The last lines of what a program printed. */
    static String end(Path log) throws IOException {
        List<String> lines = Files.readAllLines(log);
        return String.join("\n", lines.subList(Math.max(0, lines.size() - SHOWN_LINES), lines.size()));
    }

    /** Ends the program and waits until it has. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
