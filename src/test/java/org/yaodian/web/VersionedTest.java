package org.yaodian.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers say from which state of the store they come, and a link asks the same of that state. */
class VersionedTest {

    private static RunningServer server;

    @BeforeAll
    static void start() {
        server = RunningServer.with(WebSettings.Limits.USUAL);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/plans", "/api/bodies?limit=3", "/api/graph", "/api/queries/programs-by-section"})
    void sendsNothingTwice(String path) {
        HttpResponse<String> first = server.get(path);
        String tag = header(first, "ETag");
        assertThat(tag).startsWith("W/\"" + header(first, "Data-Version"));
        assertThat(server.send(server.request(path).header("If-None-Match", tag))
                        .statusCode())
                .isEqualTo(304);
        assertThat(server.send(server.request(path).header("If-None-Match", "W/\"other\""))
                        .statusCode())
                .isEqualTo(200);
        assertThat(server.send(server.request(path).header("If-Modified-Since", header(first, "Last-Modified")))
                        .statusCode())
                .isEqualTo(304);
        assertThat(server.send(server.request(path).header("If-Modified-Since", "Thu, 01 Jan 1970 00:00:00 GMT"))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void tellsFormatsApart() {
        HttpResponse<String> json = server.get("/api/bodies");
        HttpResponse<String> csv = server.send(server.request("/api/bodies").header("Accept", "text/csv"));
        assertThat(header(csv, "ETag")).isNotEqualTo(header(json, "ETag"));
    }

    @Test
    void linksToTheSameAnswerOfTheSameVersion() {
        HttpResponse<String> answer = server.get("/api/bodies?name=" + RunningServer.encoded("各地") + "&limit=1");
        String permalink = header(answer, "Link").replaceFirst(".*<([^>]*)>; rel=\"bookmark\".*", "$1");
        assertThat(permalink).contains("version=" + header(answer, "Data-Version"));
        assertThat(server.get(permalink).body()).isEqualTo(answer.body());
    }

    @Test
    void saysThatAVersionIsGone() {
        String before = header(server.get("/api/plans"), "Data-Version");
        String permalink = "/api/plans?version=" + before;
        HttpResponse<String> stored = server.send(server.request("/api/plans?source=new.txt")
                .header("Authorization", "Bearer " + RunningServer.TOKEN)
                .POST(BodyPublishers.ofString("某市教育局2023年工作要点\n\n一、重点工作\n\n1.办好学校。建设小学10所。\n")));
        HttpResponse<String> gone = server.get(permalink);
        assertThat(gone.statusCode()).isEqualTo(410);
        assertThat(RunningServer.json(gone).path("type").asText()).endsWith("/version-gone");
        String current = header(server.get("/api/plans"), "Data-Version");
        assertThat(RunningServer.json(gone).path("current").asText())
                .isEqualTo(current)
                .isNotEqualTo(before);
        assertThat(RunningServer.json(gone).path("export").asText()).contains(current);
        String iri = RunningServer.json(stored).path("plan").asText();
        server.send(server.request("/api/plans/" + iri.replaceFirst(".*/document/(\\w+)/.*", "$1") + "/"
                        + RunningServer.encoded(iri.substring(iri.lastIndexOf('/') + 1)))
                .header("Authorization", "Bearer " + RunningServer.TOKEN)
                .DELETE());
        assertThat(server.get(permalink).statusCode()).as("back again").isEqualTo(200);
    }

    @Test
    void givesNoValidatorToAnError() {
        HttpResponse<String> error = server.get("/api/plans/410000/x");
        assertThat(error.statusCode()).isEqualTo(404);
        assertThat(error.headers().firstValue("ETag")).isEmpty();
    }

    private static String header(HttpResponse<String> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }
}
