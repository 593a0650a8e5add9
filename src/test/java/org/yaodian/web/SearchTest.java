package org.yaodian.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Full text over parts of plans and over names. */
class SearchTest {

    private static final String PLAN = "410000/河南省教育厅2020年工作要点";
    private static RunningServer server;

    @BeforeAll
    static void start() {
        server = RunningServer.with(WebSettings.Limits.USUAL);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static JsonNode get(String path, String value) {
        return server.json(path + RunningServer.encoded(value));
    }

    @Test
    void findsNamesBeforeTexts() {
        List<String> labels = texts(get("/api/search?q=", "乡村教师").path("results"), "label");
        List<Boolean> named =
                labels.stream().map(label -> label.contains("乡村教师")).toList();
        assertThat(labels.getFirst()).isEqualTo("乡村教师");
        assertThat(named.lastIndexOf(true)).isLessThan(named.indexOf(false));
    }

    @Test
    void marksTheWordsInASnippet() {
        JsonNode results = get("/api/search?kind=item&q=", "职业教育 改革").path("results");
        assertThat(results).isNotEmpty().allSatisfy(result -> {
            String snippet = result.path("snippet").asText();
            assertThat(result.path("kind").asText()).isEqualTo("item");
            assertThat(result.path("marks")).isNotEmpty();
            result.path("marks")
                    .forEach(mark -> assertThat(snippet.substring(
                                    snippet.offsetByCodePoints(
                                            0, mark.path("start").asInt()),
                                    snippet.offsetByCodePoints(
                                            0, mark.path("end").asInt())))
                            .isIn("职业教育", "改革"));
        });
    }

    @Test
    void findsEachThingOnceAndInPages() {
        JsonNode all = get("/api/search?limit=10000&q=", "教师");
        assertThat(texts(all.path("results"), "iri"))
                .doesNotHaveDuplicates()
                .hasSize(all.path("total").asInt());
        assertThat(get("/api/search?limit=3&offset=3&q=", "教师").at("/results/0/iri"))
                .isEqualTo(all.at("/results/3/iri"));
    }

    @Test
    void searchesOnePlan() {
        JsonNode answer = get("/api/search?plan=" + RunningServer.encoded(PLAN) + "&q=", "职业教育");
        assertThat(answer.path("results")).isNotEmpty();
        answer.path("results")
                .forEach(result -> assertThat(result.at("/plan/id").asText()).isEqualTo(PLAN));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\"*)(~ OR \\ 教育", "AND", "*:*", "教育~0.1^9999", "[a TO z]", "\"", "。", "教\u0000育", "?", "🙂"})
    void takesAnyLettersToSearchFor(String words) {
        HttpResponse<String> answer = server.get("/api/search?q=" + RunningServer.encoded(words));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    @Test
    void saysWhyASearchFindsNothing() {
        assertThat(get("/api/search?q=", "教").path("note").asText()).contains("two or more");
        assertThat(get("/api/search?q=", "蜃景").path("note").asText()).contains("蜃景");
        HttpResponse<String> tooLong = server.get("/api/search?q=" + "x".repeat(201));
        assertThat(tooLong.statusCode()).isEqualTo(400);
    }

    private static List<String> texts(JsonNode array, String key) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(node -> node.path(key).asText())
                .toList();
    }
}
