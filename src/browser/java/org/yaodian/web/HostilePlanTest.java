package org.yaodian.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plan whose words look like markup. */
class HostilePlanTest {

    private static final String SCRIPT = "<script>document.title=1</script>";
    private static final String IMAGE = "<img src=x onerror=alert(1)>";
    private static final String PLAN = """
            河南省教育厅
            2023年工作要点

            2023年全省教育工作的总体要求是：全面贯彻党的教育方针，落实立德树人根本任务，加快建设高质量教育体系，办好人民满意的教育。

            一、提高基础教育质量%s
            1.加强教师培训%s。会同省财政厅落实《关于%s加强教师队伍建设的意见》，实施“国培计划”，培训农村教师，着力提高教师教书育人的本领，推动优秀教师向农村学校流动。
            2.改善办学条件。督促各地落实《关于义务教育学校办学条件的意见》，加快消除大班额，完善寄宿制学校的食堂、宿舍和运动场地，保障学生的安全与健康。
            """.formatted(SCRIPT, IMAGE, SCRIPT);

    @Test
    void isShownAsWords(@TempDir Path folder) throws IOException, InterruptedException {
        Path plan = Files.writeString(folder.resolve("plan.txt"), PLAN);
        Path data = folder.resolve("data");
        try (Chromium chromium = Chromium.launch()) {
            Served.ingest(plan, data);
            try (Served served = Served.over(data);
                    Visit visit = Visit.wide(chromium.browser(), served.address())) {
                Page page = visit.open("/graph?view=both&open=1&sel=/item/1.1");
                assertThat(page.locator("h1")).containsText("2023年工作要点");
                assertThat(page.locator("#detail .whole")).containsText(IMAGE);
                assertThat(page.locator("#filters")).containsText("<script>");
                page.locator("#q").fill("script");
                assertThat(page.locator("#offers .offer", new Page.LocatorOptions().setHasText("<script>")))
                        .not()
                        .hasCount(0);
                assertThat(page.locator("#detail img, #filters img, #detail script, #table-pane script"))
                        .hasCount(0);
                assertThat(page.title()).contains("2023年工作要点");
                visit.screenshot("hostile-zh");
            }
        }
    }
}
