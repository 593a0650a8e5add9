package org.yaodian.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaodian.ingest.BundledPlan;
import org.yaodian.text.Docx;
import org.yaodian.text.Pdf;

/** The API of a real server over the bundled plan. */
class ApiTest {

    private static final String PLAN = "410000/" + RunningServer.encoded("河南省教育厅2020年工作要点");
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

    @ParameterizedTest
    @ValueSource(strings = {BURDEN, "《关于减轻中小学教师负担进一步营造教育良好环境的若干意见》"})
    void findsWhoCitesADocumentByItsTitleEvenMisquoted(String title) {
        JsonNode answer = server.json("/api/citations?document=" + RunningServer.encoded(title));
        assertThat(answer.at("/document/title").asText()).isEqualTo(BURDEN);
        assertThat(answer.path("total").asInt()).isEqualTo(1);
        JsonNode citation = answer.at("/citations/0");
        assertThat(citation.path("path").asText()).isEqualTo("6.35");
        assertThat(citation.path("part").asText()).isEqualTo("item");
        assertThat(citation.path("kind").asText()).isEqualTo("implements");
        assertThat(citation.path("title").asText()).isEqualTo("切实减轻中小学教师负担");
        assertThat(citation.path("sentence").asText())
                .contains(citation.path("exact").asText());
        assertThat(citation.path("confidence").asDouble()).isBetween(.5, 1.0);
        assertThat(citation.at("/plan/title").asText()).isEqualTo("河南省教育厅2020年工作要点");
        assertThat(citation.at("/plan/date").asText()).isEqualTo("2020-03-12");
        assertThat(citation.at("/plan/source").asText()).isEqualTo("henan-2020.txt");
        String text = server.get("/api/plans/" + PLAN + "/text").body();
        assertThat(text.substring(
                        citation.path("start").asInt(), citation.path("end").asInt()))
                .isEqualTo(citation.path("exact").asText());
    }

    @Test
    void tellsHowWellItReads() {
        JsonNode quality = server.json("/api/quality");
        assertThat(quality.path("command").asText()).startsWith("./yaodian evaluate");
        assertThat(quality.path("method").asText()).contains("bootstrap");
        assertThat(quality.at("/plans/0/name").asText()).isEqualTo("henan-2020");
        JsonNode f1 = quality.at("/pools/0/kinds/documents/strict/f1");
        assertThat(f1.path("value").asDouble())
                .isBetween(f1.path("low").asDouble(), f1.path("high").asDouble());
        assertThat(texts(quality.at("/pools/0/rules"), "rule")).contains("title-in-brackets");
        problem(server.get("/api/quality?plan=x"), 400, "bad-parameter");
    }

    @Test
    void filtersCitations() {
        String document = "/api/citations?document=" + RunningServer.encoded(BURDEN);
        assertThat(server.json(document + "&kind=issues").path("total").asInt()).isZero();
        assertThat(server.json(document + "&year=2020&jurisdiction=410000")
                        .path("total")
                        .asInt())
                .isEqualTo(1);
        assertThat(server.json(document + "&year=2019").path("total").asInt()).isZero();
        assertThat(server.json(document + "&plan=" + PLAN).path("total").asInt())
                .isEqualTo(1);
    }

    @Test
    void offersTheNearestTitlesForAnUnknownDocument() {
        HttpResponse<String> response = server.get("/api/citations?document=" + RunningServer.encoded("关于减轻学生负担的意见"));
        problem(response, 404, "unknown-document");
        assertThat(RunningServer.json(response).path("nearest")).isNotEmpty();
    }

    @Test
    void hasAnEmptyListForADocumentThatNobodyCites() {
        HttpResponse<String> response = server.get("/api/citations?document=" + RunningServer.encoded("国办发〔2015〕71号"));
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(RunningServer.json(response).path("total").asInt()).isZero();
    }

