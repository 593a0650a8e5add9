package org.yaodian.web;

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

/** The page for those who use a keyboard or a screen reader. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessTest {

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
    @CsvSource({
        "/graph, LIGHT, 1440",
        "/graph, DARK, 1440",
        "/graph?lang=en&view=both&section=6&sel=/item/6.35, LIGHT, 1440",
        "/graph?view=both&sel=/item/6.35, DARK, 1440",
        "/graph?q=职业教育&view=table, LIGHT, 1440",
        "/graph?kinds=place&section=1, LIGHT, 1440",
        "/graph?sel=/item/6.35, LIGHT, 390"
    })
    void axeFindsNothingSerious(String address, ColorScheme colours, int width) {
        try (Visit visit = new Visit(chromium.browser(), served.address(), width, 900, colours)) {
            visit.open(address);
            assertThat(visit.seriousFindings()).isEmpty();
        }
    }

    @Test
    void everyLinkIsReachedByKeyboard() {
        try (Visit visit = Visit.wide(chromium.browser(), served.address())) {
            Page page = visit.open("/graph");
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            assertThat(page.evaluate("() => document.activeElement.id")).isEqualTo("table-pane");
            page.locator("#table-pane .read").first().focus();
            page.keyboard().press("Enter");
            assertThat(page.locator("#detail mark").count()).isPositive();
        }
    }
}
