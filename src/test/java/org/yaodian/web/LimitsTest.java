package org.yaodian.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What no query can do to a real server, and how it is told. */
class LimitsTest {

    private static final String ENDLESS =
            "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER(?c != ?f && ?f != ?i) }";
    private static RunningServer server;
    private static RunningServer patient;

    @BeforeAll
    static void start() {
        server = RunningServer.with(new WebSettings.Limits(1_500, 200_000, 400_000, 1));
        patient = RunningServer.with(new WebSettings.Limits(60_000, 5_000));
    }

    @AfterAll
    static void stop() {
        server.close();
        patient.close();
    }

    @Test
    void givesUpSoonerWhereTheCallerSaysSoButNeverLater() {
        refused(server.get("/sparql?timeout=0.2&query=" + RunningServer.encoded(ENDLESS)), 503, " 200 ms");
        refused(server.get("/sparql?timeout=600&query=" + RunningServer.encoded(ENDLESS)), 503, " 1500 ms");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "soon", "1,2", "0.000"})
    void refusesATimeThatIsNone(String timeout) {
        refused(server.get("/sparql?timeout=" + timeout + "&query=ASK%7B%7D"), 400, "timeout");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { ?a ?b ?c . ?d ?e ?f }",
                "CONSTRUCT { ?a ?b ?f } { ?a ?b ?c . ?d ?e ?f }",
                "CONSTRUCT { GRAPH ?d { ?a ?b ?f } } { ?a ?b ?c . ?d ?e ?f }",
                "DESCRIBE ?s { ?s ?p ?o }"
            })
    void sendsNothingOfAnAnswerThatIsTooLarge(String query) {
        refused(patient.sparql(query), 422, "5000 rows");
    }

    @Test
    void sendsAllOfALargeAnswer() {
        HttpResponse<String> response = patient.sparql("SELECT * { ?s ?p ?o } LIMIT 5000");
        assertThat(response.body().length()).isGreaterThan(1 << 20);
        assertThat(RunningServer.json(response).path("results").path("bindings"))
                .hasSize(5_000);
    }

    @Test
    void refusesAQueryOfTooManyCharacters() {
        refused(post(server, "ASK { } # " + "x".repeat(400_000)), 413, "400000 characters");
    }

    @Test
    void turnsAwayWhoeverFindsItFull() throws InterruptedException, ExecutionException {
        List<Callable<HttpResponse<String>>> crowd = IntStream.range(0, 6)
                .<Callable<HttpResponse<String>>>mapToObj(i -> () -> server.sparql(ENDLESS))
                .toList();
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<HttpResponse<String>> answer : callers.invokeAll(crowd)) {
                assertThat(answer.get().statusCode()).isEqualTo(503);
            }
            List<HttpResponse<String>> busy = callers.invokeAll(crowd).stream()
                    .map(Future::resultNow)
                    .filter(answer -> answer.body().contains("too-many"))
                    .toList();
            assertThat(busy).isNotEmpty();
            assertThat(busy.getFirst().headers().firstValue("Retry-After")).contains("2");
        }
        assertThat(server.sparql("ASK {}").body()).contains("true");
    }

    @TestFactory
    Stream<DynamicTest> saysThatAQueryIsTooDeep() {
        return Stream.of(
                        nested("{", 10_000, "?s ?p ?o", "}"),
                        "{ FILTER(" + nested("(", 10_000, "1", ")") + ") }",
                        "{ FILTER(" + "!".repeat(100_000) + "1) }",
                        "{ FILTER(" + joined(" + ", 60_000, "1") + " > 0) }",
                        "{ ?s ?p ?o FILTER(" + joined(" || ", 30_000, "?s = ?o") + ") }",
                        "{ " + joined(" UNION ", 20_000, "{ ?s ?p ?o }") + " }",
                        "{ ?s " + joined("/", 30_000, "<urn:p>") + " ?o }",
                        "{ ?s " + joined("|", 30_000, "<urn:p>") + " ?o }",
                        "{ ?s ?p " + nested("(", 20_000, "1", ")") + " }",
                        "{ " + nested("{ SELECT * { ", 5_000, "?s ?p ?o", "} }") + " }",
                        "{ ?s ?p ?o " + nested("FILTER EXISTS { ?s ?p ?o ", 5_000, "", "}") + " }",
                        "{ ?s ?p ?o " + nested("MINUS { ?s ?p ?o ", 5_000, "", "}") + " }")
                .map(pattern -> DynamicTest.dynamicTest(
                        pattern.substring(0, 40), () -> refused(patiently("SELECT * " + pattern), 400, "too deeply")));
    }

    @Test
    void answersWhatIsDeepButNotTooDeep() {
        String union = joined(" UNION ", GuardedWalk.MOST_PARTS / 2 - 5, "{ ?s <urn:p> ?o }");
        assertThat(patiently("SELECT * { " + union + " }").statusCode()).isEqualTo(200);
        String sum = joined(" + ", GuardedWalk.MOST_PARTS - 10, "1");
        assertThat(patiently("SELECT (" + sum + " AS ?n) {}").body())
                .contains(Integer.toString(GuardedWalk.MOST_PARTS - 10));
    }

    @Test
    void takesALongListOfValues() {
        String values =
                IntStream.range(0, 20_000).mapToObj(i -> "<urn:" + i + ">").collect(Collectors.joining(" "));
        HttpResponse<String> response = patiently("SELECT (COUNT(*) AS ?n) { VALUES ?x { " + values + " } }");
        assertThat(response.body()).contains("\"20000\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ASK { BIND(\"%s\" AS ?x) FILTER(REGEX(?x, \"^(a|aa)+b\\\\1$\")) }",
                "ASK { BIND(\"%s\" AS ?x) FILTER(?x = \"\" || EXISTS { FILTER(REGEX(?x, \"^(a|aa)+b\\\\1$\")) }) }",
                "SELECT (REPLACE(?x, \"^(a|aa)+b\\\\1$\", \"\") AS ?y) { BIND(\"%s\" AS ?x) }",
                "SELECT ?x { VALUES ?x { \"%s\" \"b\" } } ORDER BY REGEX(?x, \"^(a|aa)+b\\\\1$\")",
                "SELECT (SUM(IF(REGEX(?x, \"^(a|aa)+b\\\\1$\"), 1, 0)) AS ?n) { VALUES ?x { \"%s\" } }"
            })
    void givesUpARegularExpressionThatWouldTakeYears(String query) {
        long start = System.nanoTime();
        refused(server.sparql(query.formatted("a".repeat(60))), 503, "1500 ms");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
    }

    @Test
    void letsNoTextAndNoNumberGrowWithoutEnd() {
        refused(doubling("\"xxxxxxxxxx\"", "CONCAT(?x%1$d, ?x%1$d)", 40), 422, "a text");
        refused(doubling("\"xxxxxxxxxx\"", "REPLACE(?x%1$d, \"x\", ?x%1$d)", 6), 422, "a text");
        refused(doubling("123456789", "?x%1$d * ?x%1$d", 40), 422, "a number");
    }

    @Test
    void computesWhatHasBounds() {
        String query = "SELECT (CONCAT(\"a\", \"b\") AS ?c) (REPLACE(\"abc\", \"b+c*\", \"d\") AS ?r) (6 * 7 AS ?p)"
                + " (REGEX(\"教育部\", \"^教.*部$\") AS ?m) {}";
        assertThat(server.get("/sparql?format=csv&query=" + RunningServer.encoded(query))
                        .body())
                .isEqualTo("c,r,p,m\r\nab,ad,42,true\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT (<http://jena.apache.org/ARQ/function#wait>(1) AS ?x) {}",
                "ASK { ?s ?p ?o FILTER(<http://jena.apache.org/ARQ/function#print>(?o)) }",
                "SELECT (<http://jena.apache.org/ARQ/function#context>(\"x\") AS ?x) {}",
                "SELECT (<http://www.w3.org/ns/sparql#concat>(\"x\") AS ?x) {}",
                "SELECT (<urn:no-such-function>(1) AS ?x) {}"
            })
    void callsNoFunctionButThoseListed(String query) {
        refused(server.sparql(query), 400, "there is no function");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT ?g { ?s ?p ?o } GROUP BY (<java:org.example.Any>(?o) AS ?g)",
                "SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING(<java:org.example.Any>(COUNT(?o)) > 1)",
                "SELECT * { ?s ?p ?o BIND(<java:org.example.Any>(?o) AS ?x) }",
                "SELECT * { { SELECT (<java:org.example.Any>(1) AS ?x) {} } }",
                "SELECT * { ?s <urn:p>/<java:org.example.Any>* ?o }",
                "SELECT * { ?s ?p ?o MINUS { ?s ^<java:org.example.Any> ?o } }"
            })
    void findsJavaWhereverItHides(String query) {
        refused(server.sparql(query), 403, "Java");
    }

    @Test
    void callsNoFunctionWhoseNameIsMadeWhileTheQueryRuns() {
        for (String beginning :
                List.of("java:org.apache.jena.sparql.function.library.", "http://jena.apache.org/ARQ/function#")) {
            HttpResponse<String> response = server.get("/sparql?format=csv&query="
                    + RunningServer.encoded(
                            "SELECT (CALL(IRI(CONCAT(\"" + beginning + "\", \"wait\")), 20000) AS ?x) {}"));
            assertThat(response.body()).isEqualTo("x\r\n\r\n");
        }
    }

    @Test
    void keepsTheStoresOwnBooksToItself() {
        refused(server.sparql("SELECT * { GRAPH <urn:x-arq:DefaultGraph> { ?s ?p ?o } }"), 403, "own books");
        refused(server.sparql("SELECT * FROM <urn:x-arq:DefaultGraph> { ?s ?p ?o }"), 403, "own store");
        assertThat(server.sparql("ASK { VALUES ?g { <urn:x-arq:DefaultGraph> } GRAPH ?g { ?s ?p ?o } }")
                        .body())
                .contains("false");
        assertThat(server.get("/data").body()).contains("/graph/ontology>").doesNotContain("urn:x-yaodian");
        assertThat(server.get("/data?default").body()).doesNotContain("urn:x-yaodian");
        assertThat(server.get("/data?graph=urn:x-arq:DefaultGraph").statusCode())
                .isEqualTo(404);
    }

    private static HttpResponse<String> doubling(String first, String next, int times) {
        String steps = IntStream.range(0, times)
                .mapToObj(i -> "BIND(" + next.formatted(i) + " AS ?x" + (i + 1) + ")")
                .collect(Collectors.joining(" "));
        return patient.sparql(
                "SELECT (STRLEN(STR(?x" + times + ")) AS ?n) { BIND(" + first + " AS ?x0) " + steps + " }");
    }

    private static String nested(String open, int times, String core, String close) {
        return open.repeat(times) + core + close.repeat(times);
    }

    private static String joined(String between, int times, String part) {
        return IntStream.range(0, times).mapToObj(i -> part).collect(Collectors.joining(between));
    }

    private static HttpResponse<String> patiently(String query) {
        return post(patient, query);
    }

    private static HttpResponse<String> post(RunningServer server, String query) {
        return server.send(server.request("/sparql")
                .header("Content-Type", "application/sparql-query")
                .POST(BodyPublishers.ofString(query)));
    }

    private static void refused(HttpResponse<String> response, int status, String words) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).contains(Problem.MEDIA_TYPE);
        assertThat(RunningServer.json(response).path("detail").asText()).contains(words);
    }
}
