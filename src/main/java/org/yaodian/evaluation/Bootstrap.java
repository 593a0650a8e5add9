package org.yaodian.evaluation;

import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * How much a figure would vary had other items been annotated: items are drawn with replacement, as many as there are,
 * again and again, always by the same seed. Immutable.
 */
final class Bootstrap {

    static final int ROUNDS = 1_000;
    static final long SEED = 20_200_312;

    /** Of the rounds this share lies within an interval. */
    static final double SHARE = .95;

    private final Sums all = new Sums();
    private final List<Sums> rounds;

    Bootstrap(List<MeasuredItem> items) {
        List<Sums> counts = items.stream().map(item -> Sums.of(item.scores())).toList();
        counts.forEach(all::add);
        Random random = new Random(SEED);
        this.rounds = IntStream.range(0, ROUNDS)
                .mapToObj(round -> {
                    Sums drawn = new Sums();
                    counts.forEach(any -> drawn.add(counts.get(random.nextInt(counts.size()))));
                    return drawn;
                })
                .toList();
    }

    /**
     * A figure and where it lies in 95 of 100 rounds.
     *
     * @param low 2.5 % of the rounds lie below
     * @param high 2.5 % of the rounds lie above
     */
    record Interval(double value, double low, double high) {}

    /** Sums over all items. */
    Score score(MentionType type) {
        return all.score(type);
    }

    /** A figure of one type; rounds that drew no mention of it, neither gold nor predicted, say nothing and are left out. */
    Interval interval(MentionType type, ToDoubleFunction<Score> figure) {
        double[] drawn = rounds.stream()
                .map(round -> round.score(type))
                .filter(score -> score.gold() + score.predicted() > 0)
                .mapToDouble(figure)
                .sorted()
                .toArray();
        double value = figure.applyAsDouble(all.score(type));
        if (drawn.length == 0) {
            return new Interval(value, value, value);
        }
        int outside = (int) Math.round(drawn.length * (1 - SHARE) / 2);
        return new Interval(
                value, drawn[Math.min(outside, drawn.length - 1)], drawn[Math.max(0, drawn.length - 1 - outside)]);
    }
}
