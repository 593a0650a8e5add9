package org.yaodian.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The page as its readers use it, over the bundled plan. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GraphPageTest {

    private static final String MISQUOTED = "关于减轻中小学教师负担进一步营造教育良好环境的若干意见";

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
    void showsWhoAnswersForWhatAtFirstSight() {
        try (Visit visit = wide()) {
            Page page = visit.open("/graph");
            assertThat(page.locator("h1")).containsText("2020年工作要点");
            assertThat(visit.nodes("section")).hasSize(7);
            assertThat(visit.nodes("body")).isNotEmpty();
            assertThat(visit.nodes("document")).isNotEmpty();
            assertThat(visit.nodes("program")).isEmpty();
            visit.screenshot("graph-zh");
        }
    }

    @Test
    void filtersByKind() {
        try (Visit visit = wide()) {
            Page page = visit.open("/graph");
            page.getByLabel("项目", new Page.GetByLabelOptions().setExact(false))
                    .first()
                    .check();
            assertThat(visit.nodes("program")).isNotEmpty();
            page.locator("#kind-body").uncheck();
            assertThat(visit.nodes("body")).isEmpty();
        }
    }

    @Test
    void filtersByRole() {
        try (Visit visit = wide()) {
            Page page = visit.open("/graph");
            int before = visit.nodes("document").size();
            page.locator("#role-implements").uncheck();
            assertThat(visit.nodes("document")).isNotEmpty().hasSizeLessThan(before);
            page.locator("#role-implements").check();
            assertThat(visit.nodes("document")).hasSize(before);
        }
    }

    @Test
    void filtersBySectionAndShowsItsItems() {
        try (Visit visit = wide()) {
            Page page = visit.open("/graph");
            assertThat(visit.nodes("item")).isEmpty();
            page.locator("#section-6").check();
            assertThat(visit.nodes("section")).containsExactly("/section/6");
            assertThat(visit.nodes("item")).contains("/item/6.35");
            visit.screenshot("section-zh");
        }
    }

    @Test
    @SuppressWarnings("unchecked")
    void opensASectionOnADoubleClick() {
        try (Visit visit = wide()) {
            Page page = visit.open("/graph");
            Map<String, Object> place = (Map<String, Object>) visit.ask("place-of-section.js");
            page.mouse().dblclick(number(place, "x"), number(place, "y"));
            page.waitForFunction("() => location.search.includes('open=')");
            assertThat(visit.nodes("item")).isNotEmpty();
        }
    }

    @Test
    void findsWordsInNamesAndInTheText() {
        try (Visit visit = wide()) {
            Page page = visit.open("/graph");
            page.locator("#q").fill("职业教育");
            assertThat(page.locator("#offers [role=option]").first()).containsText("职业教育");
            page.keyboard().press("Enter");
            assertThat(page.locator("#detail-title")).containsText("职业教育");
            List<String> marks = page.locator("#detail mark").allTextContents();
            assertThat(marks).isNotEmpty().allMatch("职业教育"::equals);
            visit.screenshot("search-zh");
        }
    }

    @Test
    @SuppressWarnings("unchecked")
    void showsTheSentenceOfAClickedLineWithItsWordsMarked() {
        try (Visit visit = wide()) {
            Page page = visit.open("/graph?section=6");
            Map<String, Object> line = (Map<String, Object>) visit.ask("free-line.js");
            page.mouse().click(number(line, "x"), number(line, "y"));
            page.waitForFunction("() => location.search.includes('sel=')");
            assertThat(page.locator("#detail blockquote").first()).isVisible();
            assertThat(page.locator("#detail .card h3").first()).containsText("6.");
            assertThat(page.locator("#detail .tag").first()).not().isEmpty();
            assertThat(page.locator("#detail .facts").first()).containsText("可信度");
            assertThat(page.locator("#detail .facts code").first()).not().isEmpty();
            assertThat(page.locator("#detail mark").first()).not().isEmpty();
            visit.screenshot("line-zh");
        }
    }

    @Test
    void marksExactlyTheWordsThatProveALink() {
        try (Visit visit = wide()) {
            Page page = visit.open("/graph?view=table&section=6&kinds=document");
            Locator row = page.locator("tbody tr")
                    .filter(new Locator.FilterOptions().setHasText("6.35"))
                    .filter(new Locator.FilterOptions().setHasText(MISQUOTED));
            String exact = row.locator(".quoted").textContent();
            row.locator(".read").click();
            assertThat(page.locator("#detail mark")).hasText(exact);
            assertThat(page.locator("#detail blockquote")).containsText("贯彻落实" + exact);
            assertThat(page.locator("#detail .tag")).hasText("贯彻落实");
            assertThat(exact).isEqualTo("《" + MISQUOTED + "》");
        }
    }

    @Test
    void listsAllLinksOfANode() {
        try (Visit visit = wide()) {
            String body = visit.open("/graph").url();
            assertThat(body).endsWith("/graph");
            String most =
                    visit.page().locator("#detail .top-list .count").first().textContent();
            visit.page().locator("#detail .top-list a").first().click();
            assertThat(visit.page().locator("#detail .card")).hasCount(Integer.parseInt(most));
            visit.screenshot("node-zh");
        }
    }

    @Test
    void speaksEnglishAndKeepsTheView() {
        try (Visit visit = wide()) {
            Page page = visit.open("/graph?section=6");
            page.locator("#language").click();
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Filters")))
                    .isVisible();
            assertThat(page.locator("html")).hasAttribute("lang", "en");
            assertThat(page.url()).contains("section=6").contains("lang=en");
            visit.screenshot("section-en");
            visit.open("/graph?lang=en");
            visit.screenshot("graph-en");
        }
    }

    @Test
    void bringsBackTheSameViewFromItsAddress() {
        try (Visit first = wide();
                Visit second = wide()) {
            Page page = first.open("/graph");
            page.locator("#section-3").check();
            page.locator("#kind-program").check();
            page.locator("#role-directed").uncheck();
            page.locator("#view-both").click();
            page.locator("#table-pane .read").first().click();
            String detail = page.locator("#detail").textContent();
            second.open(page.url());
            for (String kind : List.of("section", "item", "body", "document", "program")) {
                assertThat(second.nodes(kind)).isEqualTo(first.nodes(kind));
            }
            assertThat(second.page().locator("#detail")).hasText(detail);
            assertThat(second.page().locator("#role-directed")).not().isChecked();
            page.goBack();
            assertThat(page.locator("#detail-title")).hasText("导读");
        }
    }

    @Test
    void isUsableOnAPhone() {
        try (Visit visit = Visit.phone(chromium.browser(), served.address())) {
            Page page = visit.open("/graph");
            assertThat(page.evaluate("() => document.documentElement.scrollWidth"))
                    .isEqualTo(390);
            visit.screenshot("phone-zh");
            page.locator("#show-filters").click();
            page.locator("#section-6").check();
            page.locator("#filters .sheet-close").click();
            page.locator("#view-table").click();
            page.locator("#table-pane .read").first().click();
            assertThat(page.locator("#detail mark").first()).isInViewport();
            visit.screenshot("phone-line-zh");
            page.locator("#detail .close").click();
            visit.open("/graph?lang=en");
            visit.screenshot("phone-en");
        }
    }

    @Test
    void showsTheSameInTheDark() {
        try (Visit visit = new Visit(chromium.browser(), served.address(), 1440, 900, ColorScheme.DARK)) {
            visit.open("/graph?open=6&view=both&sel=" + URLEncoder.encode("/item/6.35", StandardCharsets.UTF_8));
            assertThat(visit.page().locator("#detail .whole")).containsText("切实减轻中小学教师负担");
            visit.screenshot("dark-zh");
        }
    }

    @Test
    void saysWhatToDoWhereNothingIsLeft() {
        try (Visit visit = wide()) {
            Page page = visit.open("/graph?kinds=place&section=1");
            assertThat(page.locator("#over")).isVisible();
            visit.screenshot("empty-zh");
            page.locator("#over button").first().click();
            assertThat(page.locator("#over")).isHidden();
        }
    }

    @Test
    void saysWhatToDoWithThePlanOfABrokenAddress() {
        try (Visit visit = wide()) {
            Page page = visit.open("/graph?plan=410000/nothing");
            assertThat(page.locator("#message")).containsText("410000/nothing");
            visit.screenshot("missing-zh");
            page.locator("#message button").last().click();
            visit.settle();
            assertThat(page.locator("h1")).containsText("2020年工作要点");
            visit.expectRefusal();
        }
    }

    private static double number(Map<String, Object> object, String name) {
        return object.get(name) instanceof Number number ? number.doubleValue() : Double.NaN;
    }
}
