package org.yaodian.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** People ask by their own tools, and those find what the library's own tests find. */
class ClientTest {

    private static final String PLAN = "https://w3id.org/yaodian/id/graph/410000/河南省教育厅2020年工作要点";
    private static final String CITED = "PREFIX yd: <https://w3id.org/yaodian/ontology#>"
            + " CONSTRUCT { ?item yd:cites ?document } WHERE { ?item yd:cites ?document }";

    /** A question of the library, with values for its parameters as a JSON object. */
    private record Question(String name, String values) {

        String file() {
            return Path.of("queries", name + ".rq").toString();
        }

        String rows() throws IOException {
            return Files.readString(Path.of("queries", name + ".csv"));
        }
    }

    private static final Question GROUPS = new Question("target-groups-by-items", "{}");
    private static final Question TOGETHER = new Question("bodies-working-together", "{}");
    private static final Question UNNAMED = new Question("items-without-named-body", "{}");
    private static final Question CITING = new Question(
            "items-citing-document", "{\"document\": \"关于减轻中小学教师负担进一步营造教育教学良好环境的若干意见\", \"minConfidence\": 0.5}");

    private static RunningServer server;

    @BeforeAll
    static void start() {
        server = RunningServer.with(WebSettings.Limits.USUAL);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @TestFactory
    Stream<DynamicTest> rdflibFindsTheExpectedRows() {
        Client rdflib = rdflib();
        return asked(question -> rdflib.prints("rows", endpoint(), question.file(), question.values()));
    }

    @TestFactory
    Stream<DynamicTest> sparqlWrapperFindsTheExpectedRows() {
        Client wrapper = Client.python("ask_by_sparqlwrapper.py", "SPARQLWrapper");
        return Stream.of("GET", "POST")
                .flatMap(method ->
                        asked(question -> wrapper.prints(method, endpoint(), question.file(), question.values())));
    }

    @TestFactory
    Stream<DynamicTest> sparqlHttpClientFindsTheExpectedRows() {
        Client node = Client.node("ask.mjs");
        return Stream.of("get", "postUrlencoded", "postDirect")
                .flatMap(method ->
                        asked(question -> node.prints(method, endpoint(), question.file(), question.values())));
    }

    /** It cannot put values into a file, so it asks what needs none. */
    @TestFactory
    Stream<DynamicTest> curlFindsTheExpectedRows() {
        Client curl = Client.curl();
        return asked(
                List.of(GROUPS, TOGETHER, UNNAMED),
                question -> curl.prints(
                                "-sSG",
                                "--fail",
                                endpoint(),
                                "-H",
                                "Accept: text/csv",
                                "--data-urlencode",
                                "query@" + question.file())
                        .replace("\r\n", "\n"));
    }

    @Test
    void rdflibReadsTheTriplesThatAQueryMakes() {
        Client rdflib = rdflib();
        Set<Triple> expected = server.store().read(dataset -> {
            try (QueryExec execution =
                    QueryExec.dataset(dataset).query(QueryFactory.create(CITED)).build()) {
                return triples(execution.construct());
            }
        });

        assertThat(triples(rdflib.prints("triples", endpoint(), CITED))).isEqualTo(expected);
        assertThat(triples(rdflib.prints("read", endpoint() + "?query=" + RunningServer.encoded(CITED), "turtle")))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"turtle", "xml", "json-ld"})
    void rdflibReadsAPlanFromTheGraphStore(String format) {
        Client rdflib = rdflib();
        Set<Triple> expected = server.store().read(dataset -> triples(dataset.getGraph(NodeFactory.createURI(PLAN))));

        String read = rdflib.prints("read", server.address() + "/data?graph=" + RunningServer.encoded(PLAN), format);

        assertThat(triples(read)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/.well-known/void", "/sparql"})
    void rdflibReadsWhatTheServerSaysOfItself(String path) {
        Client rdflib = rdflib();
        String turtle = server.send(server.request(path).header("Accept", "text/turtle"))
                .body();
        Graph expected = graph(turtle, Lang.TURTLE);

        Graph read = graph(rdflib.prints("read", server.address() + path, "turtle"), Lang.NTRIPLES);

        assertThat(expected.isEmpty()).isFalse();
        assertThat(read.isIsomorphicWith(expected)).isTrue();
    }

    @Test
    void aMachineWithoutAClientIsToldWhatToInstall() {
        List<String> pythons = List.of("/no/such/python", "false");

        assertThat(Client.found(pythons, "-c", "import rdflib")).isEmpty();
        assertThat(Client.lacking("python3-rdflib", pythons))
                .isEqualTo("this machine lacks python3-rdflib (looked at /no/such/python, false);"
                        + " install it (Debian: apt-get install python3-rdflib)");
    }

    @Test
    void aClientThatFailsFailsTheTestWithItsOwnWords() {
        Client curl = Client.curl();

        assertThat(catchThrowable(() -> curl.prints("-sS", "--fail", server.address() + "/no-such-page")))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("404");
    }

    private static Client rdflib() {
        return Client.python("ask_by_rdflib.py", "rdflib");
    }

    private static String endpoint() {
        return server.address() + "/sparql";
    }

    private static Stream<DynamicTest> asked(Function<Question, String> rows) {
        return asked(List.of(GROUPS, TOGETHER, CITING), rows);
    }

    private static Stream<DynamicTest> asked(List<Question> questions, Function<Question, String> rows) {
        return questions.stream()
                .map(question -> DynamicTest.dynamicTest(
                        question.name(), () -> assertThat(rows.apply(question)).isEqualTo(question.rows())));
    }

    private static Set<Triple> triples(String lines) {
        return triples(graph(lines, Lang.NTRIPLES));
    }

    private static Graph graph(String text, Lang lang) {
        return RDFParser.create().source(new StringReader(text)).lang(lang).toGraph();
    }

    private static Set<Triple> triples(Graph graph) {
        return graph.stream().collect(Collectors.toSet());
    }
}