    @Test
    void listsPlans() {
        JsonNode plan = server.json("/api/plans").at("/plans/0");
        assertThat(plan.path("id").asText()).isEqualTo("410000/河南省教育厅2020年工作要点");
        assertThat(plan.path("year").asInt()).isEqualTo(2020);
        assertThat(plan.path("items").asInt()).isEqualTo(39);
        assertThat(plan.at("/jurisdiction/label").asText()).isEqualTo("河南省");
        assertThat(texts(plan.path("issuers"))).contains("河南省教育厅");
    }

    @Test
    void givesTheOutlineOfAPlan() {
        JsonNode parts = server.json("/api/plans/" + PLAN).path("parts");
        assertThat(count(parts, "item")).isEqualTo(39);
        assertThat(count(parts, "section")).isEqualTo(7);
        assertThat(count(parts, "preface")).isEqualTo(1);
    }

    @Test
    void givesAnItemWithItsEvidence() {
        JsonNode item = server.json("/api/plans/" + PLAN + "/items/6.35");
        assertThat(item.path("label").asText()).isEqualTo("切实减轻中小学教师负担");
        assertThat(item.path("mentions")).isNotEmpty();
        item.path("mentions")
                .forEach(mention -> assertThat(mention.path("text").asText())
                        .contains(mention.path("exact").asText()));
    }

    @Test
    void servesTheCanonicalTextUnderItsHash() {
        HttpResponse<String> response = server.get("/api/plans/" + PLAN + "/text");
        String tag = response.headers().firstValue("ETag").orElse("");
        assertThat(tag).hasSize(66);
        assertThat(response.body()).startsWith("当前位置");
        HttpResponse<String> again =
                server.send(server.request("/api/plans/" + PLAN + "/text").header("If-None-Match", tag));
        assertThat(again.statusCode()).isEqualTo(304);
    }

    @Test
    void drawsThePlan() {
        JsonNode graph = server.json("/api/graph");
        JsonNode edges = graph.at("/elements/edges");
        assertThat(edges).hasSizeGreaterThan(100);
        edges.forEach(edge -> edge.at("/data/mentions").forEach(mention -> {
            JsonNode sentence =
                    graph.path("sentences").path(mention.path("sentence").asText());
            assertThat(sentence.path("text").asText())
                    .contains(mention.path("exact").asText());
        }));
        assertThat(graph.at("/hidden/edges").asInt()).isZero();
    }

    @Test
    void drawsOnlyWhatIsAskedFor() {
        JsonNode bodies = server.json("/api/graph?kind=body&role=directed&section=1");
        assertThat(bodies.at("/elements/edges")).isNotEmpty().allSatisfy(edge -> {
            assertThat(edge.at("/data/role").asText()).isEqualTo("directed");
            assertThat(edge.at("/data/source").asText()).contains("/item/1.");
        });
        JsonNode few = server.json("/api/graph?limit=5");
        assertThat(few.at("/elements/edges")).hasSize(5);
        assertThat(few.at("/hidden/edges").asInt()).isPositive();
    }

    @Test
    void drawsWhatIsNearAThing() {
        String body = server.json("/api/bodies").at("/bodies/0/iri").asText();
        JsonNode near = server.json("/api/graph?focus=" + RunningServer.encoded(body));
        assertThat(near.at("/elements/edges"))
                .isNotEmpty()
                .allSatisfy(edge -> assertThat(edge.at("/data/target").asText()).isEqualTo(body));
    }

    @Test
    void findsDocumentsByPartOfTheirTitle() {
        JsonNode documents = server.json("/api/documents?title=" + RunningServer.encoded("减轻中小学教师负担"));
        assertThat(texts(documents.path("documents"), "label")).contains(BURDEN);
        String id = documents.at("/documents/0/id").asText();
        assertThat(server.json("/api/documents/" + path(id) + "/citations")
                        .at("/citations/0/path")
                        .asText())
                .isEqualTo("6.35");
    }

    @Test
    void saysWhatABodyAnswersFor() {
        JsonNode body =
                server.json("/api/bodies?name=" + RunningServer.encoded("各地")).at("/bodies/0");
        JsonNode all = server.json("/api/bodies/" + path(body.path("id").asText()) + "/responsibilities");
        assertThat(all.path("responsibilities")).isNotEmpty();
        assertThat(server.json("/api/bodies/" + path(body.path("id").asText()))
                        .path("label")
                        .asText())
                .isEqualTo(body.path("label").asText());
        assertThat(server.json("/api/bodies/" + path(body.path("id").asText()) + "/responsibilities?role=lead")
                        .path("total")
                        .asInt())
                .isLessThan(all.path("total").asInt());
    }

