package org.yaodian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaodian.Child;
import org.yaodian.store.Store;

/** {@code serve} as a process of its own, as a user has it. */
class ServeTest {

    private static final Pattern ADDRESS = Pattern.compile("listens on (http://\\S+)");
    private static final String PLAN = "某市教育局2020年工作要点\n\n一、提高质量\n1.培训教师。会同市财政局培训农村教师1000名。\n";

    @TempDir
    Path folder;

    @Test
    void makesAStoreOfTheBundledPlanServesItTakesPlansAndClosesOnSigterm() throws Exception {
        Path data = folder.resolve("data");
        Path token = Files.writeString(folder.resolve("token"), "secret\n");
        Path plan = Files.writeString(folder.resolve("plan.txt"), PLAN);
        String version;
        try (Child server = serve(data, "--token-file", token.toString())) {
            String address = address(server);
            assertThat(server.out().lines()).hasSize(4);
            assertThat(get(address + "/api/plans")).contains("河南省教育厅2020年工作要点");

            Run held = Run.of("ingest", "--data", data, plan);
            assertThat(held.err())
                    .isEqualTo("yaodian: " + data + ": the store is held by process " + server.pid()
                            + "; stop that process, or ask its server, " + address + " (ingest: by --server)\n");
            Run refused = Run.of("ingest", "--server", address, plan);
            assertThat(refused.code()).isEqualTo(1);
            assertThat(refused.err())
                    .contains("the server takes plans only with its token; put the token into a file")
                    .doesNotContain("Authorization");
            Run sent = Run.of("ingest", "--server", address, "--token-file", token, plan);
            assertThat(sent.code()).isZero();
            assertThat(sent.out()).startsWith(plan + ": stored by the server: ");
            assertThat(get(address + "/api/plans")).contains("某市教育局2020年工作要点");
            assertThat(Run.of("ingest", "--server", address, "--token-file", token, plan)
                            .out())
                    .contains("unchanged");
            Path empty = Files.createFile(folder.resolve("empty.txt"));
            Run bad = Run.of("ingest", "--server", address, "--token-file", token, empty);
            assertThat(bad.code()).isEqualTo(1);
            assertThat(bad.err()).contains("empty.txt: the file is empty; put the plan's text in it");

            server.terminate();
            server.code();
            assertThat(server.err()).doesNotContain("Exception");
        }
        try (Store store = Store.open(data)) {
            version = store.version();
            assertThat(store.names()).hasSize(6);
        }
        try (Child server = serve(data)) {
            assertThat(get(address(server) + "/healthz")).contains(version);
            assertThat(server.err()).doesNotContain("Making a store");
            server.kill();
            server.code();
        }
        try (Store store = Store.open(data)) {
            assertThat(store.version()).isEqualTo(version);
        }
    }

    @Test
    void saysThatThePortIsBusyAndMakesNoStore() throws IOException {
        Path data = folder.resolve("data");
        try (ServerSocket busy = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Run run = Run.of("serve", "--port", busy.getLocalPort(), "--data", data);
            assertThat(run.code()).isEqualTo(1);
            assertThat(run.err())
                    .isEqualTo(
                            "yaodian: 127.0.0.1:" + busy.getLocalPort()
                                    + " cannot be listened on: Address already in use; another program may hold the port; choose another: --port N\n");
            assertThat(data).doesNotExist();
        }
    }

    @Test
    void saysThatTheStoreIsDamaged() throws IOException {
        Path data = folder.resolve("data");
        Path plan = Files.writeString(folder.resolve("plan.txt"), PLAN);
        assertThat(Run.of("ingest", "--data", data, plan).code()).isZero();
        Files.writeString(data.resolve("triples/Data-0001/nodes.idn"), "garbage");
        Run run = Run.of("serve", "--port", 0, "--data", data);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .startsWith("yaodian: " + data + ": the store is damaged (")
                .endsWith("; move the folder away, start again and ingest the plans anew\n");
    }

    @Test
    void saysWhichOptionIsWrong() {
        assertThat(Run.of("serve", "--port", 70_000))
                .isEqualTo(new Run(
                        2, "", "yaodian: --port: 70000 is no port; give 0 to 65535\nSee: yaodian serve --help\n"));
        assertThat(Run.of("serve", "--timeout", 0).code()).isEqualTo(2);
    }

    private Child serve(Path data, String... more) {
        List<String> arguments = new ArrayList<>(List.of("serve", "--port", "0", "--data", data.toString()));
        arguments.addAll(List.of(more));
        return Child.of(folder, Main.class, arguments);
    }

    private static String address(Child server) throws InterruptedException {
        server.await(() -> server.out().contains("SPARQL"));
        Matcher matcher = ADDRESS.matcher(server.out());
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    private static String get(String address) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                            HttpRequest.newBuilder(URI.create(address)).build(),
                            HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8))
                    .body();
        }
    }
}
