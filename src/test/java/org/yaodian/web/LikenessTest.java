package org.yaodian.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Indicators of two plans are one where unit and sentence agree, whatever the number. */
class LikenessTest {

    private static Map<String, Object> indicator(int value, String unit, String sentence) {
        return Map.of("value", value, "unit", unit, "sentence", sentence);
    }

    private static final Map<String, Object> ONE = indicator(10, "所", "全市新建公办幼儿园10所，增加学位。");

    private static List<?> pairs(Map<String, Object> one, Map<String, Object> other) {
        return (List<?>) Likeness.pairs(List.of(one), List.of(other)).getOrDefault("pairs", List.of());
    }

    @Test
    void pairsTheSameSentenceWithAnotherNumber() {
        assertThat(pairs(ONE, indicator(12, "所", "新建公办幼儿园12所，增加学位。")))
                .singleElement()
                .matches(pair -> Boolean.TRUE.equals(((Map<?, ?>) pair).get("changed")));
    }

    @Test
    void saysWhereTheNumberStayed() {
        assertThat(pairs(ONE, ONE))
                .singleElement()
                .matches(pair -> Boolean.FALSE.equals(((Map<?, ?>) pair).get("changed")));
    }

    @Test
    void keepsOtherUnitsAndOtherSentencesApart() {
        assertThat(pairs(ONE, indicator(10, "个", "全市新建公办幼儿园10个，增加学位。"))).isEmpty();
        assertThat(pairs(ONE, indicator(10, "所", "命名省级文明校园10所。"))).isEmpty();
    }

    @Test
    void pairsEachOnceTheLikestFirst() {
        Map<String, Object> like = indicator(12, "所", "全市新建公办幼儿园12所。");
        Map<String, Object> liker = indicator(15, "所", "全市新建公办幼儿园15所，增加学位。");
        Map<String, Object> answer = Likeness.pairs(List.of(ONE), List.of(like, liker));
        assertThat((List<?>) answer.getOrDefault("pairs", List.of()))
                .singleElement()
                .matches(pair -> liker.equals(((Map<?, ?>) pair).get("other")));
        assertThat(answer).containsEntry("onlyOther", List.of(like)).containsEntry("onlyPlan", List.of());
    }
}