    @ParameterizedTest
    @CsvSource({
        "programs,programs",
        "target-groups,targetGroups",
        "activities,activities",
        "indicators,indicators",
        "bodies,bodies",
        "documents,documents"
    })
    void listsThingsInPages(String route, String key) {
        JsonNode all = server.json("/api/" + route + "?limit=10000");
        HttpResponse<String> page = server.get("/api/" + route + "?limit=2&offset=2");
        assertThat(RunningServer.json(page).path(key).get(0))
                .isEqualTo(all.path(key).get(2));
        assertThat(page.headers().firstValue("Link").orElse(""))
                .contains("rel=\"next\"")
                .contains("rel=\"prev\"");
        assertThat(all.path(key)).hasSize(all.path("total").asInt());
    }

    @ParameterizedTest
    @CsvSource({
        "documents,documents,citations",
        "bodies,bodies,items",
        "programs,programs,items",
        "target-groups,targetGroups,items",
        "activities,activities,items"
    })
    void countsOnlyWhatIsSureEnough(String route, String key, String count) {
        String list = "/api/" + route + "?limit=10000";
        int usual = sum(server.json(list), key, count);
        assertThat(usual).isPositive().isEqualTo(sum(server.json(list + "&minConfidence=0.5"), key, count));
        assertThat(sum(server.json(list + "&minConfidence=0"), key, count)).isGreaterThanOrEqualTo(usual);
        assertThat(sum(server.json(list + "&minConfidence=1"), key, count)).isZero();
    }

