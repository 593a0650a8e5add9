package org.yaodian.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The search field in the head of the pages, over the bundled plan. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchFieldTest {

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

    private static Locator type(Page page, String words) {
        page.locator("#q").click();
        page.locator("#q").pressSequentially(words);
        return page.locator("#offers .offer");
    }

    @Test
    void findsABodyByTheFirstLettersOfItsPinyin() {
        try (Visit visit = wide()) {
            Page page = visit.open("/quality");
            Locator offers = type(page, "jyt");
            assertThat(offers.first()).containsText("河南省教育厅");
            assertThat(offers.first()).containsText("又名 教育厅");
            assertThat(page.locator("#q")).hasAttribute("aria-expanded", "true");
            visit.screenshot("suggest-zh");
            page.keyboard().press("ArrowDown");
            assertThat(offers.first()).hasAttribute("aria-selected", "true");
            assertThat(page.locator("#q"))
                    .hasAttribute("aria-activedescendant", offers.first().getAttribute("id"));
            page.keyboard().press("Enter");
            page.waitForURL("**/bodies/410000/**");
            visit.expectRefusal();
        }
    }

    @Test
    void showsSentencesAfterNames() {
        try (Visit visit = wide()) {
            Page page = visit.open("/quality?lang=en");
            Locator offers = type(page, "职业教育");
            assertThat(offers.last()).containsText("All results for");
            Locator sentence = page.locator("#offers .sentence").first();
            assertThat(sentence.locator("mark")).hasText("职业教育");
            visit.screenshot("suggest-en");
            assertThat(page.locator("#offers .offer:has(.sentence)").first())
                    .hasAttribute("href", Pattern.compile("^/plans/410000/.*\\?at=\\d+-\\d+&lang=en$"));
        }
    }

    @Test
    void closesByEscapeAndWhenItIsLeft() {
        try (Visit visit = wide()) {
            Page page = visit.open("/quality");
            type(page, "教师");
            assertThat(page.locator("#offers")).isVisible();
            page.keyboard().press("Escape");
            assertThat(page.locator("#offers")).isHidden();
            page.keyboard().type("培训");
            assertThat(page.locator("#offers")).isVisible();
            page.keyboard().press("Tab");
            assertThat(page.locator("#offers")).isHidden();
        }
    }

    @Test
    void enterWithoutAChoiceListsAllResultsByKind() {
        try (Visit visit = wide()) {
            Page page = visit.open("/quality");
            type(page, "职业教育");
            page.keyboard().press("Enter");
            page.waitForURL("**/?q=**");
            visit.settle();
            assertThat(page.locator("h1")).hasText("“职业教育”的搜索结果");
            assertThat(page.locator("#q")).hasValue("职业教育");
            assertThat(page.locator("#found-program")).isVisible();
            assertThat(page.locator("#found-passage")).isVisible();
            visit.screenshot("found-zh");
            page.locator(".chip", new Page.LocatorOptions().setHasText("项目")).click();
            visit.settle();
            assertThat(page).hasURL(Pattern.compile("kind=program"));
            assertThat(page.locator(".found")).hasCount(1);
        }
    }

    @Test
    void saysWhatToDoWhereNothingIsFound() {
        try (Visit visit = wide()) {
            Page page = visit.open("/quality?lang=en");
            Locator offers = type(page, "qqqq");
            assertThat(offers).hasCount(1);
            assertThat(offers).containsText("Enter says what to do");
            page.keyboard().press("Enter");
            page.waitForURL("**/?q=qqqq**");
            visit.settle();
            assertThat(page.locator(".message-box")).containsText("jyt");
            visit.screenshot("found-nothing-en");
        }
    }

    @Test
    void showsHostileWordsAsWords() {
        try (Visit visit = wide()) {
            Page page = visit.open("/?q=" + "%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E");
            assertThat(page.locator("h1")).containsText("<img src=x onerror=alert(1)>");
            assertThat(page.locator("main img")).hasCount(0);
        }
    }

    @ParameterizedTest
    @CsvSource({"/?q=教师, LIGHT, 1440", "/?q=教师, DARK, 1440", "/?q=qqqq&lang=en, LIGHT, 390"})
    void axeFindsNothingSerious(String address, ColorScheme colours, int width) {
        try (Visit visit = new Visit(chromium.browser(), served.address(), width, 900, colours)) {
            Page page = visit.open(address);
            assertThat(SeriousFindings.of(page)).isEmpty();
            page.locator("#q").fill("");
            type(page, "jiaoshi");
            assertThat(page.locator("#offers")).isVisible();
            assertThat(SeriousFindings.of(page)).isEmpty();
        }
    }

    @Test
    void fitsAPhone() {
        try (Visit visit = Visit.phone(chromium.browser(), served.address())) {
            Page page = visit.open("/?q=教师");
            assertThat(page.evaluate("() => document.documentElement.scrollWidth"))
                    .isEqualTo(390);
            visit.screenshot("found-phone-zh");
            page.locator("#q").fill("");
            type(page, "jyt");
            assertThat(page.locator("#offers")).isVisible();
            assertThat(page.evaluate("() => document.documentElement.scrollWidth"))
                    .isEqualTo(390);
            visit.screenshot("suggest-phone-zh");
        }
    }
}
