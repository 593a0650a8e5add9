package org.yaodian.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yaodian.Outside;
import org.yaodian.text.SourceText;

class OutlineReaderTest {

    private static final Path HENAN = Path.of("src/main/resources/org/yaodian/ingest/henan-2020.txt");

    private static Outline outline(String text) {
        return OutlineReader.outline(SourceText.of("test.txt", text));
    }

    private static List<String> paths(Outline outline) {
        return outline.items().stream().map(Item::path).toList();
    }

    @Test
    void readsTheBundledPlanExactly() throws IOException {
        Outline plan = outline(Files.readString(HENAN));
        assertThat(plan.sections()).hasSize(7);
        assertThat(plan.items()).hasSize(39);
        assertThat(plan.items().get(0).path()).isEqualTo("1.1");
        assertThat(plan.items().get(38).path()).isEqualTo("7.39");
        assertThat(plan.letterhead())
                .isEqualTo(
                        new Letterhead("2020年工作要点", List.of("中共河南省委高校工委", "河南省教育厅"), "省教育厅", "", "2020-03-12", "2020"));
        assertThat(plan.parts().get(0)).isInstanceOf(Preface.class);
        String last = plan.source().at(plan.items().get(38).span());
        assertThat(last).startsWith("39.").endsWith("扎实做好教育信访工作。");
    }

    @Test
    void keepsEveryPartInsideTheTextAndEverySentenceInsideItsPart() throws IOException {
        Outline plan = outline(Files.readString(HENAN));
        for (Part part : plan.parts()) {
            for (Measure measure : part.measures()) {
                assertThat(part.span().contains(measure.span())).isTrue();
                assertThat(plan.source().at(measure.span()))
                        .isEqualTo(plan.source().at(measure.span()).strip());
            }
        }
    }

    @Test
    void keepsAPrefaceThatEndsInAColon() {
        Outline plan = outline("""
                云南省人民政府办公厅关于加强文物工作的实施意见

                各州、市人民政府，省直各委、办、厅、局：

                　　为贯彻落实《国务院办公厅关于加强文物工作的意见》（国办发〔2015〕7号）精神，现提出以下意见：
                　　一、总体要求
                　　做好工作。
                """);
        assertThat(plan.part("0"))
                .hasValueSatisfying(preface -> assertThat(plan.source().at(preface.span()))
                        .startsWith("为贯彻落实")
                        .endsWith("以下意见："));
    }

    @Test
    void readsNumbersThatRestartAndNumbersThatCountOn() {
        assertThat(paths(outline("一、甲\n1.子。\n2.丑。\n二、乙\n1.寅。\n2.卯。\n"))).containsExactly("1.1", "1.2", "2.1", "2.2");
        assertThat(paths(outline("一、甲\n1.子。\n2.丑。\n二、乙\n3.寅。\n4.卯。\n"))).containsExactly("1.1", "1.2", "2.3", "2.4");
    }

    @Test
    void readsChaptersBracketsAndTasks() {
        String text = "第一部分 甲\n第一章 乙\n（一）丙。\n（二）丁。\n第二章 戊\n【重点任务3】己\n庚。\n";
        assertThat(paths(outline(text))).containsExactly("1.1.1", "1.1.2", "1.2.3");
    }

    @Test
    void takesNoDecimalNoYearAndNoListForANumber() {
        String text = "一、目标\n1.5倍增长。到\n2020. 年。实施一、二、三等奖。\n二、任务\n2.0版本上线。\n";
        assertThat(paths(outline(text))).containsExactly("1", "2");
    }

    @Test
    void readsAPlanThatStandsOnOneLine() {
        String filler = "落实各项措施，确保取得实效。".repeat(120);
        String text = "现制定如下方案。一、把甲做好（一）研究乙。（财政部负责）具体措施：1．丙。（财政部牵头）2．2020年底前丁。" + filler + "（二）戊。二、己（三）庚。";
        assertThat(paths(outline(text))).containsExactly("1.1.1", "1.1.2", "1.2", "2.3");
    }

    @Test
    void beginsAfterTheNoticeThatForwardsAPlan() {
        String text = """
                某市人民政府办公室关于印发某市学校美育工作实施方案的通知
                （某政办发〔2017〕12号）
                各县（区）人民政府：
                　　《某市学校美育工作实施方案》已经市政府同意，现予印发，请认真贯彻执行。
                某市人民政府办公室
                2017年10月9日
                某市学校美育工作
                实施方案
                　　为深入贯彻《国务院办公厅关于全面加强和改进学校美育工作的意见》精神，制定本方案。
                　　一、目标。到2020年完成。
                　　二、措施。各校落实。
                　　附件：任务分工表
                　　1.不是事项。
                """;
        Outline plan = outline(text);
        assertThat(plan.letterhead())
                .isEqualTo(new Letterhead(
                        "某市学校美育工作实施方案", List.of("某市人民政府办公室"), "", "某政办发〔2017〕12号", "2017-10-09", "2017"));
        assertThat(plan.source().at(plan.parts().get(0).span()))
                .startsWith("为深入贯彻")
                .endsWith("制定本方案。");
        assertThat(paths(plan)).containsExactly("1", "2");
    }

    @Test
    void leavesATableOfContentsOut() {
        String text = "目  录\n一、甲……………1\n二、乙……………2\n某规划\n为了发展，制定本规划，请各地各部门认真贯彻执行，确保各项任务落到实处。\n一、甲\n子。\n二、乙\n丑。\n";
        assertThat(paths(outline(text))).containsExactly("1", "2");
    }

    @Test
    void makesATextWithoutNumbersOneItemAndSaysSo() {
        Outline plan = outline("关于做好工作的意见\n各地要认真做好各项工作，切实加强组织领导，确保完成年度任务。\n");
        assertThat(paths(plan)).containsExactly("1");
        assertThat(plan.warnings()).singleElement().asString().contains("no numbering");
    }

    @Test
    void readsEveryTextOfTheCorpus() throws IOException {
        try (Stream<Path> files = Files.walk(Outside.shared().resolve("corpus"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".txt")).toList()) {
                Outline plan = outline(Files.readString(file));
                assertThat(plan.items()).as(file.toString()).isNotEmpty();
                assertThat(plan.letterhead().title()).as(file.toString()).isNotEmpty();
                assertThat(plan.parts().stream().map(Part::path))
                        .as(file.toString())
                        .doesNotHaveDuplicates();
            }
        }
    }
}
