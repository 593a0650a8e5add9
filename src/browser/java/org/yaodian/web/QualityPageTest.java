package org.yaodian.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page that says how well the extraction reads. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QualityPageTest {

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

    private static void whole(Visit visit, String name) {
        visit.page()
                .screenshot(new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Path.of("target", "screenshots", name + ".png")));
    }

    @Test
    void showsTheFiguresAsTheyArePublished() {
        try (Visit visit = Visit.wide(chromium.browser(), served.address())) {
            Page page = visit.open("/quality");
            assertThat(page.locator("h1")).hasText("读得对不对");
            assertThat(page.locator(".pools > div")).hasCount(4);
            assertThat(page.locator(".compared tbody tr")).hasCount(7);
            Object f1 = page.evaluate(
                    "async () => (await (await fetch('/api/quality')).json()).pools.find((p) => p.pool === 'heldOut').kinds.documents.strict.f1.value");
            String shown = f1 instanceof Number number
                    ? String.format(Locale.ROOT, "%.3f", number.doubleValue()).replaceFirst("^0", "")
                    : "no number";
            assertThat(page.locator(".compared tbody tr")
                            .first()
                            .locator("strong")
                            .last())
                    .hasText(shown);
            assertThat(page.locator(".answer")).containsText("文件 " + shown);
            whole(visit, "quality-zh");
        }
    }

    @Test
    void choosesASetAndWhatCountsAsRight() {
        try (Visit visit = Visit.wide(chromium.browser(), served.address())) {
            Page page = visit.open("/quality");
            Locator indicators = page.locator(".measures tbody tr").nth(5);
            String strict = indicators.textContent();
            page.locator(".chip", new Page.LocatorOptions().setHasText("示范计划")).click();
            visit.settle();
            assertThat(page).hasURL(Pattern.compile("pool=model"));
            page.locator(".chip", new Page.LocatorOptions().setHasText("重叠即可")).click();
            visit.settle();
            assertThat(page).hasURL(Pattern.compile("pool=model&match=overlap"));
            assertThat(indicators).not().hasText(strict);
            assertThat(page.locator("#detail .texts li")).hasCount(3);
        }
    }

    @Test
    void drawsWhetherConfidencesKeepTheirWord() {
        try (Visit visit = Visit.wide(chromium.browser(), served.address())) {
            Page page = visit.open("/quality");
            assertThat(page.locator(".calibration circle")).hasCount(8);
            assertThat(page.locator(".calibrated tbody tr")).hasCount(8);
        }
    }

    @Test
    void tellsErrorsRulesAndTheWayToReproduce() {
        try (Visit visit = Visit.wide(chromium.browser(), served.address())) {
            Page page = visit.open("/quality?lang=en");
            assertThat(page.locator(".errors tbody tr")).hasCount(7);
            assertThat(page.locator(".rules tbody tr").first()).containsText("document");
            assertThat(page.locator(".command").first()).containsText("./yaodian evaluate");
            assertThat(page.locator(".command").last()).containsText("--gold src/test/resources/gold/heldout");
            whole(visit, "quality-en");
        }
    }

    @ParameterizedTest
    @CsvSource({"/quality, quality-phone-zh", "/quality?lang=en&pool=tuned, quality-phone-en"})
    void fitsAPhone(String address, String name) {
        try (Visit visit = Visit.phone(chromium.browser(), served.address())) {
            Page page = visit.open(address);
            assertThat(page.evaluate("() => document.documentElement.scrollWidth"))
                    .isEqualTo(390);
            whole(visit, name);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/quality, LIGHT, 1440",
        "/quality?pool=bundled&match=overlap, DARK, 1440",
        "/quality?lang=en, LIGHT, 390"
    })
    void axeFindsNothingSerious(String address, ColorScheme colours, int width) {
        try (Visit visit = new Visit(chromium.browser(), served.address(), width, 900, colours)) {
            assertThat(SeriousFindings.of(visit.open(address))).isEmpty();
            if (colours == ColorScheme.DARK) {
                whole(visit, "quality-dark-zh");
            }
        }
    }
}
