package org.yaodian.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipInputStream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaodian.iri.Iris;
import org.yaodian.store.BackupFile;

/** Exports over HTTP: of one version each, whole, cheap to ask for again. */
class ExportRoutesTest {

    private static final String PLAN = "/export/plan?plan=" + RunningServer.encoded("河南省教育厅2020年工作要点");
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TempDir
    Path folder;

    private static RunningServer server;

    @BeforeAll
    static void start() {
        server = RunningServer.with(WebSettings.Limits.USUAL);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void listsWhatThereIs() throws Exception {
        JsonNode index = server.json("/export");
        assertThat(index.get("version").asText())
                .isEqualTo(server.store().state().dataVersion());
        assertThat(index.get("licence").asText()).isEqualTo("https://creativecommons.org/licenses/by/4.0/");
        List<String> files = index.get("files").findValuesAsText("href");
        assertThat(files).hasSize(4);
        for (String file : files) {
            HttpResponse<byte[]> response = bytes(file, "GET");
            assertThat(response.statusCode()).as(file).isEqualTo(200);
            assertThat(response.headers().firstValueAsLong("Content-Length")).hasValue(response.body().length);
            assertThat(header(response, "Content-Disposition"))
                    .isEqualTo("attachment; filename=\"yaodian-" + file.substring("/export/".length()) + "\"");
            assertThat(header(response, "Content-Encoding"))
                    .as("a file, not a coding of one")
                    .isEmpty();
            assertThat(header(response, "Data-Version"))
                    .isEqualTo(index.get("version").asText());
        }
    }

    @Test
    void sendsTheWholeGraph() throws Exception {
        HttpResponse<byte[]> response = bytes("/export/" + version() + ".nq.gz", "GET");
        String text = unzipped(response.body());
        assertThat(RDFParser.fromString(text, Lang.NQUADS)
                        .toDatasetGraph()
                        .containsGraph(NodeFactory.createURI(Iris.standard().registerGraph())))
                .isTrue();
        assertThat(text).doesNotContain("urn:x-yaodian");
    }

    @Test
    void sendsTablesAndAnnotations() throws Exception {
        byte[] tables = bytes("/export/" + version() + ".tables.zip", "GET").body();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(tables))) {
            assertThat(zip.getNextEntry().getName()).isEqualTo("plans.csv");
        }
        String annotations = unzipped(
                bytes("/export/" + version() + ".annotations.jsonld.gz", "GET").body());
        assertThat(annotations).contains("\"https://w3id.org/yaodian/api/plans/410000/河南省教育厅2020年工作要点/text\"");
    }

    @Test
    void sendsABackupThatIsWhole() throws Exception {
        Path file = folder.resolve("copy");
        Files.write(file, bytes("/export/" + version() + ".backup.nq.gz", "GET").body());
        assertThat(BackupFile.read(file))
                .isInstanceOfSatisfying(
                        BackupFile.Reading.Whole.class,
                        whole -> assertThat(whole.backup().state().version())
                                .isEqualTo(server.store().version()));
    }

    @Test
    void sendsNothingTwiceAndNothingToWhoAsksForHeaders() throws Exception {
        String path = "/export/" + version() + ".nq.gz";
        HttpResponse<byte[]> head = bytes(path, "HEAD");
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValueAsLong("Content-Length").orElse(0)).isGreaterThan(100_000);
        assertThat(header(head, "ETag")).startsWith("\"" + version()).as("strong");
        HttpResponse<String> again = server.send(server.request(path).header("If-None-Match", header(head, "ETag")));
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(bytes(path, "GET").body()).isEqualTo(bytes(path, "GET").body());
    }

    @Test
    void refusesAnotherVersionAndKeepsNoOldFile() throws Exception {
        String before = version();
        bytes("/export/" + before + ".nq.gz", "GET");
        HttpResponse<String> stored = server.send(server.request("/api/plans?source=new.txt")
                .header("Authorization", "Bearer " + RunningServer.TOKEN)
                .POST(BodyPublishers.ofString("某市教育局2023年工作要点\n\n一、重点工作\n\n1.办好学校。建设小学10所。\n")));
        try {
            HttpResponse<String> gone = server.get("/export/" + before + ".nq.gz");
            assertThat(gone.statusCode()).isEqualTo(410);
            assertThat(RunningServer.json(gone).get("export").asText()).isEqualTo("/export/" + version() + ".nq.gz");
            assertThat(unzipped(bytes("/export/" + version() + ".nq.gz", "GET").body()))
                    .contains("某市教育局2023年工作要点");
        } finally {
            String name = RunningServer.json(stored).get("plan").asText().replaceFirst(".*/document/", "");
            server.send(server.request("/api/plans/" + name.replaceFirst("/.*", "") + "/"
                            + RunningServer.encoded(name.replaceFirst(".*/", "")))
                    .header("Authorization", "Bearer " + RunningServer.TOKEN)
                    .DELETE());
        }
        assertThat(version()).isEqualTo(before);
    }

    @Test
    void answersMany() {
        List<Integer> answers = Collections.nCopies(20, "/export/" + version() + ".tables.zip").parallelStream()
                .map(path -> bytes(path, "GET").statusCode())
                .toList();
        assertThat(answers).contains(200).allMatch(status -> status == 200 || status == 503);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ttl", "jsonld", "nt", "annotations"})
    void sendsOnePlan(String format) {
        HttpResponse<String> response = server.get(PLAN + "&format=" + format);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).contains(version()).contains("https://creativecommons.org/licenses/by/4.0/");
        assertThat(response.headers().firstValue("ETag")).isPresent();
    }

    @Test
    void tellsWhatItDoesNotHave() {
        assertThat(server.get("/export/nothing").statusCode()).isEqualTo(404);
        assertThat(server.get("/export/" + version() + ".rar").body()).contains("/export lists those there are");
        assertThat(server.get("/export/plan?plan=x").body()).contains("the store holds no plan");
        assertThat(server.get("/export/plan").body()).contains("plan is missing");
        assertThat(server.get(PLAN + "&format=doc").statusCode()).isEqualTo(400);
    }

    private static String version() {
        return server.store().state().dataVersion();
    }

    private static HttpResponse<byte[]> bytes(String path, String method) {
        try {
            HttpRequest request =
                    server.request(path).method(method, BodyPublishers.noBody()).build();
            return CLIENT.send(request, BodyHandlers.ofByteArray());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String unzipped(byte[] bytes) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }
}
