package org.yaodian.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The SPARQL 1.1 protocol for queries, of a real server: the W3C's cases and what they leave out. */
class ProtocolTest {

    private static final Map<String, List<String>> TYPES = Map.of(
            "boolean", List.of("application/sparql-results+json", "application/sparql-results+xml"),
            "tabular",
                    List.of(
                            "application/sparql-results+json",
                            "application/sparql-results+xml",
                            "text/csv",
                            "text/tab-separated-values"),
            "RDF", List.of("text/turtle", "application/rdf+xml", "application/n-triples", "application/ld+json"));

    private static final String ONE = RunningServer.encoded("SELECT (1 AS ?value) {}");
    private static final String TRIPLE = RunningServer.encoded("CONSTRUCT { <urn:s> <urn:p> 1 } {}");

    private static RunningServer server;

    @BeforeAll
    static void start() {
        server = RunningServer.with(new WebSettings.Limits(5_000, 20_000));
        server.store()
                .write(writing -> IntStream.range(0, 4).forEach(number -> {
                    String name = ProtocolCase.graph(number);
                    writing.replace(name, saysItIsADocument(name), "W3C");
                }));
    }

    private static Graph saysItIsADocument(String name) {
        Graph graph = GraphFactory.createDefaultGraph();
        graph.add(NodeFactory.createURI(name), RDF.Nodes.type, FOAF.Document.asNode());
        return graph;
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @TestFactory
    Stream<DynamicTest> doesWhatTheWorkingGroupDemands() {
        List<ProtocolCase> cases = ProtocolCase.all();
        assertThat(cases).hasSize(29);
        return cases.stream().map(c -> DynamicTest.dynamicTest(c.name(), () -> hold(c)));
    }

    private static void hold(ProtocolCase demanded) {
        HttpResponse<String> response = server.send(demanded.request(server));
        String[] answer = demanded.answer().split(" ", -1);
        assertThat(Integer.toString(response.statusCode())).as(response.body()).matches(answer[0].replace("x", "\\d"));
        String type = type(response);
        if (answer.length > 1) {
            assertThat(TYPES.get(answer[1])).contains(type);
        } else {
            assertThat(type).isEqualTo(Problem.MEDIA_TYPE);
        }
        if (answer.length > 2) {
            assertThat(RunningServer.json(response).path("boolean").asText()).isEqualTo(answer[2]);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            text/csv;q=0.5, application/sparql-results+xml                              | application/sparql-results+xml
            text/csv, */*;q=0.1                                                         | text/csv
            */*                                                                         | application/sparql-results+json
            text/*                                                                      | text/xml
            application/json                                                            | application/json
            application/sparql-results+json;q=0, application/sparql-results+xml;q=0.1   | application/sparql-results+xml
            application/*;q=0.2, application/sparql-results+json;q=0.1, text/csv;q=0.15 | application/json
            text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.8          | application/xml
            """)
    void sendsTheFormatThatIsLikedBest(String accept, String type) {
        HttpResponse<String> response =
                server.send(server.request("/sparql?query=" + ONE).header("Accept", accept));
        assertThat(type(response)).isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource({
        "json,application/sparql-results+json",
        "xml,application/sparql-results+xml",
        "csv,text/csv",
        "tsv,text/tab-separated-values"
    })
    void sendsRowsInTheFormatNamed(String format, String type) {
        for (String parameter : List.of("format", "output", "results")) {
            HttpResponse<String> response =
                    server.send(server.request("/sparql?" + parameter + "=" + format + "&query=" + ONE)
                            .header("Accept", "text/html"));
            assertThat(type(response)).isEqualTo(type);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ttl,text/turtle",
        "turtle,text/turtle",
        "jsonld,application/ld+json",
        "json,application/ld+json",
        "nt,application/n-triples",
        "rdfxml,application/rdf+xml",
        "xml,application/rdf+xml",
        "trig,application/trig",
        "nq,application/n-quads"
    })
    void sendsGraphsInTheFormatNamed(String format, String type) {
        HttpResponse<String> response = server.get("/sparql?format=" + format + "&query=" + TRIPLE);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        assertThat(type(response)).isEqualTo(type);
        assertThat(response.body()).contains("urn:s");
    }

    @Test
    void saysWhichFormatsThereAreInsteadOfAnother() {
        refused(server.get("/sparql?format=ods&query=" + ONE), 400, "json, xml, csv, tsv");
        refused(server.get("/sparql?format=ttl&query=" + ONE), 400, "json, xml, csv, tsv");
        refused(server.get("/sparql?format=csv&query=" + TRIPLE), 400, "ttl, jsonld, nt, rdfxml, trig, nq");
        refused(
                server.send(server.request("/sparql?query=" + TRIPLE).header("Accept", "image/png")),
                406,
                "text/turtle");
    }

    @Test
    void answersHeadAsGetWithoutTheBody() {
        HttpResponse<String> get = server.get("/sparql?query=" + ONE);
        HttpResponse<String> head =
                server.send(server.request("/sparql?query=" + ONE).method("HEAD", BodyPublishers.noBody()));
        assertThat(head.body()).isEmpty();
        assertThat(header(head, "Content-Length"))
                .isEqualTo(Integer.toString(get.body().length()));
        assertThat(header(head, "Content-Type")).isEqualTo(header(get, "Content-Type"));
    }

    @Test
    void tellsItsMethods() {
        HttpResponse<String> options =
                server.send(server.request("/sparql").method("OPTIONS", BodyPublishers.noBody()));
        assertThat(options.statusCode()).isEqualTo(204);
        assertThat(header(options, "Allow")).isEqualTo("GET, HEAD, POST, OPTIONS");
        HttpResponse<String> delete = server.send(server.request("/sparql").DELETE());
        refused(delete, 405, "DELETE");
        assertThat(header(delete, "Allow")).isEqualTo("GET, HEAD, POST, OPTIONS");
    }

    @Test
    void refusesWhatIsNoUtf8InAnAddress() {
        refused(server.get("/sparql?query=ASK%7B%7D%20%23%C3%28"), 400, "UTF-8");
    }

    @ParameterizedTest
    @CsvSource({
        "/sparql?query=,no query",
        "/sparql?query=%20,no query",
        "/sparql?query=JSON%7B%22x%22:?x%7DWHERE%7B%7D,no SPARQL"
    })
    void saysThatAQueryIsMissing(String path, String words) {
        refused(server.get(path), 400, words);
    }

    @Test
    void saysWhichDataItAnsweredFromAndHowToAskTheSameAgain() {
        HttpResponse<String> first = server.get("/sparql?format=csv&query=" + ONE);
        String version = server.store().state().dataVersion();
        assertThat(header(first, "Data-Version")).isEqualTo(version);
        String link = header(first, "Link").replaceFirst("<(.*)>; rel=\"bookmark\"", "$1");
        assertThat(link).isEqualTo("/sparql?format=csv&query=" + ONE + "&version=" + version);
        HttpResponse<String> again = server.get(link);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(header(again, "Link")).isEqualTo(header(first, "Link"));
        HttpResponse<String> gone = server.get("/sparql?version=0123456789abcdef&query=" + ONE);
        refused(gone, 410, "0123456789abcdef");
        assertThat(RunningServer.json(gone).path("current").asText()).isEqualTo(version);
    }

    @Test
    void packsWhatIsLargeIfAsked() {
        String many = RunningServer.encoded("SELECT * { ?s ?p ?o } LIMIT 100");
        HttpResponse<String> packed =
                server.send(server.request("/sparql?query=" + many).header("Accept-Encoding", "gzip;q=0.5"));
        HttpResponse<String> plain =
                server.send(server.request("/sparql?query=" + many).header("Accept-Encoding", "gzip;q=0"));
        assertThat(header(packed, "Content-Encoding")).isEqualTo("gzip");
        assertThat(header(packed, "Vary")).contains("Accept-Encoding");
        assertThat(header(plain, "Content-Encoding")).isEmpty();
    }

    @Test
    void takesAQueryInALongAddress() {
        String query = RunningServer.encoded("ASK { } # " + "要".repeat(2_500));
        HttpResponse<String> response = server.get("/sparql?query=" + query);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(header(response, "Link")).contains("bookmark");
    }

    private static String type(HttpResponse<String> response) {
        return header(response, "Content-Type").split(";", -1)[0];
    }

    private static String header(HttpResponse<String> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    private static void refused(HttpResponse<String> response, int status, String words) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(type(response)).isEqualTo(Problem.MEDIA_TYPE);
        assertThat(RunningServer.json(response).path("detail").asText()).contains(words);
    }
}
