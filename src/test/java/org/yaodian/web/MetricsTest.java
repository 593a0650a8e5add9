package org.yaodian.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaodian.store.Store;

/** {@code /metrics} of a real server. */
class MetricsTest {

    private static final String SLOW = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }";
    private static RunningServer server;

    @BeforeAll
    static void start() {
        server = RunningServer.with(new WebSettings.Limits(1_000, 20_000));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @TempDir
    Path folder;

    private static String metrics() {
        HttpResponse<String> response = server.get("/metrics");
        assertThat(response.headers().firstValue("Content-Type")).contains("text/plain; version=0.0.4; charset=utf-8");
        return response.body();
    }

    private static String count(String method, String outcome, int status, String uri) {
        return "http_server_requests_seconds_count{method=\"" + method + "\",outcome=\"" + outcome + "\",status=\""
                + status + "\",uri=\"" + uri + "\"} ";
    }

    @Test
    void countsRequestsByTheTemplateOfTheirRoute() {
        for (int i = 0; i < 4; i++) {
            server.get("/api/plans/410000/none" + i);
            server.get("/nowhere/" + i);
        }
        server.get("/api/programs");
        server.send(server.request("/api/programs").method("HEAD", BodyPublishers.noBody()));
        server.send(server.request("/api/plans").method("INVENT", BodyPublishers.noBody()));
        server.sparql("ASK { ?s ?p ?o }");
        String metrics = metrics();
        assertThat(metrics)
                .contains(count("GET", "CLIENT_ERROR", 404, "/api/plans/{code}/{name}") + 4)
                .contains(count("GET", "CLIENT_ERROR", 404, "UNKNOWN") + 4)
                .contains(count("GET", "SUCCESS", 200, "/api/programs") + 1)
                .contains(count("HEAD", "SUCCESS", 200, "/api/programs") + 1)
                .contains(count("GET", "SUCCESS", 200, "/sparql") + 1)
                .contains("http_server_requests_seconds_bucket{method=\"GET\",outcome=\"SUCCESS\",status=\"200\","
                        + "uri=\"/sparql\",le=\"+Inf\"} 1")
                .doesNotContain("none1")
                .doesNotContain("INVENT")
                .doesNotContain("nowhere");
    }

    @Test
    void countsTimeoutsAndRefusals() {
        assertThat(server.sparql(SLOW).statusCode()).isEqualTo(503);
        server.sparql("SELECT * { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }");
        server.get("/sparql?update=" + RunningServer.encoded("CLEAR ALL"));
        server.send(server.request("/api/plans?source=x").POST(BodyPublishers.ofString("x")));
        assertThat(metrics())
                .contains("yaodian_timeouts_total 1.0")
                .contains("yaodian_refused_total{reason=\"refused\"} 1.0")
                .contains("yaodian_refused_total{reason=\"update\"} 1.0")
                .contains("yaodian_refused_total{reason=\"token-wanted\"} 1.0")
                .contains("yaodian_refused_total{reason=\"too-large\"} 0.0");
    }

    @Test
    void tellsOfTheStore() {
        assertThat(metrics())
                .contains("yaodian_plans 1.0")
                .contains("yaodian_info{data_version=\""
                        + server.store().state().dataVersion() + "\",software_version=\"development\"} 1")
                .contains("yaodian_sparql_active 0.0")
                .contains("yaodian_last_ingest_timestamp_seconds 0.0")
                .contains("yaodian_store_statements " + (double) server.store().statements())
                .contains("jvm_memory_used_bytes{");
        String before = server.store().state().dataVersion();
        server.send(server.request("/api/plans?source=x.txt")
                .header("Authorization", "Bearer " + RunningServer.TOKEN)
                .POST(BodyPublishers.ofString("某市教育局2021年工作要点\n\n一、重点工作\n\n1.办好学校。会同市财政局建设小学10所。\n")));
        assertThat(metrics()).contains("yaodian_plans 2.0").doesNotContain(before);
    }

    @Test
    void answersWhenTheStoreDoesNot() {
        try (RunningServer other = RunningServer.over(Store.open(folder), WebSettings.Limits.USUAL)) {
            other.store().close();
            assertThat(other.get("/metrics").body()).contains("yaodian_plans NaN");
        }
    }
}
