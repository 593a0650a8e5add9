package org.yaodian.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists of things by name and by filter, what is said of one thing, items of a plan. */
class ListsTest {

    private static final String PLAN = "410000/河南省教育厅2020年工作要点";
    private static final String BURDEN = "关于减轻中小学教师负担进一步营造教育教学良好环境的若干意见";
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

    @ParameterizedTest
    @ValueSource(strings = {BURDEN, "关于减轻中小学教师负担进一步营造教育良好环境的若干意见", "《关于减轻中小学教师负担进一步营造教育教学良好环境的若干意见》", "减轻中小学教师负担"})
    void findsDocumentsByAnyTitle(String title) {
        assertThat(texts(get("/api/documents?title=", title).path("documents"), "label"))
                .contains(BURDEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"国发〔2019〕4号", "国发[2019]4号", "国发（2019）4号", "国发2019第4号"})
    void findsDocumentsByNumber(String number) {
        JsonNode answer = get("/api/documents?number=", number);
        assertThat(texts(answer.path("documents"), "label")).containsExactly("国家职业教育改革实施方案");
    }

    @Test
    void wantsTitleAndNumberBoth() {
        String number = "&number=" + RunningServer.encoded("国发〔2019〕4号");
        assertThat(get("/api/documents?title=", "职教20条").path("total").asInt()).isEqualTo(1);
        assertThat(server.json("/api/documents?title=" + RunningServer.encoded("职教20条") + number)
                        .path("total")
                        .asInt())
                .isEqualTo(1);
        assertThat(server.json("/api/documents?title=" + RunningServer.encoded(BURDEN) + number)
                        .path("total")
                        .asInt())
                .isZero();
    }

    @Test
    void filtersDocumentsByLevels() {
        JsonNode some = server.json("/api/documents?level=provincial,local&limit=10000");
        assertThat(texts(some.path("documents"), "level")).isNotEmpty().containsOnly("provincial");
        int all = server.json("/api/documents").path("total").asInt();
        assertThat(all - some.path("total").asInt()).isPositive();
    }

    @Test
    void datesDocumentsAsFarAsTheirDatesAreKnown() {
        List<String> dates = texts(server.json("/api/documents?limit=10000").path("documents"), "date").stream()
                .filter(date -> !date.isEmpty())
                .toList();
        assertThat(dates).allMatch(date -> date.matches("\\d{4}(-\\d\\d){0,2}"));
        assertThat(dates).anyMatch(date -> date.length() == 10).anyMatch(date -> date.length() < 10);
    }

    @Test
    void listsEachDocumentOnce() {
        List<String> iris = texts(server.json("/api/documents?limit=10000").path("documents"), "iri");
        assertThat(iris).doesNotHaveDuplicates();
    }

    @Test
    void filtersBodiesByRole() {
        JsonNode joint = server.json("/api/bodies?role=joint&limit=10000");
        assertThat(joint.path("total").asInt())
                .isPositive()
                .isLessThan(server.json("/api/bodies?role=joint,directed")
                        .path("total")
                        .asInt());
        JsonNode first = joint.at("/bodies/0");
        JsonNode said = server.json("/api/bodies/" + path(first.path("id").asText()) + "/responsibilities?role=joint");
        assertThat(said.path("total").asInt())
                .isGreaterThanOrEqualTo(first.path("items").asInt());
        assertThat(texts(said.path("responsibilities"), "role")).containsOnly("joint");
        assertThat(said.at("/thing/label").asText())
                .isEqualTo(first.path("label").asText());
    }

    @Test
    void filtersWhatIsSaidOfAThingByPlan() {
        String id = server.json("/api/target-groups").at("/targetGroups/0/id").asText();
        String said = "/api/target-groups/" + path(id) + "/mentions?limit=10000";
        int all = server.json(said).path("total").asInt();
        assertThat(server.json(said + "&jurisdiction=410000&year=2020")
                        .path("total")
                        .asInt())
                .isEqualTo(all)
                .isPositive();
        assertThat(server.json(said + "&year=2019").path("total").asInt()).isZero();
        assertThat(get(said + "&plan=", PLAN).path("total").asInt()).isEqualTo(all);
    }