    @Test
    void countsDoubtfulGroupsWhereAsked() {
        String list = "/api/target-groups?limit=10000";
        assertThat(sum(server.json(list + "&minConfidence=0"), "targetGroups", "items"))
                .isGreaterThan(sum(server.json(list), "targetGroups", "items"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bodies", "programs", "target-groups", "activities", "documents"})
    void tellsOnlyMentionsThatAreSureEnough(String route) {
        String key = route.equals("target-groups") ? "targetGroups" : route;
        String id = server.json("/api/" + route).at("/" + key + "/0/id").asText();
        String said = "/api/" + route + "/" + path(id) + "/"
                + switch (route) {
                    case "bodies" -> "responsibilities";
                    case "documents" -> "citations";
                    default -> "mentions";
                };
        assertThat(server.json(said).path("total").asInt()).isPositive();
        assertThat(server.json(said + "?minConfidence=1").path("total").asInt()).isZero();
    }

    @Test
    void showsOnlyWhatIsSureEnough() {
        assertThat(server.json("/api/indicators?minConfidence=1").path("total").asInt())
                .isZero();
        assertThat(server.json("/api/citations?minConfidence=1&document=" + RunningServer.encoded(BURDEN))
                        .path("total")
                        .asInt())
                .isZero();
        assertThat(server.json("/api/plans/" + PLAN + "/items/6.35?minConfidence=1")
                        .path("mentions"))
                .isEmpty();
        assertThat(server.json("/api/graph?minConfidence=1").at("/elements/edges"))
                .isEmpty();
        assertThat(server.json("/api/graph?minConfidence=.0001").at("/elements/edges"))
                .hasSizeGreaterThan(
                        server.json("/api/graph").at("/elements/edges").size());
    }

    @Test
    void searchesItemsAndNames() {
        JsonNode results =
                server.json("/api/search?q=" + RunningServer.encoded("职业教育")).path("results");
        assertThat(texts(results, "kind")).contains("item");
        assertThat(texts(results, "path")).contains("4.21");
    }

    @Test
    void searchesForAnyCharacters() {
        HttpResponse<String> response = server.get("/api/search?q=" + RunningServer.encoded("\"*)(~ OR \\ 教育"));
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    }

    @Test
    void runsEveryQueryOfTheLibrary() {
        JsonNode queries = server.json("/api/queries").path("queries");
        assertThat(queries).hasSizeGreaterThanOrEqualTo(12);
        for (JsonNode query : queries) {
            StringBuilder path = new StringBuilder(query.path("href").asText() + "?limit=3");
            for (JsonNode parameter : query.path("parameters")) {
                if (parameter.path("required").asBoolean()) {
                    path.append("&")
                            .append(parameter.path("name").asText())
                            .append("=")
                            .append(RunningServer.encoded(
                                    parameter.path("example").asText()));
                }
            }
            assertThat(server.json(path.toString()).path("rows"))
                    .as(path.toString())
                    .isNotEmpty();
            assertThat(server.get(path + "&format=csv").body())
                    .as(path.toString())
                    .contains(",")
                    .contains("\r\n");
        }
    }

    @Test
    void bindsParametersNeverAsText() {
        String hostile = "x\" || true || \"";
        JsonNode answer = server.json("/api/queries/items-of-body?body=" + RunningServer.encoded(hostile));
        assertThat(answer.path("total").asInt()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "/api/nothing,404,not-found",
        "/nothing,404,not-found",
        "/api/queries/no-such-query,404,not-found",
        "/api/queries/items-of-body,400,bad-parameter",
        "/api/queries/items-of-body?body=x&colour=red,400,bad-parameter",
        "/api/queries/items-citing-document?document=x&minConfidence=high,400,bad-parameter",
        "/api/plans?limit=-1,400,bad-parameter",
        "/api/plans?limit=1&limit=2,400,bad-parameter",
        "/api/plans?year=MMXX,400,bad-parameter",
        "/api/plans/410000/x,404,not-found",
        "/api/plans/410000/x/text,404,not-found",
        "/api/plans/410000/x/items/1,404,not-found",
        "/api/documents/cn/x/citations,404,not-found",
        "/api/bodies/cn/x/responsibilities,404,not-found",
        "/api/citations,400,bad-parameter",
        "/api/search,400,bad-parameter",
        "/api/graph?kind=colour,400,bad-parameter",
        "/api/graph?depth=99,400,bad-parameter",
        "/api/graph?minConfidence=2,400,bad-parameter",
        "/api/bodies?minConfidence=2,400,bad-parameter",
        "/api/indicators?minConfidence=-0.1,400,bad-parameter",
        "/api/graph?focus=urn:x,404,not-found",
        "/api/graph?plan=410000/x,404,not-found",
        "/web/../cli/Main.class,404,not-found",
        "/web/%2e%2e/cli/Main.class,404,not-found",
        "/web/nothing.js,404,not-found"
    })
    void explainsBadRequests(String path, int status, String type) {
        problem(server.get(path), status, type);
    }

    @Test
    void servesThePageWithAStrictPolicy() {
        HttpResponse<String> page = server.get("/");
        assertThat(page.headers().firstValue("Content-Type")).contains("text/html;charset=utf-8");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("script-src 'self';")
                .doesNotContain("unsafe");
        String tag = page.headers().firstValue("ETag").orElse("");
        assertThat(server.send(server.request("/").header("If-None-Match", tag)).statusCode())
                .isEqualTo(304);
        assertThat(server.send(server.request("/").header("Accept-Encoding", "gzip"))
                        .headers()
                        .firstValue("Content-Encoding"))
                .contains("gzip");
    }

    @Test
    void servesScriptsAsScripts() {
        assertThat(server.get("/web/js/app.js").headers().firstValue("Content-Type"))
                .contains("text/javascript; charset=utf-8");
    }

    @Test
    void servesTheOntology() {
        HttpResponse<String> ontology = server.get("/ontology.ttl");
        assertThat(ontology.headers().firstValue("Content-Type").orElse("")).startsWith("text/turtle");
        assertThat(ontology.body()).contains("yd:Citation a owl:Class");
    }

    @Test
    void isHealthy() {
        assertThat(server.json("/healthz").path("status").asText()).isEqualTo("ok");
    }

    @Test
    void takesPlansOnlyWithTheToken() {
        problem(
                server.send(server.request("/api/plans?source=x.txt").POST(BodyPublishers.ofString("一、工作"))),
                401,
                "token-wanted");
        problem(
                server.send(server.request("/api/plans/" + PLAN)
                        .header("Authorization", "Bearer wrong")
                        .DELETE()),
                401,
                "token-wanted");
    }

    @Test
    void saysThatATextIsHeldAlready() {
        HttpResponse<String> response = server.send(server.request("/api/plans?source=again.txt")
                .header("Authorization", "Bearer " + RunningServer.TOKEN)
                .POST(BodyPublishers.ofByteArray(BundledPlan.bytes())));
        assertThat(RunningServer.json(response).path("outcome").asText()).isEqualTo("unchanged");
    }

    @Test
    void takesAndForgetsAPlan() {
        String text = "某市教育局2021年工作要点\n\n一、重点工作\n\n1.办好学校。会同市财政局建设小学10所。\n";
        HttpResponse<String> stored = server.send(server.request("/api/plans?source=new.txt")
                .header("Authorization", "Bearer " + RunningServer.TOKEN)
                .POST(BodyPublishers.ofString(text)));
        assertThat(stored.statusCode()).as(stored.body()).isEqualTo(201);
        assertThat(server.json("/api/plans").path("total").asInt()).isEqualTo(2);
        String iri = RunningServer.json(stored).path("plan").asText();
        String id = iri.substring(iri.indexOf("/document/") + "/document/".length());
        HttpResponse<String> gone = server.send(server.request("/api/plans/" + path(id))
                .header("Authorization", "Bearer " + RunningServer.TOKEN)
                .DELETE());
        assertThat(gone.statusCode()).isEqualTo(204);
        assertThat(server.json("/api/plans").path("total").asInt()).isEqualTo(1);
    }

    @Test
    void takesWordFilesAndPdf() {
        String[] lines = {"某市教育局2022年工作要点", "一、重点工作", "1.办好学校。会同市财政局建设小学10所。"};
        byte[] docx = Docx.of(Stream.of(lines).map(Docx::paragraph).collect(Collectors.joining()));
        for (byte[] file : List.of(docx, Pdf.ofParagraphs(lines))) {
            HttpResponse<String> stored = server.send(server.request("/api/plans?source=plan")
                    .header("Authorization", "Bearer " + RunningServer.TOKEN)
                    .POST(BodyPublishers.ofByteArray(file)));
            assertThat(RunningServer.json(stored).path("label").asText())
                    .as(stored.body())
                    .isEqualTo(lines[0]);
            String iri = RunningServer.json(stored).path("plan").asText();
            String id = iri.substring(iri.indexOf("/document/") + "/document/".length());
            assertThat(server.get("/api/plans/" + path(id) + "/text").body())
                    .isEqualTo(String.join("\n", lines) + "\n");
            server.send(server.request("/api/plans/" + path(id))
                    .header("Authorization", "Bearer " + RunningServer.TOKEN)
                    .DELETE());
        }
    }

    @Test
    void saysWhatCannotBeRead() {
        HttpResponse<String> response = server.send(server.request("/api/plans?source=empty.txt")
                .header("Authorization", "Bearer " + RunningServer.TOKEN)
                .POST(BodyPublishers.ofString("")));
        problem(response, 422, "unreadable");
        assertThat(RunningServer.json(response).path("detail").asText()).contains("empty.txt");
    }

    private static void problem(HttpResponse<String> response, int status, String type) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(RunningServer.json(response).path("type").asText()).endsWith("/problem/" + type);
        assertThat(RunningServer.json(response).path("detail").asText()).isNotBlank();
    }

    private static int sum(JsonNode list, String key, String count) {
        return StreamSupport.stream(list.path(key).spliterator(), false)
                .mapToInt(thing -> thing.path(count).asInt())
                .sum();
    }

    private static String path(String id) {
        return List.of(id.split("/")).stream().map(RunningServer::encoded).collect(Collectors.joining("/"));
    }

    private static long count(JsonNode parts, String kind) {
        return texts(parts, "kind").stream().filter(kind::equals).count();
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
