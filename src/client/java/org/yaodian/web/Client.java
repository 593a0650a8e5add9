package org.yaodian.web;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.yaodian.Outside;

/**
 * A program of others by which people ask a server.
 *
 * @param command that runs it; arguments come after
 */
record Client(List<String> command) {

    private static final Path SCRIPTS = Path.of("src", "client");
    private static final Path NODE = Path.of("target", "client", "node");
    private static final long PATIENCE_SECONDS = 120;

    /** What a run of a program came to. */
    private record Run(int code, String out, String err) {}

    static Client curl() {
        return with("curl", List.of("curl"), "--version");
    }

    /** @param script of {@code src/client/python}, which imports {@code module} */
    static Client python(String script, String module) {
        List<String> pythons =
                List.of(Optional.ofNullable(System.getenv("YAODIAN_PYTHON")).orElse("python3"), "/usr/bin/python3");
        return with("python3-" + module.toLowerCase(Locale.ROOT), pythons, "-c", "import " + module)
                .and("-B", SCRIPTS.resolve("python").resolve(script).toString());
    }

    /** @param script of {@code src/client/node}; what it imports is fetched by npm, in the versions of the lock file */
    static Client node(String script) {
        Client node = with("nodejs", List.of("node"), "--version");
        Client npm = with("npm", List.of("npm"), "--version");
        try {
            Files.createDirectories(NODE);
            try (Stream<Path> files = Files.list(SCRIPTS.resolve("node"))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Files.write(NODE.resolve(file.getFileName()), Files.readAllBytes(file));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Run fetched = npm.and("ci", "--prefix", NODE.toString(), "--no-audit", "--no-fund", "--ignore-scripts")
                .run();
        if (fetched.code() != 0) {
            Outside.skip("npm could not fetch what " + script + " needs: " + fetched.err());
        }
        return node.and(NODE.resolve(script).toString());
    }

    /**
     * The first of these programs that can do what is tried; where none can the test ends.
     *
     * @param packaged its name in Debian
     */
    private static Client with(String packaged, List<String> programs, String... tried) {
        return found(programs, tried).orElseGet(() -> {
            Outside.skip(lacking(packaged, programs));
            throw new IllegalStateException("not reached");
        });
    }

    static Optional<Client> found(List<String> programs, String... tried) {
        return programs.stream()
                .map(program -> new Client(List.of(program)))
                .filter(client -> client.and(tried).run().code() == 0)
                .findFirst();
    }

    /** What a machine is told that has none of these programs, or none that can do what is wanted of it. */
    static String lacking(String packaged, List<String> programs) {
        return "this machine lacks " + packaged + " (looked at " + String.join(", ", programs)
                + "); install it (Debian: apt-get install " + packaged + ")";
    }

    private Client and(String... arguments) {
        List<String> all = new ArrayList<>(command);
        all.addAll(Arrays.asList(arguments));
        return new Client(all);
    }

    /** What it prints; fails with what it complains of. */
    String prints(String... arguments) {
        Run run = and(arguments).run();
        if (run.code() != 0) {
            throw new AssertionError(String.join(" ", command) + " ended with " + run.code() + ": " + run.err());
        }
        return run.out();
    }

    /** A program that is not there ends with 127, as in a shell. */
    private Run run() {
        try {
            File err = File.createTempFile("client", ".txt");
            try {
                Process process = new ProcessBuilder(command).redirectError(err).start();
                process.getOutputStream().close();
                String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                    process.destroyForcibly();
                }
                return new Run(process.waitFor(), out, Files.readString(err.toPath()));
            } finally {
                Files.delete(err.toPath());
            }
        } catch (IOException e) {
            return new Run(127, "", String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