    @Test
    void filtersIndicatorsByComparator() {
        List<String> comparators = texts(
                server.json("/api/indicators?comparator=ge,le&limit=10000").path("indicators"), "comparator");
        assertThat(comparators).isNotEmpty().containsOnly("ge", "le");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/bodies?role=boss|role is \"boss\"|lead, support, joint, assisted, directed, other",
                "/api/documents?level=high|level is \"high\"|national, provincial, local, unknown",
                "/api/indicators?comparator=more|comparator is \"more\"|eq, ge, le, approx, range",
                "/api/indicators?plan=x|plan is \"x\"|/api/plans",
                "/api/plans?jurisdiction=Atlantis|jurisdiction is \"Atlantis\"|410000",
                "/api/programs?role=lead|role is no parameter here|name, minConfidence",
                "/api/search?q=x&kind=thing|kind is \"thing\"|item, section, preface",
                "/api/bodies?format=xml|format is \"xml\"|json, csv, jsonld",
                "/api/bodies?format=atom|format is \"atom\"|json, csv, jsonld"
            })
    void saysWhatAFilterMayBe(String path, String fault, String allowed) {
        HttpResponse<String> answer = server.get(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(RunningServer.json(answer).path("detail").asText())
                .contains(fault)
                .contains(allowed);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/bodies?name=河南省教育庭,河南省教育厅",
        "/api/documents?title=国家职业教育改革方按,国家职业教育改革实施方案",
        "/api/target-groups?name=乡村老师,乡村教师"
    })
    void offersWhatIsLikeANameThatNothingHas(String path, String near) {
        String[] parts = path.split("=", 2);
        JsonNode answer = get(parts[0] + "=", parts[1]);
        assertThat(answer.path("total").asInt()).isZero();
        assertThat(answer.path("note").asText()).contains("nearest");
        List<String> names = texts(answer.path("nearest"), parts[0].contains("documents") ? "title" : "label");
        assertThat(names).contains(near);
    }

    @Test
    void offersWhatIsLikeANameThatAQuestionOfTheLibraryDoesNotFind() {
        JsonNode answer = get("/api/queries/items-of-body?body=", "河南省教育庭");
        assertThat(answer.path("total").asInt()).isZero();
        assertThat(answer.path("note").asText()).contains("body \"河南省教育庭\"");
        assertThat(texts(answer.at("/nearest/body"), "label")).contains("河南省教育厅");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "%2F", "%2f"})
    void takesIdsHoweverTheirSlashIsSent(String slash) {
        String plan = "/api/plans/410000" + slash + RunningServer.encoded("河南省教育厅2020年工作要点");
        assertThat(server.json(plan).path("id").asText()).isEqualTo(PLAN);
        assertThat(server.json(plan + "/items/6.35").path("path").asText()).isEqualTo("6.35");
        assertThat(server.get(plan + "/text").body()).startsWith("当前位置");
    }

    @Test
    void takesPathsAndNamesOfAnyLetters() {
        String text = """
                某市（甲）A/B 50%改革2022年工作要点

                一、重点工作

                1.办好学校。建设小学10所。
                1.办好学校。建设中学5所。
                """;
        HttpResponse<String> stored = server.send(server.request("/api/plans?source=odd.txt")
                .header("Authorization", "Bearer " + RunningServer.TOKEN)
                .POST(BodyPublishers.ofString(text)));
        String iri = RunningServer.json(stored).path("plan").asText();
        String id = iri.substring(iri.indexOf("/document/") + "/document/".length());
        assertThat(id).contains("／").contains("％");
        JsonNode items = server.json("/api/plans/" + path(id) + "/items").path("items");
        assertThat(texts(items, "path")).contains("1.1", "1.1~2");
        items.forEach(item -> assertThat(
                        server.json(item.path("href").asText()).path("iri").asText())
                .isEqualTo(item.path("iri").asText()));
        server.send(server.request("/api/plans/" + path(id))
                .header("Authorization", "Bearer " + RunningServer.TOKEN)
                .DELETE());
    }

    @Test
    void listsTheItemsOfAPlanInTheirOrder() {
        JsonNode answer = server.json("/api/plans/" + path(PLAN) + "/items?limit=2&offset=1");
        assertThat(answer.path("total").asInt()).isEqualTo(39);
        assertThat(texts(answer.path("items"), "path")).containsExactly("1.2", "1.3");
        assertThat(answer.at("/items/0/text").asText()).contains("领导班子");
    }

    @Test
    void listsTheMentionsOfAPlanAndOfAnItem() {
        JsonNode all = server.json("/api/plans/" + path(PLAN) + "/mentions?limit=10000");
        JsonNode some = server.json("/api/plans/" + path(PLAN) + "/items/6.35/mentions");
        assertThat(all.path("mentions")).hasSize(all.path("total").asInt());
        assertThat(texts(all.path("mentions"), "iri")).containsAll(texts(some.path("mentions"), "iri"));
        assertThat(some.path("mentions"))
                .isEqualTo(
                        server.json("/api/plans/" + path(PLAN) + "/items/6.35").path("mentions"));
    }

    private static String path(String id) {
        return List.of(id.split("/")).stream().map(RunningServer::encoded).collect(Collectors.joining("/"));
    }

    private static List<String> texts(JsonNode array, String key) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(node -> node.path(key).asText())
                .toList();
    }
}
