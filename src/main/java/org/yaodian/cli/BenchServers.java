package org.yaodian.cli;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** This server and the stock one, as shipped and tuned, over the same quads: each a process, ended when this is closed. */
final class BenchServers implements AutoCloseable {

    private final Path folder;
    private final HttpClient client;
    private final List<TimedStart> starts = new ArrayList<>();
    private final List<Contender> contenders = new ArrayList<>();

    private BenchServers(Path folder, HttpClient client) {
        this.folder = folder;
        this.client = client;
    }

    /** @param data the store of ours; made if there is none */
    static BenchServers over(Path data, Launcher launcher, StockFuseki stock, HttpClient client)
            throws IOException, InterruptedException {
        BenchServers servers = new BenchServers(stock.folder(), client);
        try {
            int port = StockFuseki.freePort();
            servers.add("Yaodian", launcher.serve(port, data), port, "/sparql");
            stock.load(servers.downloaded(port), "shipped");
            stock.copy("shipped", "tuned");
            int shipped = StockFuseki.freePort();
            servers.add("stock Fuseki as shipped", stock.shipped(shipped, "shipped"), shipped, "/ds/sparql");
            int tuned = StockFuseki.freePort();
            servers.add("stock Fuseki, 32 KiB buffer", stock.tuned(tuned, "tuned"), tuned, "/ds/sparql");
            return servers;
        } catch (IOException | InterruptedException | RuntimeException e) {
            servers.close();
            throw e;
        }
    }

    private void add(String name, List<String> command, int port, String path)
            throws IOException, InterruptedException {
        Contender probe = new Contender(name, URI.create("http://127.0.0.1:" + port + path), ProcessHandle.current());
        TimedStart start = TimedStart.of(
                command,
                folder.resolve("server-" + port + ".log"),
                HttpRequest.newBuilder(probe.asking("ASK {}")).build(),
                client);
        starts.add(start);
        contenders.add(new Contender(name, probe.endpoint(), start.process().toHandle()));
    }

    private Path downloaded(int port) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/data"))
                .header("Accept", "application/n-quads")
                .build();
        HttpResponse<Path> response =
                client.send(request, HttpResponse.BodyHandlers.ofFile(folder.resolve("quads.nq")));
        if (response.statusCode() != 200) {
            throw new FailedException(request.uri() + " answered " + response.statusCode() + ", not all quads");
        }
        return response.body();
    }

    /** Ours first, the tuned one last. */
    List<Contender> contenders() {
        return List.copyOf(contenders);
    }

    @Override
    public void close() {
        starts.forEach(TimedStart::close);
    }
}
