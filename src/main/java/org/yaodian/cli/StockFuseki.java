package org.yaodian.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The stock server, {@code jena-fuseki-server} 6.0.0, at work in a folder: its stores, and the commands that start it
 * with this program's JDK. What it answers is under {@code /ds}.
 *
 * @param jar absolute, since it is run from the folder
 */
record StockFuseki(Path jar, Path folder) {

    /** How to get the jar. */
    static final String SOURCE =
            "mvn dependency:copy -Dartifact=org.apache.jena:jena-fuseki-server:6.0.0 -DoutputDirectory=target";

    StockFuseki {
        if (!Files.isReadable(jar)) {
            throw new FailedException(jar + ": there is no such file; get the stock server by\n  " + SOURCE);
        }
        jar = jar.toAbsolutePath();
    }

    /** Makes a store of quads with the stock program's own loader, so that its store is as it makes it. */
    void load(Path quads, String store) throws IOException, InterruptedException {
        Path log = folder.resolve("load.log");
        Process loader = new ProcessBuilder(
                        java(), "-cp", jar + "", "tdb2.tdbloader", "--loc", folder.resolve(store) + "", quads + "")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (loader.waitFor() != 0) {
            throw new FailedException(
                    "tdb2.tdbloader ended with " + loader.exitValue() + "; what it said: " + TimedStart.end(log));
        }
    }

    /** A second store like the first: two servers cannot hold one. */
    void copy(String store, String copy) throws IOException {
        Path from = folder.resolve(store);
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(copy).resolve(from.relativize(file)));
            }
        }
    }

    /** As one starts it from the command line over a store. */
    List<String> plain(int port, String store) {
        return List.of(java(), "-jar", jar + "", "--port=" + port, "--tdb2", "--loc=" + folder.resolve(store), "/ds");
    }

    /** As shipped, but that the default graph of queries is the union, as it is with us. */
    List<String> shipped(int port, String store) {
        return List.of(java(), "-jar", jar + "", "--port=" + port, "--config=" + written(store));
    }

    /** That, with 32 KiB instead of 5 MiB of output buffer a response. */
    List<String> tuned(int port, String store) {
        return List.of(
                java(),
                "-jar",
                jar + "",
                "--config=" + written(store),
                "--jetty=" + write("jetty.xml", resource("fuseki-jetty.xml").replace("PORT", "" + port)));
    }

    private Path written(String store) {
        return write(store + ".ttl", resource("fuseki-config.ttl").replace("STORE", folder.resolve(store) + ""));
    }

    private Path write(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(StockFuseki.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** A port of this machine that nobody listens on now. */
    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
