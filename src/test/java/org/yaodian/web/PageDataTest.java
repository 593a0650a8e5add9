package org.yaodian.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Answers that bring all that one page shows, over the bundled plan and a made-up one of the year after. */
class PageDataTest {

    private static final String PLAN = "410000/" + RunningServer.encoded("河南省教育厅2020年工作要点");
    private static final String NEXT = "410000/" + RunningServer.encoded("河南省教育厅2021年工作要点");
    private static RunningServer server;

    @BeforeAll
    static void start() {
        server = RunningServer.with(WebSettings.Limits.USUAL);
        HttpResponse<String> stored = server.send(server.request("/api/plans?source=next.txt")
                .header("Authorization", "Bearer " + RunningServer.TOKEN)
                .POST(BodyPublishers.ofString("""
                        河南省教育厅
                        2021年工作要点

                        一、加强教师队伍建设

                        1.减轻负担。落实《关于减轻中小学教师负担进一步营造教育教学良好环境的若干意见》，督促各地建立减负清单。
                        2.改善办学条件。会同省财政厅新建、改扩建公办幼儿园500所，实施“国培计划”。
                        """)));
        assertThat(stored.statusCode()).as(stored.body()).isEqualTo(201);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void bringsTextOutlineAndMentionsOfAPlan() {
        JsonNode reading = server.json("/api/plans/" + PLAN + "/reading?minConfidence=0");
        String text = reading.path("text").asText();
        assertThat(text).isEqualTo(server.get("/api/plans/" + PLAN + "/text").body());
        assertThat(reading.path("parts")).hasSize(47);
        assertThat(reading.path("mentions")).hasSizeGreaterThan(500).allSatisfy(mention -> {
            assertThat(mention.path("start").asInt())
                    .isLessThan(mention.path("end").asInt());
            assertThat(mention.path("end").asInt()).isLessThanOrEqualTo(text.codePointCount(0, text.length()));
        });
    }

    @Test
    void bringsAllThatIsSaidOfADocument() {
        JsonNode dossier = server.json(
                "/api/documents/cn/" + RunningServer.encoded("中共中央办公厅关于减轻中小学教师负担进一步营造教育教学良好环境的若干意见") + "/dossier");
        assertThat(dossier.path("total").asInt()).isEqualTo(2);
        assertThat(dossier.path("isPlan").asBoolean()).isFalse();
        assertThat(dossier.path("mentions")).allSatisfy(mention -> {
            String sentence = mention.at("/sentence/text").asText();
            int start = mention.path("start").asInt()
                    - mention.at("/sentence/start").asInt();
            int end =
                    mention.path("end").asInt() - mention.at("/sentence/start").asInt();
            assertThat(sentence.substring(start, end))
                    .isEqualTo(mention.path("exact").asText());
        });
        assertThat(texts(dossier.path("beside"), "label")).contains("各地");
    }

    @ParameterizedTest
    @CsvSource({"bodies,410000/各地", "programs,cn/国培计划", "target-groups,cn/教师"})
    void countsAsTheListOfMentionsDoes(String folder, String id) {
        String thing = "/api/" + folder + "/" + RunningServer.encoded(id).replace("%2F", "/");
        String list = folder.equals("bodies") ? "/responsibilities" : "/mentions";
        assertThat(server.json(thing + "/dossier").path("total").asInt())
                .isPositive()
                .isEqualTo(server.json(thing + list).path("total").asInt());
    }

    @Test
    void tellsWhatTwoPlansShare() {
        JsonNode compare = server.json("/api/compare?plan=" + PLAN + "&other=" + NEXT);
        assertThat(texts(compare.path("both"), "label")).contains("各地", "国培计划");
        assertThat(texts(compare.path("onlyOther"), "label")).contains("河南省财政厅");
        assertThat(texts(compare.path("onlyPlan"), "label")).contains("联合国教科文组织");
        assertThat(compare.path("both").size() + compare.path("onlyOther").size())
                .isEqualTo(server.json("/api/compare?plan=" + NEXT + "&other=" + NEXT)
                        .path("both")
                        .size());
    }

    @Test
    void countsTheItemsOfEachBodyInEachSection() {
        JsonNode matrix = server.json("/api/matrix?plan=" + PLAN + "&limit=200");
        JsonNode rows = matrix.path("rows");
        assertThat(rows).hasSize(matrix.path("bodies").asInt());
        for (int row = 0; row < rows.size(); row++) {
            int at = row;
            int sum = StreamSupport.stream(matrix.path("cells").spliterator(), false)
                    .filter(cell -> cell.path("row").asInt() == at)
                    .mapToInt(cell -> cell.path("items").asInt())
                    .sum();
            assertThat(sum).isEqualTo(rows.get(row).path("items").asInt());
        }
    }

    @Test
    void countsTheItemsThatTwoBodiesShareTheSameBothWays() {
        JsonNode cells = server.json("/api/matrix?columns=bodies&limit=200").path("cells");
        assertThat(cells)
                .isNotEmpty()
                .allSatisfy(cell -> assertThat(cells)
                        .anyMatch(other ->
                                other.path("row").asInt() == cell.path("column").asInt()
                                        && other.path("column").asInt()
                                                == cell.path("row").asInt()
                                        && other.path("items").asInt()
                                                == cell.path("items").asInt()));
    }

    @ParameterizedTest
    @CsvSource({
        "/api/compare,400",
        "/api/compare?plan=410000/x&other=410000/y,404",
        "/api/matrix?columns=colours,400",
        "/api/matrix?plan=410000/x,404",
        "/api/plans/410000/x/reading,404",
        "/api/bodies/410000/x/dossier,404"
    })
    void explainsBadRequests(String path, int status) {
        HttpResponse<String> response = server.get(path);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(RunningServer.json(response).path("detail").asText()).isNotBlank();
    }

    private static java.util.List<String> texts(JsonNode array, String key) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(node -> node.path(key).asText())
                .toList();
    }
}
