package org.yaodian.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaodian.iri.Iris;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EntityRoutesTest {

    private static final String PLAN = "document/410000/河南省教育厅2020年工作要点";
    private static final String ITEM = PLAN + "/item/6.35";
    private static final String HOSTILE = """
            河南省教育厅
            2023年工作要点

            2023年全省教育工作的总体要求是：全面贯彻党的教育方针，落实立德树人根本任务，办好人民满意的教育。

            一、提高基础教育质量<script>document.title=1</script>
            1.加强教师培训<img src=x onerror=alert(1)>。会同省财政厅落实《关于<script>加强教师队伍建设的意见》，培训农村教师，提高教师本领。
            2.改善办学条件。落实《开放数据.ttl》，加快消除大班额，保障学生的安全与健康。
            """;

    private RunningServer server;

    @BeforeAll
    void start() {
        server = RunningServer.with(WebSettings.Limits.USUAL);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text/turtle | ttl",
                "application/ld+json | jsonld",
                "application/n-triples | nt",
                "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8 | html",
                "*/* | ttl"
            })
    void sendsAThingToTheDescriptionThatTheCallerTakes(String accept, String suffix) {
        HttpResponse<String> thing =
                server.send(server.request("/id/" + path(ITEM)).header("Accept", accept));
        assertThat(thing.statusCode()).isEqualTo(303);
        assertThat(header(thing, "Location")).isEqualTo("/doc/" + path(ITEM) + "." + suffix);
        assertThat(header(thing, "Vary")).contains("Accept");
        assertThat(header(thing, "Link"))
                .contains("<" + header(thing, "Location") + ">; rel=\"describedby\"")
                .contains("item/6.35.jsonld>; rel=\"alternate\"; type=\"application/ld+json\"");
        HttpResponse<String> description = server.get(header(thing, "Location"));
        assertThat(description.statusCode()).isEqualTo(200);
        assertThat(header(description, "Content-Type")).startsWith(media(suffix));
        assertThat(description.body())
                .contains("https://w3id.org/yaodian/id/" + ITEM)
                .contains("切实减轻中小学教师负担");
    }

    @ParameterizedTest
    @CsvSource({"html", "ttl", "jsonld", "nt"})
    void sendsAThingToTheFormOfItsSuffix(String suffix) {
        HttpResponse<String> thing = server.get("/id/" + path(ITEM) + "." + suffix);
        assertThat(thing.statusCode()).isEqualTo(303);
        assertThat(header(thing, "Location")).isEqualTo("/doc/" + path(ITEM) + "." + suffix);
    }

    @Test
    void takesThePathWithoutDotsForANameBeforeASuffix() {
        add(HOSTILE);
        String thing = "document/cn/开放数据.ttl";
        HttpResponse<String> named = server.get("/id/" + path(thing));
        assertThat(header(named, "Location")).isEqualTo("/doc/" + path(thing) + ".ttl");
        assertThat(server.get(header(named, "Location")).body()).contains("id/" + thing + ">");
        assertThat(header(server.get("/id/" + path(thing) + ".nt"), "Location"))
                .isEqualTo("/doc/" + path(thing) + ".nt");
    }

    @Test
    void keepsTheLanguageAndTheVersionOfTheQuery() {
        assertThat(header(server.get("/id/place/cn.html?lang=en"), "Location")).isEqualTo("/doc/place/cn.html?lang=en");
        HttpResponse<String> english = server.send(server.request("/id/place/cn")
                .header("Accept", "text/html")
                .header("Accept-Language", "en-GB,en;q=0.8"));
        assertThat(header(english, "Location")).isEqualTo("/doc/place/cn.html?lang=en");
        assertThat(header(english, "Vary")).contains("Accept-Language");
        assertThat(server.get("/doc/place/cn.ttl?version=0123456789abcdef").statusCode())
                .isEqualTo(410);
    }

    @Test
    void answersHeadAsGet() {
        HttpResponse<String> head = server.send(server.request("/id/place/cn").method("HEAD", BodyPublishers.noBody()));
        assertThat(head.statusCode()).isEqualTo(303);
    }

    @Test
    void offersWhatIsNearToANameNobodyKnows() {
        HttpResponse<String> unknown = server.get("/id/" + path(PLAN + "/item/9.99"));
        assertThat(unknown.statusCode()).isEqualTo(404);
        JsonNode problem = RunningServer.json(unknown);
        assertThat(problem.path("near").asText()).isEqualTo("/id/" + path(PLAN));
        assertThat(server.get("/doc/" + path(PLAN + "/item/9.99") + ".ttl").statusCode())
                .isEqualTo(404);
        assertThat(server.get("/id/place/%FF").statusCode()).isEqualTo(400);
    }

    @Test
    void namesItsFormsToACallerWhoTakesNone() {
        HttpResponse<String> picture =
                server.send(server.request("/id/place/cn").header("Accept", "image/png"));
        assertThat(picture.statusCode()).isEqualTo(406);
        assertThat(RunningServer.json(picture).path("types").path("text/turtle").asText())
                .isEqualTo(".ttl");
    }

    @Test
    void saysWhatADescriptionLeavesOutAndWhereItIs() {
        Graph country = graph("/doc/place/cn.ttl", "ttl");
        String rest = country.find(
                        NodeFactory.createURI(server.address() + "/doc/place/cn.ttl"),
                        NodeFactory.createURI("http://www.w3.org/2000/01/rdf-schema#seeAlso"),
                        org.apache.jena.graph.Node.ANY)
                .toList()
                .getFirst()
                .getObject()
                .getURI();
        assertThat(server.get(rest.substring(server.address().length()) + "&format=csv")
                        .body()
                        .lines()
                        .count())
                .isGreaterThan(201);
        assertThat(server.get("/doc/place/cn.html").body()).contains("这里列出 200 条");
        assertThat(server.get("/doc/" + path(PLAN) + ".ttl").body()).contains("/data?graph=");
    }

    @Test
    void describesAnExampleOfEveryKindInEveryForm() {
        Set<String> examples = new TreeSet<>(kinds());
        examples.addAll(List.of(
                "graph/ontology",
                "graph/register",
                "graph/provenance",
                "graph/" + PLAN.substring("document/".length())));
        assertThat(examples).hasSizeGreaterThan(20);
        for (String tail : examples) {
            Graph turtle = graph("/doc/" + path(tail) + ".ttl", "ttl");
            assertThat(turtle.stream())
                    .as(tail)
                    .anyMatch(triple -> triple.getSubject().toString().equals(Iris.BASE + tail)
                            || triple.getObject().toString().equals(Iris.BASE + tail));
            for (String suffix : List.of("jsonld", "nt")) {
                assertThat(withoutNotes(graph("/doc/" + path(tail) + "." + suffix, suffix))
                                .isIsomorphicWith(withoutNotes(turtle)))
                        .as(tail + " as " + suffix)
                        .isTrue();
            }
            for (String language : List.of("", "?lang=en")) {
                HttpResponse<String> page = server.get("/doc/" + path(tail) + ".html" + language);
                assertThat(page.statusCode()).as(tail).isEqualTo(200);
                assertThat(page.body()).contains("<h1").contains("id/" + tail).contains("</html>");
            }
        }
    }

    @Test
    void knowsEverythingThatTheBundledPlanNames() {
        Set<String> tails = server.store()
                .read(dataset ->
                        dataset.getGraph(NodeFactory.createURI(Iris.BASE + "graph/410000/河南省教育厅2020年工作要点")).stream()
                                .flatMap(triple -> List.of(triple.getSubject(), triple.getObject()).stream())
                                .filter(node -> node.isURI() && node.getURI().startsWith(Iris.BASE))
                                .map(node -> node.getURI().substring(Iris.BASE.length()))
                                .collect(Collectors.toSet()));
        assertThat(tails).hasSizeGreaterThan(1_000);
        for (String tail : tails) {
            HttpResponse<String> thing = server.get("/id/" + path(tail));
            assertThat(thing.statusCode()).as(tail).isEqualTo(303);
            assertThat(server.get(header(thing, "Location")).statusCode())
                    .as(tail)
                    .isEqualTo(200);
        }
    }

    @Test
    void showsTheWordsOfAPlanAsWords() {
        add(HOSTILE);
        String plan = "document/410000/河南省教育厅2023年工作要点";
        for (String tail : List.of(plan, plan + "/section/1", plan + "/item/1.1")) {
            String page = server.get("/doc/" + path(tail) + ".html").body();
            assertThat(page)
                    .as(tail)
                    .contains("&lt;script&gt;document")
                    .doesNotContain("<script")
                    .doesNotContain("<img");
        }
        assertThat(server.get("/doc/" + path(plan + "/item/1.1") + ".html").body())
                .contains("&lt;img src");
    }

    @Test
    void speaksEnglishOnDemandAndMarksChineseWords() {
        String page = server.get("/doc/" + path(ITEM) + ".html?lang=en").body();
        assertThat(page)
                .contains("<html lang=\"en\">")
                .contains("aims at group")
                .contains("primary and secondary school teachers")
                .contains("lang=\"zh-Hans\">切实减轻中小学教师负担");
    }

    private void add(String plan) {
        HttpResponse<String> added = server.send(server.request("/api/plans?source=hostile.txt")
                .header("Authorization", "Bearer " + RunningServer.TOKEN)
                .POST(BodyPublishers.ofString(plan)));
        assertThat(added.statusCode()).as(added.body()).isIn(200, 201);
    }

    /** One thing of each class that anything under our IRIs has. */
    private Set<String> kinds() {
        return server.get("/sparql?format=csv&query="
                        + RunningServer.encoded(
                                "SELECT (SAMPLE(?thing) AS ?one) { ?thing a ?class FILTER STRSTARTS(STR(?thing), \""
                                        + Iris.BASE + "\") } GROUP BY ?class"))
                .body()
                .lines()
                .filter(line -> line.startsWith(Iris.BASE))
                .map(line -> line.substring(Iris.BASE.length()))
                .collect(Collectors.toSet());
    }

    private Graph graph(String path, String suffix) {
        HttpResponse<String> response = server.get(path);
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString(response.body(), RDFLanguages.filenameToLang("x." + suffix))
                .parse(graph);
        return graph;
    }

    /** Notes are about the document, whose address differs. */
    private Graph withoutNotes(Graph graph) {
        Graph rest = GraphFactory.createDefaultGraph();
        graph.stream()
                .filter(triple -> !triple.getSubject().toString().startsWith(server.address()))
                .forEach((Triple triple) -> rest.add(triple));
        return rest;
    }

    private static String media(String suffix) {
        return Form.ofSuffix(suffix).orElseThrow().mediaType();
    }

    private static String header(HttpResponse<String> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    private static String path(String tail) {
        return Wish.path(tail);
    }
}
