package org.yaodian.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page that describes the API, in a browser. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DocsPageTest {

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

    @ParameterizedTest
    @CsvSource({"/docs, 谁引用这个文件, 要点", "/docs?lang=en, Who cites a document, Yaodian"})
    void answersWhoTriesAnOperation(String address, String summary, String brand) {
        try (Visit visit = Visit.wide(chromium.browser(), served.address())) {
            Page page = visit.page();
            page.navigate(served.address() + address);
            assertThat(page.locator("#brand").textContent()).isEqualTo(brand);
            Locator operation = page.locator(".opblock", new Page.LocatorOptions().setHasText(summary))
                    .first();
            operation.locator(".opblock-summary-control").click();
            operation.locator("button.execute").click();
            Locator answer = operation
                    .locator(".live-responses-table tbody .response-col_status")
                    .first();
            answer.waitFor();
            assertThat(answer.textContent()).startsWith("200");
            assertThat(operation.locator(".live-responses-table").textContent()).contains("6.35");
            visit.screenshot("docs-" + brand);
        }
    }

    @Test
    void leadsToTheSamePageInTheOtherLanguage() {
        try (Visit visit = Visit.wide(chromium.browser(), served.address())) {
            Page page = visit.page();
            page.navigate(served.address() + "/docs");
            page.locator("#language").click();
            page.locator(".opblock").first().waitFor();
            assertThat(page.url()).endsWith("/docs?lang=en");
            assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en");
        }
    }
}
