package org.yaodian.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CalibrationTest {

    private static List<Claim> claims(String rule, double confidence, int all, int right) {
        return IntStream.range(0, all)
                .mapToObj(i -> new Claim(MentionType.PROGRAMS, rule, confidence, i < right))
                .toList();
    }

    private static MeasuredPlan plan(Use use, List<Claim> claims) {
        Map<String, AnnotatedItem> none = Map.of();
        return new MeasuredPlan(
                new MeasuredPlan.Origin("p", use, "", "", "", ""),
                List.of(new MeasuredItem(Scores.of(none, none), claims)));
    }

    @Test
    void holdsMeanConfidenceBesideTheShareThatIsRight() {
        Calibration calibration =
                Calibration.of(Stream.concat(claims("a", .8, 10, 8).stream(), claims("b", 1, 10, 5).stream())
                        .toList());

        assertThat(calibration.bins())
                .extracting(
                        Calibration.Bin::from, Calibration.Bin::to, Calibration.Bin::claims, Calibration.Bin::observed)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(.8, .9, 10, .8),
                        org.assertj.core.groups.Tuple.tuple(.9, 1.0, 10, .5));
        assertThat(calibration.error()).isCloseTo(.25, within(1e-9));
    }

    @Test
    void drawsARuleWithFewClaimsTowardsItsType() {
        List<Claim> claims = Stream.of(claims("often", .9, 90, 90), claims("rare", .9, 1, 0))
                .flatMap(List::stream)
                .toList();

        // All: (90 + 5) / 101; the type: (90 + 10 * .9406) / 101 = .9842; rare: (0 + 9.842) / 11.
        assertThat(new ConfidenceFit(List.of(plan(Use.TUNED, claims))).lines())
                .containsExactly("often\t90\t90\t1.00", "rare\t1\t0\t0.89");
    }

    @Test
    void keepsTheLevelsOfARuleApart() {
        List<Claim> claims = Stream.of(claims("rule", .55, 40, 10), claims("rule", .9, 40, 40))
                .flatMap(List::stream)
                .toList();

        assertThat(new ConfidenceFit(List.of(plan(Use.TUNED, claims))).lines())
                .containsExactly("rule\t80\t50\t0.62", "rule@0.55\t40\t10\t0.32", "rule@0.9\t40\t40\t0.92");
    }

    @Test
    void looksByTenthsAtARuleThatWeighsEachClaim() {
        List<Claim> claims = IntStream.range(0, 20)
                .mapToObj(i -> new Claim(MentionType.PROGRAMS, "rule", (70 + i) / 100.0, true))
                .toList();

        assertThat(new ConfidenceFit(List.of(plan(Use.TUNED, claims))).lines())
                .extracting(line -> line.substring(0, line.lastIndexOf('\t')))
                .containsExactly("rule\t20\t20", "rule@0.7\t10\t10", "rule@0.8\t10\t10");
    }

    @Test
    void fitsNothingOnPlansHeldOut() {
        assertThat(new ConfidenceFit(List.of(plan(Use.HELD_OUT, claims("rule", .9, 9, 9)))).lines())
                .isEmpty();
    }
}
