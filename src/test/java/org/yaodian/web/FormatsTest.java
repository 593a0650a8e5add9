package org.yaodian.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.StringReader;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaodian.vocab.Yd;

/** One answer in its several forms. */
class FormatsTest {

    private static final String HENAN = RunningServer.encoded("河南省教育厅2020年工作要点");
    private static final String PLAN = "/api/plans/410000/" + HENAN;
    private static final String BURDEN = RunningServer.encoded("关于减轻中小学教师负担进一步营造教育教学良好环境的若干意见");
    private static final String HYDRA = "http://www.w3.org/ns/hydra/core#";
    private static final String DCT = "http://purl.org/dc/terms/";

    private static RunningServer server;

    @BeforeAll
    static void start() {
        server = RunningServer.with(WebSettings.Limits.USUAL);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static String with(String path, String parameter) {
        return path + (path.contains("?") ? "&" : "?") + parameter;
    }

    private static Graph graph(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/ld+json");
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.create()
                .source(new StringReader(answer.body()))
                .lang(Lang.JSONLD)
                .parse(graph);
        return graph;
    }

    /** Statements about things of ours; a list itself, and what is only known to exist, is a blank node. */
    private static List<Triple> about(Graph graph) {
        return graph.find()
                .filterKeep(triple ->
                        triple.getSubject().isURI() && !triple.getObject().isBlank())
                .toList();
    }

    private static boolean held(Triple triple) {
        Node predicate = triple.getPredicate();
        // The store has days with a precision beside them; JSON-LD has as much of the date as is known.
        Node asked = predicate.hasURI(DCT + "date") ? Node.ANY : triple.getObject();
        Node property = predicate.hasURI(DCT + "date") ? Yd.date.asNode() : predicate;
        return server.store().read(dataset -> dataset.contains(Quad.unionGraph, triple.getSubject(), property, asked));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/plans",
                "/api/documents?limit=300",
                "/api/bodies?limit=300",
                "/api/programs",
                "/api/target-groups",
                "/api/activities",
                "/api/indicators",
                "/api/search?q=%E6%95%99%E8%82%B2&limit=200"
            })
    void saysInJsonLdWhatTheGraphSays(String path) {
        List<Triple> said = about(graph(server.get(with(path, "format=jsonld"))));
        assertThat(said).isNotEmpty().allMatch(FormatsTest::held);
        assertThat(said).anyMatch(triple -> triple.getPredicate().equals(RDF.type.asNode()));
    }

