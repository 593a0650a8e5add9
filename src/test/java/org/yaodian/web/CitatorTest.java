package org.yaodian.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** The citator over the bundled plan of a province and a made-up plan of one of its cities. */
class CitatorTest {

    private static final String BURDEN = "关于减轻中小学教师负担进一步营造教育教学良好环境的若干意见";
    private static final String BURDEN_ID = "cn/中共中央办公厅" + BURDEN;
    private static final String IRI = "https://w3id.org/yaodian/id/document/";
    private static final String OUTLINE = "国家中长期教育改革和发展规划纲要（2010—2020年）";
    private static final String CITY = """
            郑州市教育局2021年工作要点

            一、重点工作

            1.减轻教师负担。贯彻落实《%s》，减少检查。
            2.清理事项。对照《%s》清理事项。
            3.规划工作。贯彻落实《国家和我省中长期教育改革和发展规划纲要》。
            """.formatted(BURDEN, BURDEN);

    private static RunningServer server;

    @BeforeAll
    static void start() {
        server = RunningServer.with(WebSettings.Limits.USUAL);
        HttpResponse<String> stored = server.send(server.request("/api/plans?source=zhengzhou.txt")
                .header("Authorization", "Bearer " + RunningServer.TOKEN)
                .POST(BodyPublishers.ofString(CITY)));
        assertThat(stored.statusCode()).as(stored.body()).isEqualTo(201);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static String citations(String document) {
        return "/api/citations?document=" + RunningServer.encoded(document);
    }

    private static int total(String filters) {
        return server.json(citations(BURDEN) + filters).path("total").asInt();
    }

    @ParameterizedTest
    @CsvSource({
        "https://w3id.org/yaodian/id/document/cn/国务院国家职业教育改革实施方案,exact",
        "https://w3id.org/yaodian/id/document/cn/%E5%9B%BD%E5%8A%A1%E9%99%A2国家职业教育改革实施方案,exact",
        "cn/国务院国家职业教育改革实施方案,exact",
        "国家职业教育改革实施方案,exact",
        "《国家职业教育改革实施方案》,exact",
        "国务院关于印发国家职业教育改革实施方案的通知,exact",
        "职教20条,alias",
        "国发〔2019〕4号,number",
        "国发[2019]4号,number",
        "国发(2019)4号,number",
        "国发（2019）4号,number",
        "国发【2019】 4 号,number",
        "国发2019第4号,number",
        "《国家职业教育改革实施方案》（国发〔2019〕4号）,number"
    })
    void understandsEveryNameOfADocument(String name, String linkedBy) {
        JsonNode document = server.json(citations(name)).path("document");
        assertThat(document.path("iri").asText()).isEqualTo(IRI + "cn/国务院国家职业教育改革实施方案");
        assertThat(document.path("linkedBy").asText()).isEqualTo(linkedBy);
        assertThat(document.path("confidence").asDouble()).isGreaterThanOrEqualTo(.9);
    }

    @ParameterizedTest
    @ValueSource(strings = {"双减", "“双减”", "双减政策", "“双减”意见"})
    void understandsNicknames(String name) {
        assertThat(server.json(citations(name)).at("/document/title").asText())
                .isEqualTo("关于进一步减轻义务教育阶段学生作业负担和校外培训负担的意见");
    }

    @Test
    void tellsWhatItUnderstood() {
        JsonNode document = server.json(citations("职教20条")).path("document");
        assertThat(document.path("id").asText()).isEqualTo("cn/国务院国家职业教育改革实施方案");
        assertThat(document.path("number").asText()).isEqualTo("国发〔2019〕4号");
        assertThat(document.path("date").asText()).isEqualTo("2019-01-24");
        assertThat(document.path("level").asText()).isEqualTo("national");
        assertThat(texts(document.path("issuers"))).containsExactly("国务院");
    }

    @Test
    void namesIssuersInTheOrderPrinted() {
        assertThat(texts(server.json(citations(BURDEN)).at("/document/issuers")))
                .containsExactly("中共中央办公厅", "国务院办公厅");
    }

    @Test
    void leavesOutWhatIsUnknown() {
        JsonNode document = server.json(citations(BURDEN)).path("document");
        assertThat(document.has("number")).isFalse();
    }

    @Test
    void countsAllThatFitNotOnlyThePage() {
        JsonNode answer = server.json(citations(BURDEN) + "&limit=1");
        assertThat(answer.path("total").asInt()).isEqualTo(3);
        assertThat(answer.path("citations")).hasSize(1);
        assertThat(answer.at("/counts/kind/implements").asInt()
                        + answer.at("/counts/kind/mentions").asInt()
                        + answer.at("/counts/kind/supports").asInt())
                .isEqualTo(3);
        assertThat(answer.at("/counts/year/2020").asInt()).isEqualTo(1);
        assertThat(answer.at("/counts/year/2021").asInt()).isEqualTo(2);
        assertThat(server.json(citations(BURDEN) + "&year=2021")
                        .at("/counts/year")
                        .size())
                .isEqualTo(1);
    }

    @Test
    void leadsFromACitationToItsItem() {
        JsonNode citation = server.json(citations(BURDEN) + "&year=2020").at("/citations/0");
        assertThat(citation.path("iri").asText()).contains("/mention/citation/9251-9280");
        assertThat(citation.at("/plan/id").asText()).isEqualTo("410000/河南省教育厅2020年工作要点");
        JsonNode item = server.json(citation.at("/in/href").asText());
        assertThat(item.path("iri").asText()).isEqualTo(citation.at("/in/iri").asText());
        assertThat(item.path("path").asText()).isEqualTo(citation.path("path").asText());
        assertThat(citation.at("/in/page").asText())
                .isEqualTo("/id/document/410000/" + RunningServer.encoded("河南省教育厅2020年工作要点") + "/item/6.35");
    }

    @ParameterizedTest
    @CsvSource({"410000,3", "河南省,3", "河南,3", "410100,2", "郑州市,2", "郑州,2", "cn,0", "370000,0", "410102,0"})
    void takesAnAreaForItselfAndAllThatLieInIt(String area, int total) {
        assertThat(total("&jurisdiction=" + RunningServer.encoded(area))).isEqualTo(total);
    }

    @Test
    void filtersByPlanHoweverItIsNamed() {
        for (String plan : List.of("410000/河南省教育厅2020年工作要点", IRI + "410000/河南省教育厅2020年工作要点", "河南省教育厅2020年工作要点")) {
            assertThat(total("&plan=" + RunningServer.encoded(plan))).as(plan).isEqualTo(1);
        }
    }

    @Test
    void filtersByKindsYearAndDay() {
        assertThat(total("&kind=implements") + total("&kind=supports,mentions")).isEqualTo(3);
        assertThat(total("&kind=issues")).isZero();
        assertThat(total("&year=2019")).isZero();
        assertThat(total("&since=2020-03-12")).isEqualTo(3);
        assertThat(total("&since=2020-03-13"))
                .as("the city's has its year only")
                .isEqualTo(2);
        assertThat(total("&since=2022-01-01")).isZero();
    }

    @Test
    void tellsWhatWasReadSinceADay() {
        assertThat(total("&readSince=1970-01-01")).isEqualTo(3);
        assertThat(total("&readSince=2021-06-01")).isEqualTo(2);
        assertThat(total("&readSince=2021-06-02")).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kind=foo|implements, issues, revises, supports, mentions",
                "kind=implements,foo|implements, issues, revises, supports, mentions",
                "year=abc|a whole number",
                "since=yesterday|a date such as",
                "readSince=2020|a date such as",
                "minConfidence=2|a number from 0 to 1",
                "plan=河南省教育厅2020年要点|河南省教育厅2020年工作要点",
                "jurisdiction=河男|河南省",
                "jurisdiction=999999|410000",
                "format=xml|json, csv, jsonld, atom",
                "bom=yes|true, false",
                "limit=0|from 1 to 10000",
                "colour=red|kind, plan, jurisdiction, year, since, readSince, minConfidence"
            })
    void saysWhatAFilterMayBe(String filter, String allowed) {
        String[] parts = filter.split("=", 2);
        HttpResponse<String> answer =
                server.get(citations(BURDEN) + "&" + parts[0] + "=" + RunningServer.encoded(parts[1]));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        JsonNode problem = RunningServer.json(answer);
        assertThat(problem.path("type").asText()).endsWith("/bad-parameter");
        assertThat(problem.path("detail").asText()).startsWith(parts[0]).contains(allowed);
    }

