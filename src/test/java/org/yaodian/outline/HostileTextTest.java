package org.yaodian.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stands in a text, its outline is made, in a time that grows no faster than the text. */
class HostileTextTest {

    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
    private static final int LONG_LINE = 60_000;
    private static final List<String> PIECES = List.of(
            "一、",
            "（一）",
            "1.",
            "1、",
            "（1）",
            "①",
            "第一章",
            "第一条",
            "【任务1】",
            "1.1",
            "3月份",
            "第一季度",
            "附件1",
            "目录",
            "甲",
            "，",
            "。",
            "；",
            "：",
            "\n",
            "\t",
            "《",
            "》",
            "“",
            "”",
            "（",
            "）",
            "　",
            " ",
            "2020年1月1日",
            "……3",
            "责任单位",
            "任务",
            "现将《甲》印发给你们",
            "99999",
            "一百一十一、",
            "\uD840\uDC00",
            "市教育局",
            "关于印发《甲乙丙丁戊己》的通知");

    @Test
    void keepsEveryPartInsideTheTextWhateverItHolds() {
        Random random = new Random(20_201_201);
        for (int round = 0; round < 400; round++) {
            String text = random.ints(1 + random.nextInt(200), 0, PIECES.size())
                    .mapToObj(PIECES::get)
                    .collect(Collectors.joining());
            Outline outline = Outlines.outline(text);
            assertThat(outline.parts().stream().map(Part::path)).as(text).doesNotHaveDuplicates();
            for (Part part : outline.parts()) {
                assertThat(part.span().end())
                        .as(text)
                        .isLessThanOrEqualTo(outline.source().length());
                assertThat(part.measures())
                        .as(text)
                        .allSatisfy(measure -> assertThat(part.span().contains(measure.span()))
                                .as(outline.source().at(measure.span()))
                                .isTrue());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "一、",
                "（一）",
                "1.",
                "。1．",
                "（1）（",
                "①",
                "【",
                "（   ",
                "“",
                "第",
                "附件",
                "1.1.1.1",
                "责任单位\t任务\n",
                "甲\t",
                "　",
                "印发",
                "99999、",
                "。（一）甲；",
                "：1、2、",
                "——",
                "…1",
                "2020年"
            })
    @Timeout(20)
    void readsALongLineOfOneKind(String piece) {
        assertThat(Outlines.outline(piece.repeat(LONG_LINE / piece.length())).parts())
                .isNotEmpty();
        assertThat(Outlines.outline("一、甲\n" + piece.repeat(LONG_LINE / piece.length()) + "\n二、乙\n")
                        .parts())
                .isNotEmpty();
    }

    @Test
    void neverNestsDeeperThanThereAreStyles() {
        String text = "1.1.1.1.1.1.1.1\n".repeat(500) + "第一章\n第一节\n第一条\n一、\n（一）\n1.\n（1）\n1）\n①\n".repeat(100);
        assertThat(Outlines.outline(text).parts().stream()
                        .map(Part::path)
                        .mapToInt(path -> path.split("\\.").length)
                        .max()
                        .orElse(0))
                .isBetween(2, Style.values().length);
    }

    @Test
    void takesNoNumberThatIsTooGreatForAHeading() {
        assertThat(Outlines.items("一、甲\n2147483648.子\n99999999999999999999、丑\n300.寅\n二、乙\n"))
                .containsExactly("1 甲", "2 乙");
    }

    /** Sixteen times the text takes sixteen times as long by right, 256 times where the time grows with the square. */
    @Test
    void takesTimeThatGrowsNoFasterThanTheText() {
        String section = "一、总体要求\n（一）甲。" + "落实各项措施，确保1.5万人（含子）取得实效。".repeat(20) + "\n1.乙。\n2.丙。\n";
        fastest(section.repeat(400));
        double once = fastest(section.repeat(400));
        assertThat(fastest(section.repeat(6_400)) / once).isLessThan(40);
    }

    /** Nanoseconds of the processor, which other work on the machine does not lengthen. */
    private static double fastest(String text) {
        long best = Long.MAX_VALUE;
        for (int round = 0; round < 3; round++) {
            long start = CLOCK.getCurrentThreadCpuTime();
            Outlines.outline(text);
            best = Math.min(best, CLOCK.getCurrentThreadCpuTime() - start);
        }
        return best;
    }
}
