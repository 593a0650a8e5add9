package org.yaodian.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ClaimTest {

    private static final AnnotatedItem GOLD = AnnotatedItem.of(
            "1",
            "",
            Map.of(
                    MentionType.PROGRAMS,
                    List.of(new AnnotatedItem.Entry("省培计划", Map.of())),
                    MentionType.INDICATORS,
                    List.of(new AnnotatedItem.Entry("教师1000名", Map.of()))));

    private static Found found(MentionType type, String words, String rule, double confidence) {
        return new Found("1", type, words, rule, confidence);
    }

    @Test
    void countsWordsThatStandTwiceOnceForTheSurerRule() {
        assertThat(Claim.of(
                        GOLD,
                        List.of(
                                found(MentionType.PROGRAMS, "省培计划", "first", .6),
                                found(MentionType.PROGRAMS, "省培计划", "surer", .9))))
                .containsExactly(new Claim(MentionType.PROGRAMS, "surer", .9, true));
    }

    @Test
    void isWrongWhereTheBoundaryIsUnlessAnIndicatorOverlaps() {
        assertThat(Claim.of(
                        GOLD,
                        List.of(
                                found(MentionType.PROGRAMS, "实施省培计划", "rule", .6),
                                found(MentionType.INDICATORS, "农村教师1000名", "count", .7))))
                .containsExactly(
                        new Claim(MentionType.PROGRAMS, "rule", .6, false),
                        new Claim(MentionType.INDICATORS, "count", .7, true));
    }
}
