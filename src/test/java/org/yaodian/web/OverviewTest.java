package org.yaodian.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The store at a glance. */
class OverviewTest {

    private static final String LATER = """
            河南省教育厅2022年工作要点

            一、重点工作

            1.办好学校。2021年底前完成规划。2025年底前完成改造。

            2022年2月1日
            """;

    private static RunningServer server;

    @BeforeAll
    static void start() {
        server = RunningServer.with(WebSettings.Limits.USUAL);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void placesThePlans() {
        JsonNode plan = server.json("/api/overview").path("plans").path(0);
        assertThat(plan.path("id").asText()).isEqualTo("410000/河南省教育厅2020年工作要点");
        assertThat(plan.path("jurisdiction").path("label").asText()).isEqualTo("河南省");
        assertThat(plan.path("province").path("label").asText()).isEqualTo("河南省");
        assertThat(plan.path("year").asInt()).isEqualTo(2020);
        assertThat(plan.path("date").asText()).isEqualTo("2020-03-12");
        assertThat(plan.path("items").asInt()).isEqualTo(39);
    }

    @Test
    void countsWhatTheListsHold() {
        JsonNode counts = server.json("/api/overview").path("counts");
        assertThat(counts.path("plans").asInt()).isEqualTo(1);
        assertThat(counts.path("items").asInt()).isEqualTo(39);
        assertThat(counts.path("documents").asInt()).isEqualTo(cited());
        assertThat(counts.path("links").asInt()).isGreaterThan(300);
    }

    private static int cited() {
        JsonNode documents = server.json("/api/documents?limit=10000").path("documents");
        int cited = 0;
        for (JsonNode document : documents) {
            cited += document.path("citations").asInt() > 0 ? 1 : 0;
        }
        return cited;
    }

    @Test
    void tellsWhatIsNamedMost() {
        JsonNode overview = server.json("/api/overview");
        for (String key : new String[] {"documents", "bodies", "groups"}) {
            JsonNode things = overview.path(key);
            assertThat(things).as(key).hasSize(10);
            for (int i = 1; i < things.size(); i++) {
                assertThat(things.path(i).path("parts").asInt())
                        .as(key)
                        .isLessThanOrEqualTo(things.path(i - 1).path("parts").asInt());
            }
        }
        assertThat(overview.path("groups").path(0).path("label").asText()).isEqualTo("教师");
        assertThat(overview.path("bodies").path(0).path("label").asText()).isEqualTo("河南大学");
    }

    @Test
    void tellsWhatFallsDueAndWhatIsPast() {
        try (RunningServer own = RunningServer.with(WebSettings.Limits.USUAL)) {
            JsonNode before = own.json("/api/overview").path("deadlines");
            assertThat(before.path("asOf").asText()).isEqualTo("2020-03-12");
            assertThat(before.path("year").asText()).isEqualTo("2020");
            assertThat(before.path("indicators").path(0).path("past").asBoolean())
                    .isFalse();
            own.send(own.request("/api/plans?source=later.txt")
                    .header("Authorization", "Bearer " + RunningServer.TOKEN)
                    .POST(BodyPublishers.ofString(LATER)));
            JsonNode after = own.json("/api/overview").path("deadlines");
            assertThat(after.path("asOf").asText()).isEqualTo("2022-02-01");
            assertThat(after.path("year").asText()).isEqualTo("2025");
            JsonNode past = own.json("/api/overview?due=2020").path("deadlines");
            assertThat(past.path("indicators").path(0).path("verbatim").asText())
                    .isEqualTo("2020年底消除超大班");
            assertThat(past.path("indicators").path(0).path("past").asBoolean()).isTrue();
        }
    }

    @Test
    void refusesAYearThatIsNone() {
        assertThat(server.get("/api/overview?due=soon").statusCode()).isEqualTo(400);
        assertThat(server.json("/api/overview?due=1999")
                        .path("deadlines")
                        .path("total")
                        .asInt())
                .isZero();
    }
}
