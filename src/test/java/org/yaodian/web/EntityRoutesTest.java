package org.yaodian.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaodian.iri.Iris;
import org.yaodian.iri.Name;

/** Every IRI of the store leads to what describes it, in the form that a client takes. */
class EntityRoutesTest {

    private static final String BODY = "/id/body/410000/" + RunningServer.encoded("各地");
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
        "text/html, .html, text/html",
        "text/turtle, .ttl, text/turtle",
        "application/ld+json, .jsonld, application/ld+json",
        "application/n-triples, .nt, application/n-triples"
    })
    void leadsToTheFormThatIsTaken(String accept, String suffix, String type) {
        HttpResponse<String> seeOther = get(BODY, accept);
        assertThat(seeOther.statusCode()).isEqualTo(303);
        assertThat(header(seeOther, "Location")).endsWith(suffix);
        assertThat(header(seeOther, "Vary")).contains("Accept");
        HttpResponse<String> document = get(header(seeOther, "Location"), "*/*");
        assertThat(document.statusCode()).isEqualTo(200);
        assertThat(header(document, "Content-Type")).startsWith(type);
        assertThat(header(document, "Data-Version")).isNotEmpty();
        assertThat(document.body()).contains("各地");
    }

    @Test
    void describesEveryKindOfThingOfTheStoreInAllForms() {
        Map<String, String> one = new TreeMap<>();
        Iris iris = Iris.standard();
        server.store().read(dataset -> {
            dataset.find(Node.ANY, Node.ANY, Node.ANY, Node.ANY)
                    .forEachRemaining(quad ->
                            List.of(quad.getSubject(), quad.getObject()).forEach(node -> keep(one, iris, node)));
            return one;
        });
        assertThat(one.keySet())
                .contains(
                        "activity",
                        "body",
                        "document",
                        "document/indicator",
                        "document/item",
                        "document/measure",
                        "document/mention",
                        "document/preface",
                        "document/section",
                        "group",
                        "place",
                        "program",
                        "run");
        one.values().forEach(iri -> describes(iris, iri));
    }

    private static void keep(Map<String, String> one, Iris iris, Node node) {
        if (node.isURI()) {
            iris.name(node.getURI())
                    .filter(name -> !name.kind().equals("graph"))
                    .ifPresent(name -> one.putIfAbsent(kind(name), node.getURI()));
        }
    }

    private static String kind(Name name) {
        String[] rest = name.rest().split("/");
        String below = rest.length > 2 && rest[2].equals("measure") ? "measure" : rest[0];
        return below.isEmpty() || !name.kind().equals("document") ? name.kind() : name.kind() + "/" + below;
    }

    private static void describes(Iris iris, String iri) {
        String path = "/id/"
                + List.of(iri.substring(iris.base().length()).split("/")).stream()
                        .map(RunningServer::encoded)
                        .reduce((one, other) -> one + "/" + other)
                        .orElseThrow();
        for (Map.Entry<String, Lang> form : Map.of(
                        "text/turtle", Lang.TURTLE,
                        "application/ld+json", Lang.JSONLD,
                        "application/n-triples", Lang.NTRIPLES)
                .entrySet()) {
            HttpResponse<String> document = get(header(get(path, form.getKey()), "Location"), "*/*");
            assertThat(document.statusCode()).as(iri).isEqualTo(200);
            Graph graph = RDFParser.source(
                            new ByteArrayInputStream(document.body().getBytes(StandardCharsets.UTF_8)))
                    .lang(form.getValue())
                    .base(iri)
                    .toGraph();
            assertThat(graph.contains(NodeFactory.createURI(iri), Node.ANY, Node.ANY)
                            || graph.contains(Node.ANY, Node.ANY, NodeFactory.createURI(iri)))
                    .as(form.getKey() + " of " + iri)
                    .isTrue();
        }
        assertThat(get(header(get(path, "text/html"), "Location"), "text/html").statusCode())
                .as(iri)
                .isEqualTo(200);
    }

    @Test
    void saysWhatIsNearAnUnknownIri() {
        HttpResponse<String> response =
                get("/id/document/410000/" + RunningServer.encoded("河南省教育厅2020年工作要点") + "/item/99.9", "text/turtle");
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(RunningServer.json(response).path("near").asText()).isNotEmpty();
    }

    @Test
    void refusesWhatNoFormFits() {
        assertThat(get(BODY, "image/png").statusCode()).isEqualTo(406);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ontology.ttl", "/ontology.jsonld", "/ontology.nt", "/context.jsonld", "/shapes"})
    void servesTheOntologyAndWhatBelongsToIt(String path) {
        HttpResponse<String> response = get(path, "*/*");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).contains("Citation");
    }

    @Test
    void explainsEveryTermOfTheOntologyToPeople() {
        HttpResponse<String> page = get(header(get("/ontology", "text/html"), "Location"), "text/html");
        assertThat(page.body())
                .contains("id=\"Citation\"")
                .contains("id=\"responsibleBody\"")
                .contains("指称政策文件的提及，并说明计划如何对待该文件。")
                .contains("A mention of a document that says what the plan does with it.");
    }

    private static HttpResponse<String> get(String path, String accept) {
        return server.send(
                server.request(path.replaceFirst("^https?://[^/]+", "")).header("Accept", accept));
    }

    private static String header(HttpResponse<String> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }
}
