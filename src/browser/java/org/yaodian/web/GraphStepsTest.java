package org.yaodian.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What can be done with the picture, step by step. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GraphStepsTest {

    private static final String POSITION =
            "(id) => { const p = document.getElementById('graph')._cyreg.cy.getElementById(id).position();"
                    + " return { x: Math.round(p.x), y: Math.round(p.y) }; }";

    private Chromium chromium;
    private Served served;

    @BeforeAll
    void serve(@TempDir Path folder) throws IOException, InterruptedException {
        chromium = Chromium.launch();
        served = Served.over(folder.resolve("data"));
    }

    @AfterAll
    void end() {
        if (served != null) {
            served.close();
        }
        if (chromium != null) {
            chromium.close();
        }
    }

    private Visit wide() {
        return Visit.wide(chromium.browser(), served.address());
    }

    @Test
    void startsFromABodyInAllPlans() {
        try (Visit visit = wide()) {
            Page page = visit.open("/graph?thing=body/410000/各地&kinds=body,document");
            assertThat(page.locator("h1")).hasText("各地");
            assertThat(visit.nodes("section")).hasSize(1);
            assertThat(visit.nodes("item")).hasSizeGreaterThan(3);
            page.locator("#view-table").click();
            assertThat(page.locator("#table-pane tbody tr").first()).containsText("加强中小学德育和校外教育");
            visit.screenshot("graph-thing-zh");
        }
    }

    @Test
    void findsTheWayBetweenTwoNodes() {
        try (Visit visit = wide()) {
            Page page = visit.open("/graph?sel=body/410000/各地");
            page.locator("#way-end").fill("高校");
            page.locator(".way button").click();
            assertThat(page.locator("#unpath")).containsText("从 各地 到 高校");
            page.waitForFunction("() => { const cy = document.getElementById('graph')._cyreg.cy;"
                    + " return cy.nodes('.body').length >= 2 && cy.nodes('.body').length <= 4; }");
            visit.screenshot("graph-way-zh");
            page.locator("#view-table").click();
            assertThat(page.locator("#table-pane tbody tr").count()).isBetween(2, 8);
            page.locator("#unpath").click();
            assertThat(page.locator("#unpath")).hasCount(0);
        }
    }

    @Test
    void keepsANodeWhereItWasPutAndUndoesIt() {
        try (Visit visit = wide()) {
            String body = "body/410000/%E5%90%84%E5%9C%B0";
            String name = URLDecoder.decode(body, StandardCharsets.UTF_8);
            Page page = visit.open("/graph?pins=" + URLEncoder.encode(name + "@400_-300", StandardCharsets.UTF_8));
            assertThat(page.evaluate(POSITION, name)).isEqualTo(Map.of("x", 400, "y", -300));
            page.locator("#unpin").click();
            assertThat(page.url()).doesNotContain("pins=");
            page.locator("#undo").click();
            assertThat(page.locator("#unpin")).isVisible();
            page.keyboard().press("Control+z");
            assertThat(page.url()).contains("pins=");
        }
    }

    @Test
    void savesThePictureAsSvgWithItsWords() throws Exception {
        try (Visit visit = wide()) {
            Page page = visit.open("/graph");
            Download download = page.waitForDownload(() -> page.locator("#svg").click());
            Path file = download.path();
            String svg = Files.readString(file);
            assertThat(svg).contains(">各地<").contains("<polygon");
            var document =
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
            assertThat(document.getElementsByTagName("text").getLength())
                    .isEqualTo(visit.nodes("section").size()
                            + visit.nodes("body").size()
                            + visit.nodes("document").size());
        }
    }

    @Test
    void showsTheSparqlBehindTheView() throws Exception {
        try (Visit visit = wide()) {
            Page page = visit.open("/graph?section=6&kinds=body&view=both");
            int rows = page.locator("#table-pane tbody tr").count();
            String address = page.locator("#sparql").getAttribute("href");
            String query = URLDecoder.decode(address.replaceFirst(".*[?&]sparql=", ""), StandardCharsets.UTF_8);
            String csv = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(served.address() + "/sparql?query="
                                            + URLEncoder.encode(query, StandardCharsets.UTF_8)))
                                    .header("Accept", "text/csv")
                                    .build(),
                            BodyHandlers.ofString())
                    .body();
            assertThat(csv.lines()
                            .skip(1)
                            .map(line -> line.split(","))
                            .map(cells -> cells[1] + cells[4] + cells[5])
                            .distinct()
                            .count())
                    .as(csv)
                    .isEqualTo(rows);
        }
    }
}
