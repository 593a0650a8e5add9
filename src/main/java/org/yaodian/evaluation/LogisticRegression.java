package org.yaodian.evaluation;

import java.util.Arrays;
import java.util.List;

/**
 * Logistic regression over features that are there or not, held near to what was thought of them before by a Gaussian
 * prior of variance 1, fitted by AdaGrad.
 */
final class LogisticRegression {

    private static final int ROUNDS = 400;
    /** How firmly weights are held to what was thought before: the inverse of the variance. */
    static final double PRECISION = 1.5;

    private static final double STEP = 0.5;

    private LogisticRegression() {}

    /**
     * The weight of each feature in log-odds, last the one that every row has. The same rows give the same weights.
     *
     * @param rows the features of each row, as indices
     * @param right what each row is
     * @param before what each feature is thought to weigh before any row is seen
     */
    static double[] weights(int[][] rows, boolean[] right, double[] before) {
        int features = before.length;
        double[] weights = new double[features + 1];
        double[] squares = new double[features + 1];
        double[] gradient = new double[features + 1];
        System.arraycopy(before, 0, weights, 0, features);
        Arrays.fill(squares, 1e-8);
        for (int round = 0; round < ROUNDS; round++) {
            for (int k = 0; k < features; k++) {
                gradient[k] = PRECISION * (weights[k] - before[k]);
            }
            gradient[features] = 0;
            for (int i = 0; i < rows.length; i++) {
                double sum = weights[features];
                for (int k : rows[i]) {
                    sum += weights[k];
                }
                double error = 1 / (1 + Math.exp(-sum)) - (right[i] ? 1 : 0);
                gradient[features] += error;
                for (int k : rows[i]) {
                    gradient[k] += error;
                }
            }
            for (int k = 0; k <= features; k++) {
                squares[k] += gradient[k] * gradient[k];
                weights[k] -= STEP * gradient[k] / Math.sqrt(squares[k]);
            }
        }
        return weights;
    }

    /**
     * Slope and intercept that turn a sum of weights into the log-odds of what was seen (Platt's scaling). Held near to
     * slope 1 and intercept 0 by a Gaussian prior of variance 1.
     *
     * @param seen for each row the sum of its weights, and 1 or 0
     */
    static double[] scale(List<double[]> seen) {
        double slope = 1;
        double intercept = 0;
        double slopeSquares = 1e-8;
        double interceptSquares = 1e-8;
        for (int round = 0; round < ROUNDS; round++) {
            double slopeGradient = slope - 1;
            double interceptGradient = intercept;
            for (double[] row : seen) {
                double error = 1 / (1 + Math.exp(-slope * row[0] - intercept)) - row[1];
                slopeGradient += error * row[0];
                interceptGradient += error;
            }
            slopeSquares += slopeGradient * slopeGradient;
            interceptSquares += interceptGradient * interceptGradient;
            slope -= STEP / 4 * slopeGradient / Math.sqrt(slopeSquares);
            intercept -= STEP / 4 * interceptGradient / Math.sqrt(interceptSquares);
        }
        return new double[] {slope, intercept};
    }
}
