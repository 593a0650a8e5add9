package org.yaodian.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages about one thing, matrix and comparison, over the bundled plan and a made-up one of the year after. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ThingPagesTest {

    private static final String BURDEN = "/documents/cn/中共中央办公厅关于减轻中小学教师负担进一步营造教育教学良好环境的若干意见";
    private static final String PLAN = "410000/河南省教育厅2020年工作要点";
    private static final String NEXT = "410000/河南省教育厅2021年工作要点";
    private static final String NEXT_TEXT = """
            河南省教育厅
            2021年工作要点

            2021年全省教育工作的总体要求是：全面贯彻党的教育方针，落实立德树人根本任务，加快建设高质量教育体系，办好人民满意的教育。

            一、加强教师队伍建设
            1.切实减轻中小学教师负担。贯彻落实《关于减轻中小学教师负担进一步营造教育教学良好环境的若干意见》，督促各地建立减负清单制度。
            2.改善办学条件。会同省财政厅支持各地新建、改扩建公办幼儿园500所，继续实施“国培计划”。
            """;

    private Chromium chromium;
    private Served served;

    @BeforeAll
    void serve(@TempDir Path folder) throws IOException, InterruptedException {
        chromium = Chromium.launch();
        Path data = folder.resolve("data");
        Path plan = Files.writeString(folder.resolve("plan-2021.txt"), NEXT_TEXT);
        Served.over(data).close();
        Served.ingest(plan, data);
        served = Served.over(data);
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
    void showsWhoCitesADocumentAndLeadsToTheWords() {
        try (Visit visit = wide()) {
            Page page = visit.open(BURDEN);
            assertThat(page.locator("h1")).hasText("关于减轻中小学教师负担进一步营造教育教学良好环境的若干意见");
            assertThat(page.locator(".saying")).hasCount(2);
            visit.screenshot("document-zh");
            page.locator(".of-plan").nth(1).locator(".exact").click();
            visit.settle();
            assertThat(page.locator(".text mark")).hasText("《关于减轻中小学教师负担进一步营造教育良好环境的若干意见》");
            assertThat(page.locator(".text mark")).isInViewport();
        }
    }

    @Test
    void filtersByAClickOnABar() {
        try (Visit visit = wide()) {
            Page page = visit.open(BURDEN + "?lang=en");
            page.locator(".bars a", new Page.LocatorOptions().setHasText("2021"))
                    .click();
            assertThat(page.locator(".saying")).hasCount(1);
            assertThat(page.url()).contains("year=2021");
            page.reload();
            visit.settle();
            assertThat(page.locator(".saying")).hasCount(1);
            visit.screenshot("document-filtered-en");
            page.goBack();
            assertThat(page.locator(".saying")).hasCount(2);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/bodies/410000/各地, 各地, body-zh",
        "/programs/cn/国培计划?lang=en, 国培计划, program-en",
        "/groups/cn/教师, 教师, group-zh"
    })
    void tellsAllThatIsSaidOfAThing(String address, String name, String picture) {
        try (Visit visit = wide()) {
            Page page = visit.open(address);
            assertThat(page.locator("h1")).hasText(name);
            assertThat(page.locator(".saying")).not().hasCount(0);
            page.locator(".saying")
                    .all()
                    .forEach(saying -> assertThat(saying.locator("blockquote").textContent())
                            .contains(saying.locator("mark").textContent()));
            visit.screenshot(picture);
        }
    }

    @Test
    void comparesTheTwoYears() {
        try (Visit visit = wide()) {
            Page page = visit.open("/compare");
            assertThat(page.locator(".compare-heads")).containsText("2020年");
            Locator documents = page.locator(".three").first();
            assertThat(documents.locator("> section").nth(1)).containsText("减轻中小学教师负担");
            assertThat(documents.locator("> section").first()).containsText("普通高等学校");
            visit.screenshot("compare-zh");
            page.locator("#swap").click();
            visit.settle();
            assertThat(page.url()).contains("plan=" + "410000");
            assertThat(page.locator(".three").first().locator("> section").nth(2))
                    .containsText("普通高等学校");
        }
    }

    @Test
    void crossesBodiesWithSections() {
        try (Visit visit = wide()) {
            Page page = visit.open("/matrix?plan=" + PLAN);
            assertThat(page.locator(".cross thead th")).hasCount(9);
            Locator cell = page.locator(".cross tbody tr", new Page.LocatorOptions().setHasText("各地"))
                    .first()
                    .locator("[data-cell]")
                    .first();
            int items = Integer.parseInt(cell.textContent());
            cell.click();
            assertThat(page.locator(".cell-items li")).hasCount(items);
            visit.screenshot("matrix-zh");
            page.locator("#by-bodies").click();
            assertThat(page.locator(".cross .self")).not().hasCount(0);
            visit.screenshot("matrix-bodies-zh");
        }
    }

    @Test
    void fitsAPhone() {
        for (String address : List.of(BURDEN, "/compare?plan=" + PLAN + "&other=" + NEXT, "/matrix?lang=en")) {
            try (Visit visit = Visit.phone(chromium.browser(), served.address())) {
                Page page = visit.open(address);
                assertThat(page.evaluate("() => document.documentElement.scrollWidth <= innerWidth"))
                        .as(address)
                        .isEqualTo(true);
                visit.screenshot("phone" + address.replaceAll("[/?].*(?=.)", "").replaceAll("\\W.*", "") + "-"
                        + address.substring(1, 5));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        BURDEN + ", LIGHT",
        BURDEN + ", DARK",
        "/bodies/410000/各地?lang=en, LIGHT",
        "/compare, LIGHT",
        "/compare?lang=en, DARK",
        "/matrix?columns=bodies&cell=0~1, LIGHT",
        "/matrix?lang=en, DARK"
    })
    void axeFindsNothingSerious(String address, ColorScheme colours) {
        try (Visit visit = new Visit(chromium.browser(), served.address(), 1440, 900, colours)) {
            visit.open(address);
            assertThat(visit.seriousFindings()).isEmpty();
        }
    }

    @Test
    void saysThatThereIsNoSuchThing() {
        try (Visit visit = wide()) {
            Page page = visit.open("/bodies/410000/nothing?lang=en");
            assertThat(page.locator("[role=alert]")).containsText("not in the store");
            visit.expectRefusal();
        }
    }
}
