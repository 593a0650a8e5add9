package org.yaodian.evaluation;

import java.util.Map;

/**
 * How the mentions of one type were found.
 *
 * @param gold number in the gold
 * @param predicted number predicted
 * @param strict pairs whose normalised words are equal
 * @param overlapping pairs that share at least half of the characters of their union; strict ones are among them
 * @param agreeing for each attribute the pairs that agree on it
 */
public record Score(int gold, int predicted, int strict, int overlapping, Map<String, Integer> agreeing) {

    public Score {
        agreeing = Map.copyOf(agreeing);
    }

    /** Precision, recall and F1, each 0 to 1. */
    public record Rates(double precision, double recall, double f1) {}

    public Rates strictRates() {
        return rates(strict);
    }

    public Rates overlapRates() {
        return rates(overlapping);
    }

    /** Share of the overlapping pairs that agree on an attribute, 0 where there are none. */
    public double accuracy(String attribute) {
        return overlapping == 0 ? 0 : agreeing.getOrDefault(attribute, 0) / (double) overlapping;
    }

    private Rates rates(int right) {
        double precision = predicted > 0 ? right / (double) predicted : gold == 0 ? 1 : 0;
        double recall = gold > 0 ? right / (double) gold : 1;
        double f1 = precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0;
        return new Rates(precision, recall, f1);
    }
}