    @Test
    void saysOfACitationInJsonLdWhatTheGraphSays() {
        Graph graph = graph(server.get("/api/citations?format=jsonld&document=" + BURDEN));
        assertThat(about(graph)).isNotEmpty().allMatch(FormatsTest::held);
        Node mention = NodeFactory.createURI(
                "https://w3id.org/yaodian/id/document/410000/河南省教育厅2020年工作要点/mention/citation/9251-9280");
        Set<Node> properties = graph.find(mention, Node.ANY, Node.ANY)
                .mapWith(Triple::getPredicate)
                .toSet();
        assertThat(properties)
                .contains(
                        RDF.type.asNode(),
                        Yd.denotes.asNode(),
                        Yd.inPart.asNode(),
                        Yd.inMeasure.asNode(),
                        Yd.citationKind.asNode(),
                        Yd.exact.asNode(),
                        Yd.start.asNode(),
                        Yd.end.asNode(),
                        Yd.linkedBy.asNode(),
                        Yd.confidence.asNode());
        Node item = graph.find(mention, Yd.inPart.asNode(), Node.ANY).next().getObject();
        assertThat(graph.contains(item, Yd.path.asNode(), NodeFactory.createLiteralString("6.35")))
                .isTrue();
        assertThat(graph.contains(item, Yd.plan.asNode(), Node.ANY)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/items",
                "/mentions?limit=2000",
                "/items/6.35",
                "/items/0",
                "/items/6",
                "/items/6.35/mentions"
            })
    void saysOfAPlanInJsonLdWhatTheGraphSays(String path) {
        assertThat(about(graph(server.get(with(PLAN + path, "format=jsonld")))))
                .isNotEmpty()
                .allMatch(FormatsTest::held);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bodies/bodies/responsibilities",
                "programs/programs/mentions",
                "activities/activities/mentions",
                "target-groups/targetGroups/mentions",
                "documents/documents/citations"
            })
    void saysOfAThingInJsonLdWhatTheGraphSays(String of) {
        String[] parts = of.split("/", -1);
        String id = server.json("/api/" + parts[0]).at("/" + parts[1] + "/0/id").asText();
        String thing = "/api/" + parts[0] + "/" + RunningServer.encoded(id);
        for (String path : List.of(thing, thing + "/" + parts[2])) {
            List<Triple> said = about(graph(server.get(path + "?format=jsonld")));
            assertThat(said).as(path).isNotEmpty().allMatch(FormatsTest::held);
        }
    }

    @Test
    void tellsListsInJsonLd() {
        Graph graph = graph(server.get("/api/programs?limit=2&format=jsonld"));
        Node list = graph.find(Node.ANY, RDF.type.asNode(), NodeFactory.createURI(HYDRA + "Collection"))
                .next()
                .getSubject();
        assertThat(graph.find(list, NodeFactory.createURI(HYDRA + "member"), Node.ANY)
                        .toList())
                .hasSize(2);
        int total = server.json("/api/programs").path("total").asInt();
        assertThat(graph.contains(
                        list,
                        NodeFactory.createURI(HYDRA + "totalItems"),
                        NodeFactory.createLiteralDT(Integer.toString(total), XSDDatatype.XSDinteger)))
                .isTrue();
        assertThat(graph.contains(list, OWL.versionInfo.asNode(), Node.ANY)).isTrue();
    }

    @Test
    void tellsRowsOfQuestionsInJsonLdWithTheirTypes() {
        Graph graph = graph(server.get("/api/queries/bodies-by-items-and-role?limit=5&format=jsonld"));
        String columns = "https://w3id.org/yaodian/id/query/bodies-by-items-and-role#";
        List<Triple> bodies = graph.find(Node.ANY, NodeFactory.createURI(columns + "body"), Node.ANY)
                .toList();
        assertThat(bodies).hasSize(5).allMatch(triple -> triple.getObject().isURI());
        assertThat(graph.find(Node.ANY, NodeFactory.createURI(columns + "items"), Node.ANY)
                        .toList())
                .hasSize(5)
                .allMatch(triple -> triple.getObject().getLiteralValue() instanceof Integer);
    }

    @Test
    void servesTheContextAlone() {
        HttpResponse<String> alone = server.get("/api/context.jsonld");
        assertThat(alone.headers().firstValue("Content-Type")).contains("application/ld+json");
        assertThat(RunningServer.json(alone).path("@context"))
                .isEqualTo(server.json("/api/plans?format=jsonld").path("@context"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/plans",
                "/api/documents",
                "/api/bodies",
                "/api/programs",
                "/api/target-groups",
                "/api/activities",
                "/api/indicators",
                "/api/queries",
                "/api/queries/bodies-by-items-and-role",
                "/api/search?q=%E6%95%99%E8%82%B2",
                "PLAN/items",
                "PLAN/mentions",
                "PLAN/items/6.35/mentions",
                "/api/citations?document=BURDEN"
            })
    void givesEveryListAsATable(String list) {
        String path = list.replace("PLAN", PLAN).replace("BURDEN", BURDEN);
        HttpResponse<String> answer = server.get(with(path, "format=csv"));
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/csv; charset=utf-8");
        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                .matches("attachment; filename=\"yaodian-\\w+-[0-9a-f]{16}\\.csv\"");
        int total = server.json(with(path, "limit=1")).path("total").asInt();
        assertThat(total).isPositive();
        assertThat(records(answer.body())).as("not cut to a page unless asked").isEqualTo(total + 1);
        assertThat(records(server.get(with(path, "format=csv&limit=1")).body())).isEqualTo(2);
        assertThat(server.send(server.request(path).header("Accept", "text/csv, application/json;q=0.5"))
                        .body())
                .isEqualTo(answer.body());
    }

    /** Lines that end outside quotation marks. */
    private static int records(String csv) {
        return csv.replaceAll("\"[^\"]*\"", "").split("\r\n", -1).length - 1;
    }

    @Test
    void namesTheColumnsOfATableAsTheMembersOfAnObject() {
        String header = server.get("/api/citations?format=csv&document=" + BURDEN)
                .body()
                .lines()
                .findFirst()
                .orElse("");
        JsonNode citation = server.json("/api/citations?document=" + BURDEN).at("/citations/0");
        for (String column : header.split(",", -1)) {
            if (!column.equals("datedAfterPlan")) {
                assertThat(citation.at("/" + column.replace('.', '/')).isMissingNode())
                        .as(column)
                        .isFalse();
            }
        }
    }

    @Test
    void marksTablesForSpreadsheetsWhereAsked() {
        assertThat(server.get("/api/plans?format=csv&bom=true").body()).startsWith("\uFEFFiri,");
        assertThat(server.get("/api/plans?format=csv").body()).startsWith("iri,");
    }

    @Test
    void writesJsonThatAPersonCanRead() {
        String body = server.get("/api/plans").body();
        assertThat(body)
                .contains("\"title\" : \"河南省教育厅2020年工作要点\"")
                .contains("\n")
                .doesNotContain("\\u");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/documents",
                "/api/graph",
                "/api/bodies?format=csv",
                "/api/citations?format=atom&document=BURDEN"
            })
    void sendsLongAnswersShort(String path) {
        HttpResponse<String> answer =
                server.send(server.request(path.replace("BURDEN", BURDEN)).header("Accept-Encoding", "gzip"));
        assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(answer.headers().firstValue("Vary").orElse("")).contains("Accept-Encoding");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/plans", "/api/bodies?limit=3&format=csv", "/api/nothing", "/api/bodies?role=boss"})
    void answersHeadAsGetButForTheBody(String path) {
        HttpResponse<String> get = server.get(path);
        HttpResponse<String> head = server.send(server.request(path).method("HEAD", BodyPublishers.noBody()));
        assertThat(head.statusCode()).isEqualTo(get.statusCode());
        assertThat(head.body()).isEmpty();
        for (String header : List.of("Content-Type", "ETag", "Link", "Content-Disposition")) {
            assertThat(head.headers().firstValue(header))
                    .as(header)
                    .isEqualTo(get.headers().firstValue(header));
        }
    }

    @Test
    void letsPagesOfOthersRead() {
        HttpResponse<String> answer = server.send(server.request("/api/plans").header("Origin", "https://example.org"));
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
        assertThat(answer.headers().firstValue("Access-Control-Expose-Headers").orElse(""))
                .contains("Link", "Data-Version", "Content-Disposition");
    }
}