    @Test
    void offersTheNearestTitlesForAnUnknownDocument() {
        HttpResponse<String> answer = server.get(citations("关于减轻学生负担的意见"));
        assertThat(answer.statusCode()).isEqualTo(404);
        JsonNode problem = RunningServer.json(answer);
        assertThat(problem.path("type").asText()).endsWith("/unknown-document");
        assertThat(texts(problem.path("nearest"), "title"))
                .anySatisfy(title -> assertThat(title).contains("负担"));
    }

    @Test
    void hasAnEmptyListForADocumentThatNobodyCites() {
        JsonNode answer = server.json(citations("国办发〔2015〕71号"));
        assertThat(answer.path("total").asInt()).isZero();
        assertThat(answer.path("citations")).isEmpty();
        assertThat(answer.at("/counts/kind/implements").asInt()).isZero();
        assertThat(answer.at("/counts/year")).isEmpty();
    }

    @Test
    void showsWhatMayBeTheSameApartFromWhatIs() {
        JsonNode answer = server.json(citations(OUTLINE));
        assertThat(answer.path("total").asInt()).isZero();
        JsonNode same = answer.at("/possiblySame/0");
        assertThat(same.path("label").asText()).isEqualTo("国家和我省中长期教育改革和发展规划纲要");
        assertThat(same.path("basis").asText()).isEqualTo("similarity");
        assertThat(same.path("confidence").asDouble()).isBetween(.01, .5);
        assertThat(same.path("citations").asInt()).isEqualTo(1);
        JsonNode its = server.json(same.path("href").asText());
        assertThat(its.path("total").asInt()).isEqualTo(1);
        assertThat(texts(its.path("possiblySame"), "iri"))
                .containsExactly(answer.at("/document/iri").asText());
    }

