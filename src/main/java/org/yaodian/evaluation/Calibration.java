package org.yaodian.evaluation;

import java.util.ArrayList;
import java.util.List;

/**
 * Do confidences keep their word: of the claims in a bin, the mean confidence beside the share that is right.
 *
 * @param error mean distance of the two, weighted by claims, 0 to 1
 */
record Calibration(List<Bin> bins, double error) {

    private static final double[] EDGES = {0, .3, .4, .5, .6, .7, .8, .9, 1.000_001};

    /**
     * Claims from one confidence up to the next.
     *
     * @param to exclusive, 1 inclusive
     */
    record Bin(double from, double to, int claims, double predicted, double observed) {}

    Calibration {
        bins = List.copyOf(bins);
    }

    static Calibration of(List<Claim> claims) {
        List<Bin> bins = new ArrayList<>();
        double error = 0;
        for (int i = 0; i + 1 < EDGES.length; i++) {
            double from = EDGES[i];
            double to = EDGES[i + 1];
            List<Claim> in = claims.stream()
                    .filter(claim -> claim.confidence() >= from && claim.confidence() < to)
                    .toList();
            if (!in.isEmpty()) {
                double predicted =
                        in.stream().mapToDouble(Claim::confidence).average().orElse(0);
                double observed = in.stream().filter(Claim::right).count() / (double) in.size();
                bins.add(new Bin(from, Math.min(1, to), in.size(), predicted, observed));
                error += Math.abs(predicted - observed) * in.size() / claims.size();
            }
        }
        return new Calibration(bins, error);
    }
}
