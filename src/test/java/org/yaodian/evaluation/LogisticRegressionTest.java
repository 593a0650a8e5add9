package org.yaodian.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class LogisticRegressionTest {

    /** Rows that have one feature, so many with it right and so many wrong. */
    private record Rows(int feature, int right, int wrong) {}

    private static double[] weights(double[] before, Rows... groups) {
        List<int[]> rows = new ArrayList<>();
        List<Boolean> right = new ArrayList<>();
        for (Rows group : groups) {
            for (int i = 0; i < group.right() + group.wrong(); i++) {
                rows.add(new int[] {group.feature()});
                right.add(i < group.right());
            }
        }
        boolean[] answers = new boolean[rows.size()];
        for (int i = 0; i < answers.length; i++) {
            answers[i] = right.get(i);
        }
        return LogisticRegression.weights(rows.toArray(new int[0][]), answers, before);
    }

    private static double probability(double logOdds) {
        return 1 / (1 + Math.exp(-logOdds));
    }

    @Test
    void weighsForAFeatureOfRightRowsAndAgainstOneOfWrongRows() {
        double[] weights = weights(new double[2], new Rows(0, 20, 0), new Rows(1, 0, 20));
        assertThat(weights[0]).isGreaterThan(1);
        assertThat(weights[1]).isLessThan(-1);
        assertThat(weights[2]).as("as many are right as wrong").isCloseTo(0, within(.01));
    }

    @Test
    void tellsTheShareOfManyRows() {
        double[] weights = weights(new double[2], new Rows(0, 900, 100), new Rows(1, 300, 700));
        assertThat(probability(weights[0] + weights[2])).isCloseTo(.9, within(.01));
        assertThat(probability(weights[1] + weights[2])).isCloseTo(.3, within(.01));
    }

    @Test
    void keepsWhatWasThoughtBeforeOfAFeatureThatNoRowHas() {
        double[] weights = weights(new double[] {0, -1.5}, new Rows(0, 20, 20));
        assertThat(weights[1]).isEqualTo(-1.5);
    }

    @Test
    void leavesWhatWasThoughtBeforeTheFurtherTheMoreRowsContradict() {
        double few = weights(new double[] {2, 0}, new Rows(0, 0, 2), new Rows(1, 2, 0))[0];
        double many = weights(new double[] {2, 0}, new Rows(0, 0, 50), new Rows(1, 50, 0))[0];
        assertThat(few).isBetween(0.0, 2.0);
        assertThat(many).isLessThan(-1);
    }

    /** At the most likely weights the error of the rows with a feature is what the prior pulls. */
    @Test
    void comesToRest() {
        double[] weights = weights(new double[] {.5, -.5}, new Rows(0, 7, 3), new Rows(1, 2, 9));
        double error = 10 * probability(weights[0] + weights[2]) - 7;
        assertThat(error + LogisticRegression.PRECISION * (weights[0] - .5)).isCloseTo(0, within(1e-3));
    }

    private static List<double[]> seen(double sum, int right, int wrong) {
        double[][] seen = new double[right + wrong][];
        Arrays.setAll(seen, i -> new double[] {sum, i < right ? 1 : 0});
        return List.of(seen);
    }

    @Test
    void leavesSumsAsTheyAreWhereNothingWasSeen() {
        assertThat(LogisticRegression.scale(List.of())).containsExactly(1, 0);
    }

    @Test
    void drawsSumsInThatPromiseTooMuch() {
        List<double[]> seen = new ArrayList<>(seen(3, 700, 300));
        seen.addAll(seen(-3, 300, 700));
        double[] scale = LogisticRegression.scale(seen);
        assertThat(probability(3 * scale[0] + scale[1])).isCloseTo(.7, within(.01));
        assertThat(probability(-3 * scale[0] + scale[1])).isCloseTo(.3, within(.01));
    }

    @Test
    void movesSumsThatAreWrongToOneSide() {
        List<double[]> seen = new ArrayList<>(seen(1, 300, 700));
        seen.addAll(seen(-1, 100, 900));
        double[] scale = LogisticRegression.scale(seen);
        assertThat(scale[1]).isLessThan(-1);
        assertThat(probability(scale[0] + scale[1])).isCloseTo(.3, within(.01));
    }

    @Test
    void holdsSlopeAndInterceptNearOneAndZeroAgainstASingleRow() {
        double[] scale = LogisticRegression.scale(seen(2, 0, 1));
        double error = probability(2 * scale[0] + scale[1]);
        assertThat(scale[0]).isCloseTo(1 - 2 * error, within(1e-3)).isPositive();
        assertThat(scale[1]).isCloseTo(-error, within(1e-3));
        assertThat(LogisticRegression.scale(seen(2, 0, 50))[0]).isNegative();
    }
}
