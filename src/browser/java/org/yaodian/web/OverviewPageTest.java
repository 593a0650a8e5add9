package org.yaodian.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaodian.ingest.BundledPlan;

/** The first page, over the bundled plan and some of other places and years. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OverviewPageTest {

    private Chromium chromium;
    private Served served;

    @BeforeAll
    void serve(@TempDir Path folder) throws IOException, InterruptedException {
        Path plans = Files.createDirectory(folder.resolve("plans"));
        Files.write(plans.resolve(BundledPlan.NAME), BundledPlan.bytes());
        plan(plans, "浙江省教育厅", 2018, 2019);
        plan(plans, "浙江省教育厅", 2019, 2020);
        plan(plans, "绍兴市教育局", 2019, 2019);
        plan(plans, "河南省教育厅", 2021, 2022);
        plan(plans, "广西壮族自治区教育厅", 2021, 2025);
        plan(plans, "重庆市教育委员会", 2021, 2030);
        plan(plans, "教育部", 2021, 2021);
        chromium = Chromium.launch();
        Served.ingest(plans, folder.resolve("data"));
        served = Served.over(folder.resolve("data"));
    }

    private static void plan(Path folder, String issuer, int year, int due) throws IOException {
        String text = """
                %s%d年工作要点

                一、重点工作

                1.办好学校。落实《中华人民共和国职业教育法》，会同省财政厅培训农村教师。%d年底前完成改造。

                %d年2月1日
                """.formatted(issuer, year, due, year);
        Files.writeString(folder.resolve(issuer + year + ".txt"), text);
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
    void saysWhatThisIsAndWhereToBegin() {
        try (Visit visit = wide()) {
            Page page = visit.open("/");
            assertThat(page.locator("h1")).hasText("谁负责什么，依据哪个文件，为了谁");
            assertThat(page.locator(".way-in")).hasCount(3);
            assertThat(page.locator(".counts li").first()).containsText("8");
            page.locator(".way-in").nth(2).click();
            assertThat(page).hasURL(Pattern.compile("/graph$"));
        }
    }

    @Test
    void asksTheServerOnce() {
        try (Visit visit = wide()) {
            List<String> asked = new ArrayList<>();
            visit.page().onRequest(request -> {
                if (request.url().contains("/api/")) {
                    asked.add(request.url());
                }
            });
            visit.open("/");
            assertThat(asked).hasSize(1);
        }
    }

    @Test
    void filtersThePlansByPlaceAndYear() {
        try (Visit visit = wide()) {
            Page page = visit.open("/");
            Locator rows = page.locator(".plan-rows li");
            assertThat(rows).hasCount(8);
            visit.screenshot("overview-zh");
            page.locator("#plans-place-330000").click();
            assertThat(rows).hasCount(3);
            assertThat(rows.filter(new Locator.FilterOptions().setHasText("绍兴市")))
                    .hasCount(1);
            page.locator("#plans-330000-2019").click();
            assertThat(rows).hasCount(2);
            assertThat(page).hasURL(Pattern.compile("province=330000&year=2019"));
            assertThat(page.locator("#plans-330000-2019")).isFocused();
            page.goBack();
            assertThat(rows).hasCount(3);
            page.locator("#plans-reset").click();
            page.locator("#plans-filter").fill("重庆");
            assertThat(rows).hasCount(1);
            page.reload();
            visit.settle();
            assertThat(rows).hasCount(1);
            page.locator("#plans-filter").fill("nothing");
            assertThat(page.locator(".plan-list")).containsText("没有这样的计划");
        }
    }

    @Test
    void aPlanLeadsToItsReader() {
        try (Visit visit = wide()) {
            Locator plan = visit.open("/").locator(".plan-title").last();
            assertThat(plan).hasAttribute("href", Pattern.compile("^/plans/330000/"));
        }
    }

    @Test
    void whatIsNamedMostLeadsToItsPage() {
        try (Visit visit = wide()) {
            Page page = visit.open("/");
            assertThat(page.locator(".bars").nth(0).locator("a").first())
                    .hasAttribute(
                            "href", Pattern.compile("^/documents/cn/.*%E8%81%8C%E4%B8%9A%E6%95%99%E8%82%B2%E6%B3%95$"));
            assertThat(page.locator(".bars").nth(0).locator("li").first()).containsText("7 处 · 7 份");
            assertThat(page.locator(".bars").nth(1).locator("a").first())
                    .hasAttribute("href", Pattern.compile("^/bodies/"));
            assertThat(page.locator(".bars").nth(2).locator("a").first())
                    .hasAttribute("href", Pattern.compile("^/groups/"));
        }
    }

    @Test
    void tellsWhatFallsDueFromWhatIsPast() {
        try (Visit visit = wide()) {
            Page page = visit.open("/");
            assertThat(page.locator("#due")).containsText("最新的计划是 2021-02-01 的");
            assertThat(page.locator(".due-years [aria-current]")).containsText("2021");
            assertThat(page.locator(".due-table tr.upcoming")).hasCount(1);
            page.locator(".due-years a", new Page.LocatorOptions().setHasText("2019"))
                    .click();
            visit.settle();
            assertThat(page).hasURL(Pattern.compile("due=2019#due$"));
            assertThat(page.locator(".due-table tr.past")).hasCount(2);
            assertThat(page.locator(".due-table .quoted").first()).hasText("2019年底前完成改造");
            assertThat(page.locator(".due-table .quoted").first())
                    .hasAttribute("href", Pattern.compile("^/plans/330.*\\?at=\\d+-\\d+$"));
        }
    }

    @Test
    void listsAllOfAKind() {
        try (Visit visit = wide()) {
            Page page = visit.open("/");
            String count = page.locator(".counts strong").nth(2).textContent();
            page.locator(".counts a").nth(2).click();
            visit.settle();
            assertThat(page.locator("h1")).hasText("全部文件");
            assertThat(page.locator("main")).containsText(count + " 个，提到最多的在前");
            assertThat(page.locator(".things .thing").first()).containsText("职业教育法");
        }
    }

    @Test
    void speaksEnglish() {
        try (Visit visit = wide()) {
            Page page = visit.open("/?province=330000");
            page.locator("#language").click();
            visit.settle();
            assertThat(page.locator("h1")).hasText("Who answers for what, by which document, for whom");
            assertThat(page.locator(".plan-rows li")).hasCount(3);
            assertThat(page.locator(".plan-title").first()).hasAttribute("href", Pattern.compile("lang=en"));
            visit.screenshot("overview-en");
        }
    }

    @ParameterizedTest
    @CsvSource({"/, phone-zh", "/?lang=en, phone-en", "/?kind=body, phone-list-zh"})
    void fitsAPhone(String address, String name) {
        try (Visit visit = Visit.phone(chromium.browser(), served.address())) {
            Page page = visit.open(address);
            assertThat(page.evaluate("() => document.documentElement.scrollWidth"))
                    .isEqualTo(390);
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of("target", "screenshots", "overview-" + name + ".png")));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/, LIGHT, 1440",
        "/?province=330000&due=2019, DARK, 1440",
        "/?lang=en, LIGHT, 390",
        "/?kind=group, DARK, 1440"
    })
    void axeFindsNothingSerious(String address, ColorScheme colours, int width) {
        try (Visit visit = new Visit(chromium.browser(), served.address(), width, 900, colours)) {
            assertThat(SeriousFindings.of(visit.open(address))).isEmpty();
            if (colours == ColorScheme.DARK && address.contains("due")) {
                visit.page()
                        .screenshot(new Page.ScreenshotOptions()
                                .setFullPage(true)
                                .setPath(Path.of("target", "screenshots", "overview-dark-zh.png")));
            }
        }
    }
}
