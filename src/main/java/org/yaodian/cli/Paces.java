package org.yaodian.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** How fast one server answered one question in each round. For one thread. */
final class Paces {

    private final List<Pace> rounds = new ArrayList<>();

    void add(Pace pace) {
        rounds.add(pace);
    }

    /** Median of the rounds. */
    double median(ToDoubleFunction<Pace> figure) {
        return Speed.median(rounds.stream().mapToDouble(figure).boxed().toList());
    }

    /** Median of the ratios of answers a second to those of another server, round by round. */
    double ratio(Paces other) {
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < rounds.size(); round++) {
            ratios.add(rounds.get(round).perSecond() / other.rounds.get(round).perSecond());
        }
        return Speed.median(ratios);
    }
}
