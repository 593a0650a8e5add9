package org.yaodian.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaodian.query.LibraryQuery;
import org.yaodian.query.QueryLibrary;

/** The description of the API, held to the routes and to the answers of a real server. */
class OpenApiTest {

    private static final String LIBRARY = "/api/queries/";
    private static final List<String> OF_FUSEKI = List.of("get /sparql", "post /sparql", "get /data");
    private static RunningServer server;
    private static JsonNode document;

    @BeforeAll
    static void start() {
        server = RunningServer.with(WebSettings.Limits.USUAL);
        document = server.json("/openapi.json?lang=en");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static Stream<DescribedOperation> operations() {
        return DescribedOperation.of(document).stream();
    }

    private static Stream<DynamicTest> reading(
            Predicate<DescribedOperation> which, java.util.function.Consumer<DescribedOperation> claim) {
        List<DescribedOperation> chosen = operations()
                .filter(operation -> operation.method().equals("get"))
                .filter(which)
                .toList();
        assertThat(chosen).isNotEmpty();
        return chosen.stream().map(operation -> dynamicTest(operation.path(), () -> claim.accept(operation)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void isOpenApi(String language) {
        String base = "https://spec.openapis.org/oas/3.1/schema-base/2022-10-07";
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(OpenApiTest::ofOpenApi));
        List<Error> errors = registry.getSchema(SchemaLocation.of(base))
                .validate(server.get("/openapi.json?lang=" + language).body(), InputFormat.JSON);
        assertThat(errors).isEmpty();
    }

    /** The schemas of OpenAPI, which a test library brings. */
    private static @Nullable String ofOpenApi(String address) {
        String resource = address.replaceFirst("https://", "/");
        try (InputStream in = OpenApiTest.class.getResourceAsStream(resource)) {
            return in == null || !address.contains("spec.openapis.org")
                    ? null
                    : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void describesEveryRouteAndNoOther() {
        List<String> routes = Stream.concat(
                        server.routes().stream()
                                .map(route -> route.method().name().toLowerCase(Locale.ROOT) + " "
                                        + route.path().replace('<', '{').replace('>', '}')),
                        OF_FUSEKI.stream())
                .toList();
        assertThat(operations()
                        .map(DescribedOperation::toString)
                        .filter(name -> !name.startsWith("get " + LIBRARY) || name.contains("{query}")))
                .containsExactlyInAnyOrderElementsOf(routes);
    }

    @Test
    void describesEveryQuestionOfTheLibrary() {
        List<LibraryQuery> queries = QueryLibrary.bundled().queries();
        assertThat(operations()
                        .map(DescribedOperation::path)
                        .filter(path -> path.startsWith(LIBRARY) && !path.contains("{")))
                .containsExactlyInAnyOrderElementsOf(
                        queries.stream().map(query -> LIBRARY + query.name()).toList());
        for (LibraryQuery query : queries) {
            DescribedOperation operation = new DescribedOperation(document, "get", LIBRARY + query.name());
            assertThat(operation.node().path("summary").asText())
                    .isEqualTo(query.title().en());
            assertThat(operation.parameters().stream().map(p -> p.path("name").asText()))
                    .containsAll(query.parameters().stream().map(p -> p.name()).toList());
        }
    }

    @Test
    void saysTheSameInTwoLanguages() {
        JsonNode chinese = server.json("/openapi.json");
        assertThat(DescribedOperation.of(chinese)).hasSameSizeAs(DescribedOperation.of(document));
        assertThat(DescribedOperation.of(chinese))
                .allSatisfy(
                        operation -> assertThat(operation.node().path("summary").asText())
                                .as(operation.toString())
                                .containsPattern("\\p{IsHan}"));
        assertThat(operations())
                .allSatisfy(
                        operation -> assertThat(operation.node().path("summary").asText())
                                .as(operation.toString())
                                .isNotBlank()
                                .doesNotContainPattern("^\\p{IsHan}"));
        assertThat(server.send(server.request("/openapi.json").header("Accept-Language", "en-GB,en;q=.9"))
                        .body())
                .isEqualTo(server.get("/openapi.json?lang=en").body());
        assertThat(document.toString()).doesNotContain("x-like").doesNotContain("\"templates\"");
    }

    @Test
    void namesTheServerThatWasAsked() {
        assertThat(document.at("/servers/0/url").asText()).isEqualTo(server.address());
    }

    @Test
    void namesEachOperationOnce() {
        assertThat(operations()
                        .map(operation -> operation.node().path("operationId").asText()))
                .doesNotHaveDuplicates()
                .doesNotContain("");
        assertThat(operations()
                        .flatMap(operation ->
                                Stream.of(operation.node().path("tags").toString())))
                .doesNotContain("");
    }

    @TestFactory
    Stream<DynamicTest> answersAsDescribedWithWhatIsRequired() {
        return reading(operation -> true, operation -> answers(operation, false));
    }

    @TestFactory
    Stream<DynamicTest> answersAsDescribedWithEveryParameter() {
        return reading(
                operation -> operation.parameters().stream()
                        .anyMatch(p -> p.has("example") && !p.path("required").asBoolean()),
                operation -> answers(operation, true));
    }

    private static String address(DescribedOperation operation, boolean optional, String... without) {
        return operation.path().equals("/export/{file}")
                ? server.json("/export").at("/files/0/href").asText()
                : operation.address(optional, without);
    }

    private static void answers(DescribedOperation operation, boolean optional) {
        String address = address(operation, optional);
        HttpResponse<String> response = server.get(address);
        assertThat(response.statusCode())
                .as(address + " " + beginning(response))
                .isIn(200, 303);
        if (response.statusCode() == 303) {
            assertThat(operation.describes(303)).isTrue();
            return;
        }
        holds(operation, address, response);
    }

    private static String beginning(HttpResponse<String> response) {
        return response.body().substring(0, Math.min(400, response.body().length()));
    }

    private static void holds(DescribedOperation operation, String address, HttpResponse<String> response) {
        int status = response.statusCode();
        assertThat(operation.describes(status))
                .as(operation + " " + status + " " + beginning(response))
                .isTrue();
        String type = mediaType(response);
        assertThat(operation.mediaTypes(status)).as(address).contains(type);
        if (type.endsWith("json")) {
            assertThat(operation.faults(status, type, RunningServer.json(response)))
                    .as(address)
                    .isEmpty();
        }
    }

    private static String mediaType(HttpResponse<String> response) {
        return response.headers().firstValue("Content-Type").orElse("").replaceFirst("\\s*;.*", "");
    }

    @TestFactory
    Stream<DynamicTest> sendsEveryFormThatItDescribes() {
        return reading(
                // Of some the address says the form.
                operation -> operation.mediaTypes(200).size() > 1
                        && !operation.path().contains("{file}")
                        && !operation.path().contains("{document}"),
                operation -> {
                    for (String type : operation.mediaTypes(200)) {
                        String accept = operation.path().equals("/sparql")
                                        && !type.contains("csv")
                                        && !type.contains("results")
                                        && !type.contains("tab")
                                ? "/sparql?query=" + RunningServer.encoded("CONSTRUCT WHERE { ?s ?p ?o } LIMIT 1")
                                : operation.path().equals("/data") && (type.contains("trig") || type.contains("quads"))
                                        ? "/data"
                                        : address(
                                                operation,
                                                operation.path().startsWith("/data")
                                                        || operation.path().equals("/sparql"),
                                                "format");
                        if (operation.path().equals("/export/plan")) {
                            continue; // It goes by format= alone.
                        }
                        HttpResponse<String> response =
                                server.send(server.request(accept).header("Accept", type));
                        assertThat(response.statusCode())
                                .as(accept + " as " + type + " " + beginning(response))
                                .isEqualTo(200);
                        assertThat(mediaType(response)).as(accept).isEqualTo(type);
                    }
                });
    }

    @TestFactory
    Stream<DynamicTest> describesBadParameters() {
        return reading(
                operation -> operation.describes(400) && !operation.path().equals("/sparql"), operation -> {
                    String address = address(operation, false);
                    HttpResponse<String> response =
                            server.get(address + (address.contains("?") ? "&" : "?") + "colour=red");
                    assertThat(response.statusCode())
                            .as(address + " " + beginning(response))
                            .isEqualTo(400);
                    holds(operation, address, response);
                });
    }

    @TestFactory
    Stream<DynamicTest> describesVersionsThatAreGone() {
        return reading(
                operation -> operation.describes(410) && !operation.path().contains("{file}"), operation -> {
                    String address = address(operation, operation.path().equals("/sparql"));
                    HttpResponse<String> response =
                            server.get(address + (address.contains("?") ? "&" : "?") + "version=0123456789abcdef");
                    assertThat(response.statusCode())
                            .as(address + " " + beginning(response))
                            .isEqualTo(410);
                    holds(operation, address, response);
                });
    }

    @TestFactory
    Stream<DynamicTest> describesThingsThatAreNotThere() {
        return reading(operation -> operation.path().matches("/api/.*\\{name}.*"), operation -> {
            String address = address(operation, false).replaceFirst("(/api/[a-z-]+/)[^/]+/[^/?]+", "$1410000/none");
            HttpResponse<String> response = server.get(address);
            assertThat(response.statusCode())
                    .as(address + " " + beginning(response))
                    .isEqualTo(404);
            holds(operation, address, response);
        });
    }

    @Test
    void describesWriting() {
        DescribedOperation taking = new DescribedOperation(document, "post", "/api/plans");
        String text = "某市教育局2021年工作要点\n\n一、重点工作\n\n1.办好学校。会同市财政局建设小学10所。\n";
        for (String body : List.of(text, text, text + "2.培训教师。培训教师100名。\n", "")) {
            HttpRequest.Builder request = server.request("/api/plans?source=x.txt");
            holds(taking, "without token", server.send(request.POST(BodyPublishers.ofString(body))));
            request.header("Authorization", "Bearer " + RunningServer.TOKEN);
            holds(taking, body, server.send(request.POST(BodyPublishers.ofString(body))));
        }
        HttpRequest.Builder unnamed =
                server.request("/api/plans").header("Authorization", "Bearer " + RunningServer.TOKEN);
        holds(taking, "without a name", server.send(unnamed.POST(BodyPublishers.ofString(text))));
        DescribedOperation forgetting = new DescribedOperation(document, "delete", "/api/plans/{code}/{name}");
        String address = "/api/plans/unknown/" + RunningServer.encoded("某市教育局2021年工作要点");
        holds(forgetting, "without token", server.send(server.request(address).DELETE()));
        HttpRequest.Builder gone = server.request(address)
                .header("Authorization", "Bearer " + RunningServer.TOKEN)
                .DELETE();
        assertThat(server.send(gone).statusCode()).isEqualTo(204);
        holds(forgetting, "twice", server.send(gone));
    }
}
