package org.yaodian.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The text of the bundled plan as its readers use it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReaderPageTest {

    private static final String PLAN = "/plans/410000/河南省教育厅2020年工作要点";

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
    void showsTheWholeTextUnchanged() {
        try (Visit visit = wide()) {
            Page page = visit.open(PLAN);
            assertThat(page.locator("h1")).hasText("河南省教育厅2020年工作要点");
            assertThat(page.locator(".outline li")).hasCount(47);
            String shown = String.valueOf(page.evaluate(
                    "() => [...document.querySelectorAll('.text .block')].map((block) => block.textContent).join('')"));
            String text = String.valueOf(
                    page.evaluate(
                            "async () => (await (await fetch('/api' + location.pathname + '/text')).text()).split('\\n').filter((line) => line.trim() !== '').join('')"));
            assertThat(shown).isEqualTo(text);
            visit.screenshot("reader-zh");
        }
    }

    @Test
    void opensWhatAMarkDenotesAndWhy() {
        try (Visit visit = wide()) {
            Page page = visit.open(PLAN);
            page.locator("#part-1\\.2 .mark.kind-body")
                    .filter(new Locator.FilterOptions().setHasText("省委组织部"))
                    .click();
            assertThat(page.locator("#panel h2")).hasText("中共河南省委组织部");
            assertThat(page.locator("#panel")).containsText("会同");
            assertThat(page.locator("#panel .facts-list .quoted")).hasText("省委组织部");
            assertThat(page.locator(".text mark")).hasText("省委组织部");
            String address = page.url();
            assertThat(address).contains("at=");
            page.reload();
            visit.settle();
            assertThat(page.locator("#panel h2")).hasText("中共河南省委组织部");
            assertThat(page.locator(".text mark")).isInViewport();
            page.goBack();
            assertThat(page.locator(".text mark")).hasCount(0);
            visit.screenshot("reader-mark-zh");
        }
    }

    @Test
    void lightsUpAnyWordsThatALinkPointsTo() {
        try (Visit visit = wide()) {
            Page page = visit.open(PLAN + "?at=9240-9300&lang=en");
            assertThat(page.locator(".text mark").first()).isInViewport();
            List<String> lit = page.locator(".text mark").allTextContents();
            assertThat(String.join("", lit).codePoints().count()).isEqualTo(60);
            visit.screenshot("reader-words-en");
        }
    }

    @Test
    void listsTheLinksOfAnItem() {
        try (Visit visit = wide()) {
            Page page = visit.open(PLAN);
            page.locator("#part-6\\.35 .number-link").click();
            assertThat(page.locator("#panel h2")).containsText("切实减轻中小学教师负担");
            assertThat(page.locator("#panel .mention-list li")).not().hasCount(0);
            assertThat(page.locator(".outline a[aria-current]")).containsText("切实减轻中小学教师负担");
            page.locator("#panel .mention-list a").first().click();
            assertThat(page.locator(".text mark")).not().hasCount(0);
        }
    }

    @Test
    void marksOnlyWhatTheFiltersLet() {
        try (Visit visit = wide()) {
            Page page = visit.open(PLAN);
            int all = page.locator(".text .mark").count();
            page.locator("#kind-group").click();
            assertThat(page.locator(".text .mark.kind-group")).hasCount(0);
            assertThat(page.locator(".text .mark").count()).isLessThan(all);
            assertThat(page.url()).contains("kinds=").doesNotContain("group");
            visit.open(PLAN + "?min=0.95");
            assertThat(page.locator(".text .mark").count()).isLessThan(all).isPositive();
            visit.open(PLAN + "?min=0.1");
            assertThat(page.locator(".text .mark").count()).isGreaterThan(all);
        }
    }

    @Test
    void fitsAPhone() {
        try (Visit visit = Visit.phone(chromium.browser(), served.address())) {
            Page page = visit.open(PLAN + "?lang=en");
            assertThat(page.evaluate("() => document.documentElement.scrollWidth <= innerWidth"))
                    .isEqualTo(true);
            page.locator("#part-1\\.2 .mark.kind-body").first().click();
            assertThat(page.locator("#panel h2")).isVisible();
            visit.screenshot("reader-phone-en");
        }
    }

    @Test
    void saysThatThereIsNoSuchPlan() {
        try (Visit visit = wide()) {
            Page page = visit.open("/plans/410000/nothing");
            assertThat(page.locator("[role=alert]")).containsText("库里没有");
            visit.expectRefusal();
        }
    }

    @Test
    void axeFindsNothingSerious() {
        for (ColorScheme colours : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            try (Visit visit = new Visit(chromium.browser(), served.address(), 1440, 900, colours)) {
                visit.open(PLAN + "?at=739-742");
                assertThat(visit.seriousFindings())
                        .as(Map.of("colours", colours).toString())
                        .isEmpty();
                visit.screenshot("reader-" + colours.name().toLowerCase(java.util.Locale.ROOT));
            }
        }
    }
}
