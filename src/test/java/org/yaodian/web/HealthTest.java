package org.yaodian.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaodian.query.BundledStore;
import org.yaodian.store.Store;

class HealthTest {

    private static final String PLAN = "某市教育局2021年工作要点\n\n一、重点工作\n\n1.办好学校。会同市财政局建设小学10所。\n";

    @TempDir
    Path folder;

    @Test
    void tellsHowTheServerFares() {
        try (RunningServer server = RunningServer.over(Store.open(folder), WebSettings.Limits.USUAL)) {
            BundledStore.ingest(server.store()).ingest("x.txt", PLAN.getBytes(StandardCharsets.UTF_8));
            JsonNode health = server.json("/healthz");
            assertThat(health.path("status").asText()).isEqualTo("ok");
            assertThat(health.path("version").asText()).isEqualTo(server.store().version());
            assertThat(health.path("dataVersion").asText())
                    .isEqualTo(server.store().state().dataVersion());
            assertThat(health.path("softwareVersion").asText()).isEqualTo("development");
            assertThat(health.path("plans").asInt()).isEqualTo(1);
            assertThat(server.sparql("SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } }")
                            .body())
                    .contains("\"" + health.path("statements").asText() + "\"");
            assertThat(health.path("uptimeSeconds").asInt()).isNotNegative();
            assertThat(server.get("/healthz/live").statusCode()).isEqualTo(200);
            assertThat(server.get("/healthz/ready").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void isNotReadyWhereTheStoreCannotBeRead() {
        try (RunningServer server = RunningServer.over(Store.open(folder), WebSettings.Limits.USUAL)) {
            server.store().close();
            for (String path : new String[] {"/healthz/ready", "/healthz"}) {
                HttpResponse<String> response = server.get(path);
                assertThat(response.statusCode()).isEqualTo(503);
                assertThat(RunningServer.json(response).path("type").asText()).endsWith("/problem/not-ready");
                assertThat(RunningServer.json(response).path("detail").asText()).startsWith("the store cannot be read");
            }
            assertThat(server.get("/healthz/live").statusCode()).isEqualTo(200);
        }
    }
}
