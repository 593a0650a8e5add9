package org.yaodian.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yaodian.evaluation.WeightFitting.AnnotatedPlan;
import org.yaodian.mention.Gazetteer;
import org.yaodian.mention.Weighing;
import org.yaodian.mention.Weights;
import org.yaodian.outline.OutlineReader;
import org.yaodian.text.SourceText;

/** Made-up plans that name one program in each item, after one of two verbs that take names. */
class WeightFittingTest {

    private static final String FIRST = "before 实施";
    private static final String OTHER = "before 推进";

    private final WeightFitting fitting = new WeightFitting(Gazetteer.empty());

    /** @param annotator picks the verb whose programs a person calls one */
    private static AnnotatedPlan plan(Use use, String annotator) {
        List<String> subjects = List.of("春雨", "青苗", "蓝天", "名师", "繁星", "清泉", "红烛", "白鸽");
        StringBuilder text = new StringBuilder("某市教育局2020年工作要点\n\n一、提高质量\n");
        Map<String, AnnotatedItem> items = new LinkedHashMap<>();
        for (int i = 0; i < subjects.size(); i++) {
            String verb = i % 2 == 0 ? "实施" : "推进";
            String program = "“" + subjects.get(i) + "”工程";
            text.append(i + 1).append(".提高质量。").append(verb).append(program).append("。\n");
            List<AnnotatedItem.Entry> right =
                    verb.equals(annotator) ? List.of(new AnnotatedItem.Entry(program, Map.of())) : List.of();
            String path = "1." + (i + 1);
            items.put(path, AnnotatedItem.of(path, "提高质量", Map.of(MentionType.PROGRAMS, right)));
        }
        return new AnnotatedPlan(OutlineReader.outline(SourceText.of("plan.txt", text.toString())), items, use);
    }

    private Map<String, List<String>> lines(AnnotatedPlan... plans) {
        return fitting.weights(List.of(plans)).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().lines()));
    }

    /** Five alike, so that each part that is judged by the others is like them. */
    private static Stream<AnnotatedPlan> plans(Use use, String annotator) {
        return Stream.generate(() -> plan(use, annotator)).limit(5);
    }

    /** What a cue of programs weighs, 0 where it is not listed. */
    private double weight(String cue, Stream<AnnotatedPlan> given) {
        AnnotatedPlan[] plans = given.toArray(AnnotatedPlan[]::new);
        return lines(plans).getOrDefault("program", List.of()).stream()
                .filter(line -> line.startsWith(cue + " "))
                .mapToDouble(line -> Double.parseDouble(line.substring(cue.length() + 1)))
                .sum();
    }

    @Test
    void weighsForACueThatGoesWithRightCandidates() {
        assertThat(weight(FIRST, plans(Use.TUNED, "实施"))).isGreaterThan(.2);
        assertThat(weight(OTHER, plans(Use.TUNED, "实施"))).isLessThan(-.2);
        assertThat(weight(FIRST, plans(Use.TUNED, "推进"))).isLessThan(-.2);
        assertThat(weight(OTHER, plans(Use.TUNED, "推进"))).isGreaterThan(.2);
    }

    @Test
    void givesTheSameWeightsForTheSamePlans() {
        AnnotatedPlan[] plans = {plan(Use.TUNED, "实施"), plan(Use.MODEL, "推进")};
        assertThat(lines(plans)).isEqualTo(lines(plans)).containsOnlyKeys(Weighing.KINDS);
    }

    @Test
    void looksAtNoPlanThatIsHeldOut() {
        AnnotatedPlan tuned = plan(Use.TUNED, "实施");
        AnnotatedPlan held = plan(Use.HELD_OUT, "推进");
        assertThat(lines(held, tuned, held)).isEqualTo(lines(tuned));
    }

    @Test
    void believesTheGuidesOwnAnnotatorsMoreThanOthers() {
        double agreed = weight(FIRST, Stream.concat(plans(Use.MODEL, "实施"), plans(Use.TUNED, "推进")));
        double contradicted = weight(FIRST, Stream.concat(plans(Use.MODEL, "推进"), plans(Use.TUNED, "实施")));
        assertThat(agreed).isGreaterThan(contradicted + .3);
    }

    @Test
    void keepsThePriorWhereNothingWasAnnotated() {
        Map<String, List<String>> prior = Weighing.KINDS.stream()
                .collect(Collectors.toMap(
                        kind -> kind, kind -> withoutAlways(new Weights(Weighing.prior(kind)).lines())));
        assertThat(lines())
                .allSatisfy((kind, lines) -> assertThat(withoutAlways(lines)).isEqualTo(prior.get(kind)));
    }

    private static List<String> withoutAlways(List<String> lines) {
        return lines.stream().filter(line -> !line.startsWith(Weights.ALWAYS)).toList();
    }

    @Test
    void leavesOutACueOfOnePlanAlone() {
        assertThat(weight("before 实施", plans(Use.TUNED, "实施").limit(1))).isZero();
        assertThat(weight("before 实施", plans(Use.TUNED, "实施").limit(2))).isPositive();
    }
}
