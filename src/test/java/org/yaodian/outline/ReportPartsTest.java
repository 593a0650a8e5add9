package org.yaodian.outline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yaodian.outline.Outlines.outline;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ReportPartsTest {

    private static Map<String, ReportPart> parts(String text) {
        return ReportParts.of(outline(text));
    }

    @Test
    void tellsThePastFromTheYearsToComeAndFromThisYear() {
        String text =
                "2026年某省政府工作报告\n各位代表：\n现在报告工作，请予审议。\n一、2025年工作回顾\n（一）甲。\n（二）乙。\n二、“十五五”时期主要目标\n丙。\n三、2026年重点工作\n（一）丁。\n四、加强自身建设\n戊。\n";
        assertThat(parts(text))
                .isEqualTo(Map.of(
                        "1",
                        ReportPart.REVIEW,
                        "1.1",
                        ReportPart.REVIEW,
                        "1.2",
                        ReportPart.REVIEW,
                        "2",
                        ReportPart.OUTLOOK,
                        "3",
                        ReportPart.TASKS,
                        "3.1",
                        ReportPart.TASKS,
                        "4",
                        ReportPart.TASKS));
    }

    @Test
    void readsHeadingsWithoutANumber() {
        String text = "2026年某省政府工作报告\n各位代表：\n现在报告工作，请予审议。\n2025年工作回顾\n子，丑。\n2026年重点工作\n寅。\n一、甲。\n二、乙。\n";
        assertThat(parts(text)).isEqualTo(Map.of("0", ReportPart.REVIEW, "1", ReportPart.TASKS, "2", ReportPart.TASKS));
    }

    @Test
    void readsASummaryWithAPlan() {
        assertThat(parts("某局2023年工作总结和2024年工作计划\n一、2023年工作总结\n甲。\n二、2024年工作计划\n乙。\n"))
                .isEqualTo(Map.of("1", ReportPart.REVIEW, "2", ReportPart.TASKS));
    }

    @Test
    void marksNothingInAPlanThatIsNoReport() {
        assertThat(parts("某局2024年工作要点\n一、工作回顾\n甲。\n二、2024年重点工作\n乙。\n")).isEmpty();
    }
}
