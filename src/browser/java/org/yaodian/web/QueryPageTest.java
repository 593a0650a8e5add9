package org.yaodian.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Asking questions of the library and of one's own in the browser. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QueryPageTest {

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
    void runsAQuestionWithAParameterChangesItAndSharesIt() {
        try (Visit visit = wide()) {
            Page page = visit.open("/query");
            page.locator("#find-question").fill("引用某一文件");
            page.locator(".questions li a").first().click();
            assertThat(page.locator(".results tbody tr")).hasCount(1);
            assertThat(page.locator(".results")).containsText("贯彻落实");
            visit.screenshot("query-zh");
            page.locator("#p-kind").selectOption("issues");
            page.locator(".parameters button").click();
            assertThat(page.locator(".results tbody tr")).hasCount(0);
            assertThat(page.url()).contains("kind=issues");
            String address = page.url();
            page.navigate(address);
            visit.settle();
            assertThat(page.locator("#p-kind")).hasValue("issues");
            page.goBack();
            visit.settle();
            assertThat(page.locator(".results tbody tr")).hasCount(1);
        }
    }

    @Test
    void showsBarsWhereRowsAreNamesWithANumber() {
        try (Visit visit = wide()) {
            Page page = visit.open("/query?name=target-groups-by-items&lang=en");
            assertThat(page.locator(".chart .bars li")).not().hasCount(0);
            assertThat(page.locator(".snippets pre")).hasCount(4);
            page.locator(".snippets summary").click();
            assertThat(page.locator(".snippets pre").first()).containsText("/api/queries/target-groups-by-items");
            visit.screenshot("query-chart-en");
        }
    }

    @Test
    void runsAQueryOfOnesOwnFromItsAddress() {
        try (Visit visit = wide()) {
            Page page = visit.open("/query?sparql="
                    + RunningServer.encoded(
                            "SELECT (COUNT(*) AS ?n) { ?i a <https://w3id.org/yaodian/ontology#Item> }"));
            assertThat(page.locator(".results tbody td")).hasText("39");
            page.evaluate("() => document.querySelector('.CodeMirror').CodeMirror.setValue('SELECT * {')");
            page.locator("#run").click();
            assertThat(page.locator("[role=alert]")).containsText("line 1");
            visit.expectRefusal();
        }
    }

    @Test
    void completesWithTermsOfTheOntology() {
        try (Visit visit = wide()) {
            Page page = visit.open("/query");
            page.evaluate("() => { const editor = document.querySelector('.CodeMirror').CodeMirror;"
                    + " editor.setValue('PREFIX yd: <https://w3id.org/yaodian/ontology#>\\nSELECT * { ?m a yd:Cita }');"
                    + " editor.setCursor(1, 23); editor.focus(); }");
            page.keyboard().press("Control+Space");
            assertThat(page.locator(".CodeMirror-hints, .CodeMirror")).not().hasCount(0);
            page.waitForFunction(
                    "() => document.querySelector('.CodeMirror').CodeMirror.getValue().includes('yd:Citation')"
                            + " || [...document.querySelectorAll('.CodeMirror-hint')].some((hint) => hint.textContent.includes('Citation'))");
        }
    }

    @Test
    void fitsAPhone() {
        try (Visit visit = Visit.phone(chromium.browser(), served.address())) {
            Page page = visit.open("/query?name=items-citing-document&lang=en");
            assertThat(page.evaluate("() => document.documentElement.scrollWidth <= innerWidth"))
                    .isEqualTo(true);
            visit.screenshot("query-phone-en");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/query, LIGHT",
        "/query?name=items-citing-document, LIGHT",
        "/query?name=target-groups-by-items&lang=en, DARK"
    })
    void axeFindsNothingSerious(String address, ColorScheme colours) {
        try (Visit visit = new Visit(chromium.browser(), served.address(), 1440, 900, colours)) {
            visit.open(address);
            assertThat(visit.seriousFindings()).isEmpty();
        }
    }
}
