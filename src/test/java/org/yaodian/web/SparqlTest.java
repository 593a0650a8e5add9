package org.yaodian.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code /sparql} and {@code /data} of a real server. */
class SparqlTest {

    private static final String ITEMS = "SELECT (COUNT(?i) AS ?n) { ?i a <https://w3id.org/yaodian/ontology#Item> }";
    private static final String GRAPHS = "CONSTRUCT WHERE { ?i a <https://w3id.org/yaodian/ontology#Plan> }";
    private static RunningServer server;

    @BeforeAll
    static void start() {
        server = RunningServer.with(new WebSettings.Limits(1_000, 20_000));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void answersByGetAndBothFormsOfPost() {
        String encoded = "query=" + RunningServer.encoded(ITEMS);
        HttpResponse<String> form = server.send(server.request("/sparql")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encoded)));
        HttpResponse<String> direct = server.send(server.request("/sparql")
                .header("Content-Type", "application/sparql-query")
                .POST(BodyPublishers.ofString(ITEMS)));
        assertThat(server.sparql(ITEMS).body()).contains("\"39\"");
        assertThat(form.body()).contains("\"39\"");
        assertThat(direct.body()).contains("\"39\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/sparql-results+json",
                "application/sparql-results+xml",
                "text/csv",
                "text/tab-separated-values"
            })
    void sendsRowsAsAsked(String type) {
        HttpResponse<String> response = server.send(
                server.request("/sparql?query=" + RunningServer.encoded(ITEMS)).header("Accept", type));
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith(type);
        assertThat(response.body()).contains("39");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/turtle", "application/ld+json", "application/n-triples", "application/rdf+xml"})
    void sendsGraphsAsAsked(String type) {
        HttpResponse<String> response = server.send(
                server.request("/sparql?query=" + RunningServer.encoded(GRAPHS)).header("Accept", type));
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith(type);
        assertThat(response.body()).contains("Plan");
    }

    @ParameterizedTest
    @CsvSource({"csv,text/csv", "xml,application/sparql-results+xml", "json,application/sparql-results+json"})
    void sendsTheFormatNamedInTheAddress(String format, String type) {
        HttpResponse<String> response =
                server.get("/sparql?format=" + format + "&query=" + RunningServer.encoded(ITEMS));
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith(type);
    }

    @Test
    void findsWordsByTheTextIndex() {
        HttpResponse<String> response = server.sparql("PREFIX text: <http://jena.apache.org/text#>"
                + " SELECT DISTINCT ?path { (?i ?score) text:query '\"职业教育\"' ."
                + " ?i <https://w3id.org/yaodian/ontology#path> ?path }");
        assertThat(response.body()).contains("4.21");
    }

    @Test
    void readsGraphsByTheGraphStoreProtocol() {
        String graph = "https://w3id.org/yaodian/id/graph/410000/河南省教育厅2020年工作要点";
        HttpResponse<String> response = server.send(server.request("/data?graph=" + RunningServer.encoded(graph))
                .header("Accept", "application/n-triples"));
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body().lines().count()).isGreaterThan(3_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "POST", "DELETE"})
    void refusesToWriteGraphs(String method) {
        HttpResponse<String> response = server.send(server.request("/data?default")
                .header("Content-Type", "application/ld+json")
                .method(method, BodyPublishers.ofString("{\"@context\":\"http://127.0.0.1:1/context\"}")));
        refused(response, 403, "read only");
    }

    @Test
    void refusesUpdates() {
        String update = "INSERT DATA { <urn:a> <urn:b> <urn:c> }";
        refused(
                server.send(server.request("/sparql")
                        .header("Content-Type", "application/sparql-update")
                        .POST(BodyPublishers.ofString(update))),
                403,
                "read only");
        refused(
                server.send(server.request("/sparql")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("update=" + RunningServer.encoded(update)))),
                403,
                "read only");
        assertThat(server.sparql("ASK { <urn:a> ?p ?o }").body()).contains("false");
    }

    @Test
    void refusesToLoad() {
        refused(
                server.send(server.request("/sparql")
                        .header("Content-Type", "application/sparql-update")
                        .POST(BodyPublishers.ofString("LOAD <file:///etc/passwd>"))),
                403,
                "read only");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { SERVICE <http://127.0.0.1:1/sparql> { ?s ?p ?o } }",
                "SELECT * { SERVICE SILENT <http://127.0.0.1:1/sparql> { ?s ?p ?o } }",
                "SELECT * { ?a ?b ?c FILTER EXISTS { SERVICE <http://127.0.0.1:1/sparql> { ?s ?p ?o } } }"
            })
    void followsNoService(String query) {
        refused(server.sparql(query), 403, "SERVICE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * FROM <file:///etc/passwd> { ?s ?p ?o }",
                "SELECT * FROM <http://127.0.0.1:1/data.ttl> { ?s ?p ?o }",
                "SELECT * FROM NAMED <file:///etc/passwd> { GRAPH ?g { ?s ?p ?o } }"
            })
    void readsNoGraphFromElsewhere(String query) {
        refused(server.sparql(query), 403, "own store");
    }

    @Test
    void readsNoGraphFromElsewhereByParameter() {
        refused(
                server.get("/sparql?default-graph-uri=" + RunningServer.encoded("file:///etc/passwd") + "&query="
                        + RunningServer.encoded(ITEMS)),
                403,
                "own store");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT (<java:java.lang.System.currentTimeMillis>() AS ?x) {}",
                "SELECT * { ?a ?b ?c FILTER EXISTS { ?a ?b ?d FILTER(<java:org.example.Any>(?d)) } }",
                "SELECT * { ?a <java:org.example.Any> ?c }",
                "SELECT ?a { ?a ?b ?c } ORDER BY <java:org.example.Any>(?c)",
                "SELECT (COUNT(<java:org.example.Any>(?c)) AS ?n) { ?a ?b ?c }"
            })
    void runsNoJava(String query) {
        refused(server.sparql(query), 403, "Java");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
                "SELECT ?a { ?a ?b ?c . ?d ?e ?f . FILTER(STRLEN(STR(?c)) + STRLEN(STR(?f)) < 0) }",
                "CONSTRUCT { ?a ?e ?i } { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . FILTER(STRLEN(STR(?c)) + STRLEN(STR(?i)) < 0) }",
                "ASK { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . FILTER(STRLEN(STR(?c)) + STRLEN(STR(?i)) < 0) }"
            })
    void saysThatAQueryTookTooLong(String query) {
        refused(server.sparql(query), 503, "1000 ms");
    }

    @Test
    void saysWhereAQueryIsMalformed() {
        refused(server.sparql("SELECT * {\n ?s ?p }"), 400, "ine 2");
    }

    @Test
    void letsOtherSitesRead() {
        HttpResponse<String> response = server.send(server.request("/sparql")
                .header("Origin", "https://example.org")
                .header("Access-Control-Request-Method", "POST")
                .method("OPTIONS", HttpRequest.BodyPublishers.noBody()));
        assertThat(response.statusCode()).isEqualTo(204);
        assertThat(response.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
        assertThat(server.sparql(ITEMS).headers().allValues("Access-Control-Allow-Origin"))
                .containsExactly("*");
    }

    private static void refused(HttpResponse<String> response, int status, String words) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(RunningServer.json(response).path("detail").asText()).contains(words);
    }
}
