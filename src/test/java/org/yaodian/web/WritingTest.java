package org.yaodian.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaodian.store.Store;
import org.yaodian.text.Docx;

/** Plans handed to a real server. */
class WritingTest {

    private static final String TITLE = "某市教育局2021年工作要点";
    private static final String TEXT = TITLE + "\n\n一、重点工作\n\n1.办好学校。会同市财政局建设小学10所。贯彻落实《关于全面加强学校美育的意见》。\n";
    private static final String ADDRESS = "/api/plans/unknown/" + RunningServer.encoded(TITLE);
    private static RunningServer server;

    @BeforeAll
    static void start() {
        server = RunningServer.over(Store.inMemory(), WebSettings.Limits.USUAL);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @AfterEach
    void forget() {
        delete();
    }

    private static int delete() {
        return server.send(server.request(ADDRESS)
                        .header("Authorization", "Bearer " + RunningServer.TOKEN)
                        .DELETE())
                .statusCode();
    }

    private HttpRequest.Builder post(String query) {
        return server.request("/api/plans" + query).header("Authorization", "Bearer " + RunningServer.TOKEN);
    }

    private HttpResponse<String> post(String query, String text) {
        return server.send(post(query).POST(BodyPublishers.ofString(text)));
    }

    @Test
    void tellsWhatWasRead() {
        HttpResponse<String> response = post("?source=new.txt", TEXT);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(201);
        assertThat(response.headers().firstValue("Location")).contains(ADDRESS);
        JsonNode told = RunningServer.json(response);
        assertThat(told.path("outcome").asText()).isEqualTo("stored");
        assertThat(told.path("id").asText()).isEqualTo("unknown/" + TITLE);
        assertThat(told.path("label").asText()).isEqualTo(TITLE);
        assertThat(told.path("outline").toString())
                .isEqualTo(
                        "[{\"kind\":\"section\",\"path\":\"1\",\"number\":\"一、\",\"label\":\"重点工作\"},"
                                + "{\"kind\":\"item\",\"path\":\"1.1\",\"number\":\"1.\",\"label\":\"办好学校\",\"section\":\"1\"}]");
        JsonNode counts = told.path("counts");
        assertThat(counts.path("sections").asInt()).isEqualTo(1);
        assertThat(counts.path("items").asInt()).isEqualTo(1);
        assertThat(counts.path("mentions").asInt()).isGreaterThanOrEqualTo(3);
        assertThat(counts.path("triples").asInt()).isGreaterThan(100);
        assertThat(counts.at("/sure/documents").asInt()).isEqualTo(1);
        assertThat(counts.at("/sure/bodies").asInt()).isEqualTo(1);
        assertThat(counts.at("/sure/indicators").asInt()).isEqualTo(1);
        assertThat(counts.at("/sure/places").asInt()).isZero();
        told.path("links")
                .forEach(link -> assertThat(server.get(link.asText()).statusCode())
                        .as(link.asText())
                        .isEqualTo(200));
    }

    @Test
    void changesNothingByTheSameTextAndSaysWhatItReplacesByAnother() {
        post("?source=new.txt", TEXT);
        String version = server.store().version();
        HttpResponse<String> same = post("?source=new.txt", TEXT);
        assertThat(same.statusCode()).isEqualTo(200);
        assertThat(RunningServer.json(same).path("outcome").asText()).isEqualTo("unchanged");
        assertThat(RunningServer.json(same).path("outline")).hasSize(2);
        assertThat(server.store().version()).isEqualTo(version);
        HttpResponse<String> other = post("?source=newer.txt", TEXT + "\n2.培训教师。培训农村教师1000名。\n");
        assertThat(other.statusCode()).isEqualTo(200);
        assertThat(RunningServer.json(other).path("outcome").asText()).isEqualTo("replaced");
        assertThat(RunningServer.json(other).path("replaced").asText()).isEqualTo("new.txt");
        assertThat(RunningServer.json(other).path("outline")).hasSize(3);
        assertThat(delete()).isEqualTo(204);
        assertThat(server.get(ADDRESS).statusCode()).isEqualTo(404);
        assertThat(delete()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"'', form-plan.docx", "?source=https%3A%2F%2Fexample.org%2Fplan, https://example.org/plan"})
    void takesTheFileOfAForm(String query, String source) {
        byte[] docx = Docx.of(Stream.of(TITLE, "一、重点工作", "1.办好学校。会同市财政局建设小学10所。")
                .map(Docx::paragraph)
                .collect(Collectors.joining()));
        HttpResponse<String> response = server.send(post(query)
                .header("Content-Type", "multipart/form-data; boundary=B")
                .POST(BodyPublishers.concat(
                        BodyPublishers.ofString(
                                "--B\r\nContent-Disposition: form-data; name=\"file\"; filename=\"form-plan.docx\"\r\n\r\n"),
                        BodyPublishers.ofByteArray(docx),
                        BodyPublishers.ofString("\r\n--B--\r\n"))));
        assertThat(response.statusCode()).as(response.body()).isEqualTo(201);
        assertThat(server.json(ADDRESS).path("source").asText()).isEqualTo(source);
    }

    @Test
    void takesTheNameOfAFileFromItsHeader() {
        HttpResponse<String> response = server.send(
                post("").header("Content-Disposition", "attachment; filename*=UTF-8''%E8%A6%81%E7%82%B9.txt")
                        .POST(BodyPublishers.ofString(TEXT)));
        assertThat(response.statusCode()).as(response.body()).isEqualTo(201);
        assertThat(server.json(ADDRESS).path("source").asText()).isEqualTo("要点.txt");
    }

    @Test
    void saysWhyNotWhereAndWhatToDo() {
        HttpResponse<String> response = post("?source=empty.txt", "");
        assertThat(response.statusCode()).isEqualTo(422);
        JsonNode problem = RunningServer.json(response);
        assertThat(problem.path("type").asText()).endsWith("/problem/unreadable");
        assertThat(problem.path("place").asText()).isEqualTo("empty.txt");
        assertThat(problem.path("fault").asText()).isEqualTo("the file is empty");
        assertThat(problem.path("cure").asText()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({
        "'', text/plain, x, 400",
        "'', multipart/form-data, x, 400",
        "'', multipart/form-data; boundary=B, x, 400",
        "'', multipart/form-data; boundary=B, '--B\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nb\r\n--B--\r\n', 400",
        "?source=x&colour=red, text/plain, x, 400"
    })
    void refusesWhatIsNoPlanOfAKnownSource(String query, String type, String body, int status) {
        HttpResponse<String> response =
                server.send(post(query).header("Content-Type", type).POST(BodyPublishers.ofString(body)));
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?source=x", ""})
    void refusesWhatIsTooLargeHoweverItIsSent(String query) {
        byte[] large = new byte[(int) SentPlan.LARGEST + 1];
        HttpRequest.BodyPublisher chunked = BodyPublishers.ofByteArrays(List.of(
                "--B\r\nContent-Disposition: form-data; name=\"file\"; filename=\"x\"\r\n\r\n"
                        .getBytes(StandardCharsets.UTF_8),
                large,
                "\r\n--B--\r\n".getBytes(StandardCharsets.UTF_8)));
        HttpRequest.Builder request =
                query.isEmpty() ? post(query).header("Content-Type", "multipart/form-data; boundary=B") : post(query);
        assertThat(server.send(request.POST(chunked)).statusCode()).isEqualTo(413);
    }

    @ParameterizedTest
    @CsvSource({
        "'', Bearer realm=\"yaodian\"",
        "Basic eDp5, Bearer realm=\"yaodian\"",
        "a-token-for-tests, Bearer realm=\"yaodian\"",
        "Bearer, Bearer realm=\"yaodian\"",
        "'Bearer a-token-for-test', 'Bearer realm=\"yaodian\", error=\"invalid_token\"'",
        "'Bearer a-token-for-tests2', 'Bearer realm=\"yaodian\", error=\"invalid_token\"'"
    })
    void challengesWhoHasNotTheToken(String given, String challenge) {
        HttpRequest.Builder request = server.request("/api/plans?source=x.txt");
        if (!given.isEmpty()) {
            request.header("Authorization", given);
        }
        HttpResponse<String> response = server.send(request.POST(BodyPublishers.ofString(TEXT)));
        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(response.headers().firstValue("WWW-Authenticate")).contains(challenge);
        assertThat(server.json("/api/plans").path("total").asInt()).isZero();
    }

    @Test
    void readsTheSchemeInAnyCase() {
        HttpResponse<String> response = server.send(server.request("/api/plans?source=x.txt")
                .header("Authorization", "bearer " + RunningServer.TOKEN)
                .POST(BodyPublishers.ofString(TEXT)));
        assertThat(response.statusCode()).isEqualTo(201);
    }

    @Test
    void showsReadersTheOldPlanUntilTheNewOneIsComplete() throws InterruptedException {
        String longer = TEXT
                + IntStream.rangeClosed(2, 40)
                        .mapToObj(i -> "\n" + i + ".培训教师。会同市财政局培训农村教师" + i + "00名。\n")
                        .collect(Collectors.joining());
        post("?source=a.txt", TEXT);
        Set<String> seen = new ConcurrentSkipListSet<>();
        AtomicBoolean done = new AtomicBoolean();
        List<Thread> readers = Stream.generate(() -> Thread.ofPlatform().start(() -> {
                    while (!done.get()) {
                        JsonNode plan = server.json(ADDRESS);
                        seen.add(plan.path("items").asInt() + " items, "
                                + plan.path("parts").size() + " parts of "
                                + plan.path("source").asText());
                    }
                }))
                .limit(2)
                .toList();
        for (int i = 0; i < 6; i++) {
            assertThat(post("?source=b.txt", longer).statusCode()).isEqualTo(200);
            assertThat(post("?source=a.txt", TEXT).statusCode()).isEqualTo(200);
        }
        done.set(true);
        for (Thread reader : readers) {
            reader.join();
        }
        assertThat(seen).containsExactly("1 items, 2 parts of a.txt", "40 items, 41 parts of b.txt");
    }
}