    @Test
    void answersTheSameById() {
        String byId = "/api/documents/cn/" + RunningServer.encoded(BURDEN_ID.substring(3)) + "/citations?";
        JsonNode one = server.json(byId);
        JsonNode other = server.json(citations(IRI + BURDEN_ID));
        assertThat(one.equals(other)).as("%s and %s", one, other).isTrue();
        assertThat(server.json(byId + "kind=issues").path("total").asInt()).isZero();
        assertThat(server.get(byId + "document=x").statusCode()).isEqualTo(400);
    }

    @Test
    void linksThePagesOfALongList() {
        HttpResponse<String> middle = server.get(citations(BURDEN) + "&limit=1&offset=1");
        String links = middle.headers().firstValue("Link").orElse("");
        for (String relation : List.of("first", "prev", "next", "last", "bookmark")) {
            assertThat(links).contains("rel=\"" + relation + "\"");
        }
        String next = links.replaceFirst(".*<([^>]*)>; rel=\"next\".*", "$1");
        assertThat(server.json(next).at("/citations/0"))
                .isEqualTo(server.json(citations(BURDEN)).at("/citations/2"));
    }

    @Test
    void feedsCitationsThatAreNewFirst() {
        HttpResponse<String> answer = server.get(citations(BURDEN) + "&format=atom");
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/atom+xml; charset=utf-8");
        Element feed = AtomRules.feed(answer.body());
        assertThat(AtomRules.text(feed, "title")).isEqualTo("引用《" + BURDEN + "》");
        List<Element> entries = AtomRules.children(feed, "entry");
        assertThat(entries).hasSize(3);
        assertThat(AtomRules.text(entries.getFirst(), "title")).isEqualTo("郑州市教育局2021年工作要点 1.1 减轻教师负担");
        assertThat(AtomRules.text(entries.getFirst(), "summary")).contains("贯彻落实《" + BURDEN + "》");
        assertThat(AtomRules.text(entries.getLast(), "id"))
                .isEqualTo(IRI + "410000/河南省教育厅2020年工作要点/mention/citation/9251-9280");
        assertThat(AtomRules.text(feed, "updated")).isEqualTo(RunningServer.READ.toString());
        assertThat(AtomRules.text(entries.getFirst(), "updated")).isEqualTo(RunningServer.READ.toString());
        assertThat(AtomRules.text(entries.getLast(), "updated")).isEqualTo("1970-01-01T00:00:00Z");
    }

    @Test
    void feedsReadersThatAcceptAtom() {
        HttpResponse<String> answer = server.send(
                server.request(citations(BURDEN) + "&limit=2").header("Accept", "application/atom+xml, */*;q=0.5"));
        Element feed = AtomRules.feed(answer.body());
        String self = AtomRules.links(feed, "self").getFirst();
        assertThat(self).startsWith(server.address()).contains("format=atom");
        assertThat(AtomRules.children(
                        AtomRules.feed(
                                server.get(self.substring(server.address().length()))
                                        .body()),
                        "entry"))
                .hasSize(2);
        assertThat(AtomRules.links(feed, "next")).hasSize(1);
    }

    @Test
    void feedsOneFilterUnderAnIdOfItsOwn() {
        Element all =
                AtomRules.feed(server.get(citations(BURDEN) + "&format=atom").body());
        Element some = AtomRules.feed(
                server.get(citations(BURDEN) + "&format=atom&kind=issues").body());
        assertThat(AtomRules.children(some, "entry")).isEmpty();
        assertThat(AtomRules.text(some, "id")).isNotEqualTo(AtomRules.text(all, "id"));
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static List<String> texts(JsonNode array, String key) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(node -> node.path(key).asText())
                .toList();
    }
}
