package org.yaodian.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the search field is told while somebody types, and the list of results. */
class FindTest {

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
    @CsvSource({
        "教育厅, body, 河南省教育厅",
        "jyt, body, 河南省教育厅",
        "jiaoyuting, body, 河南省教育厅",
        "hnsjyt, body, 河南省教育厅",
        "hnjyt, body, 河南省教育厅",
        "河南jyt, body, 河南省教育厅",
        "河南教育厅, body, 河南省教育厅",
        "henan, body, 河南省教育厅",
        "zhengzhou daxue, body, 郑州大学",
        "国办发〔2020〕30号, document, 国务院办公厅关于全面加强新时代语言文字工作的意见",
        "guopei, program, 国培计划",
        "教师, group, 教师",
        "teachers, group, 教师",
        "切实减轻, item, 切实减轻中小学教师负担",
        "2020年工作要点, plan, 河南省教育厅2020年工作要点"
    })
    void namesComeFirst(String typed, String kind, String label) {
        JsonNode first = server.json("/api/suggest?q=" + RunningServer.encoded(typed))
                .path("names")
                .path(0);
        assertThat(first.path("kind").asText() + " " + first.path("label").asText())
                .isEqualTo(kind + " " + label);
    }

    @Test
    void namesLeadSomewhere() {
        JsonNode body = server.json("/api/suggest?q=jyt").path("names").path(0);
        assertThat(body.path("id").asText()).isEqualTo("410000/河南省教育厅");
        assertThat(body.path("by").asText()).isEqualTo("教育厅");
        assertThat(body.path("place").asText()).isEqualTo("河南省");
        JsonNode item = server.json("/api/suggest?q=" + RunningServer.encoded("切实减轻"))
                .path("names")
                .path(0);
        assertThat(words(item)).isEqualTo("切实减轻中小学教师负担");
    }

    @Test
    void sentencesFollowAndShowTheWords() {
        JsonNode answer = server.json("/api/suggest?q=" + RunningServer.encoded("学术技术带头人"));
        JsonNode passage = answer.path("passages").path(0);
        assertThat(passage.path("path").asText()).isEqualTo("6.33");
        assertThat(passage.path("sentence").asText()).contains("学术技术带头人");
        assertThat(words(passage)).isEqualTo("学术技术带头人");
    }

    @Test
    void theNearestAndMostNamedComeFirst() {
        List<String> names = labels(server.json("/api/suggest?limit=50&q=" + RunningServer.encoded("教师"))
                .path("names"));
        assertThat(names).startsWith("教师");
        assertThat(names.indexOf("中小学教师")).isPositive();
        JsonNode all = server.json("/api/suggest?limit=50&q=" + RunningServer.encoded("教师"))
                .path("names");
        List<String> fits = StreamSupport.stream(all.spliterator(), false)
                .map(one -> one.path("fit").asText())
                .distinct()
                .toList();
        assertThat(fits).containsExactly("exact", "prefix", "inside");
    }

    @Test
    void resultsStandByKind() {
        JsonNode groups =
                server.json("/api/find?q=" + RunningServer.encoded("职业教育")).path("groups");
        Map<String, Integer> totals = StreamSupport.stream(groups.spliterator(), false)
                .collect(Collectors.toMap(
                        one -> one.path("kind").asText(),
                        one -> one.path("total").asInt()));
        assertThat(totals.keySet())
                .containsExactlyInAnyOrder("plan", "document", "body", "program", "group", "item", "passage");
        assertThat(totals.get("program")).isGreaterThan(2);
        assertThat(totals.get("passage")).isEqualTo(2);
    }

    @Test
    void allOfOneKindAreListedInPages() {
        JsonNode first =
                server.json("/api/find?kind=document&limit=5").path("groups").path(0);
        JsonNode second = server.json("/api/find?kind=document&limit=5&offset=5")
                .path("groups")
                .path(0);
        assertThat(first.path("total").asInt())
                .isEqualTo(server.json("/api/overview")
                        .path("counts")
                        .path("documents")
                        .asInt());
        assertThat(labels(first.path("results")))
                .hasSize(5)
                .doesNotContainAnyElementsOf(labels(second.path("results")));
    }

    @ParameterizedTest
    @CsvSource({
        "/api/suggest, q is missing",
        "/api/suggest?q=x&limit=0, limit",
        "/api/suggest?q=x&kind=body, kind",
        "/api/find, q is missing",
        "/api/find?q=x&kind=planet, planet"
    })
    void faultsAreTold(String path, String words) {
        assertThat(server.get(path).statusCode()).isEqualTo(400);
        assertThat(server.get(path).body()).contains(words);
    }

    @ParameterizedTest
    @CsvSource({"'\"'", "'a\" OR yd'", "'\\'", "'* AND ('", "《》", "'   x   '", "<script>"})
    void noSignBreaksTheSearch(String typed) {
        assertThat(server.get("/api/suggest?q=" + RunningServer.encoded(typed)).statusCode())
                .isEqualTo(200);
        assertThat(server.get("/api/find?q=" + RunningServer.encoded(typed)).statusCode())
                .isEqualTo(200);
        assertThat(server.get("/api/suggest?q=" + RunningServer.encoded(typed.repeat(300)))
                        .statusCode())
                .isEqualTo(200);
    }

    private static List<String> labels(JsonNode all) {
        return StreamSupport.stream(all.spliterator(), false)
                .map(one -> one.path("label").asText())
                .toList();
    }

    /** The words at the span of a part or passage. */
    private static String words(JsonNode part) {
        String text = server.get("/api/plans/410000/" + RunningServer.encoded("河南省教育厅2020年工作要点") + "/text")
                .body();
        int start = text.offsetByCodePoints(0, part.path("start").asInt());
        return text.substring(start, text.offsetByCodePoints(0, part.path("end").asInt()));
    }
}
