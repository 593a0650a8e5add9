package org.yaodian.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Names that are like another, by the pairs of characters that both have. Pure. */
public final class Nearest {

    /** Share of common pairs below which two names are not alike. */
    private static final double ALIKE = .3;

    private static final int MOST = 3;

    private record Scored(String name, double score) {}

    private Nearest() {}

    /** At most three of the names, the most like first. */
    public static List<String> to(String name, Collection<String> names) {
        Map<String, Integer> wanted = pairs(name);
        List<Scored> scored = new ArrayList<>();
        names.stream().distinct().forEach(other -> scored.add(new Scored(other, common(wanted, pairs(other)))));
        return scored.stream()
                .filter(one -> one.score() >= ALIKE)
                .sorted(Comparator.comparingDouble(Scored::score).reversed().thenComparing(Scored::name))
                .limit(MOST)
                .map(Scored::name)
                .toList();
    }

    /** Twice the common pairs over all pairs of both (Dice). */
    private static double common(Map<String, Integer> one, Map<String, Integer> other) {
        int both = one.entrySet().stream()
                .mapToInt(pair -> Math.min(pair.getValue(), other.getOrDefault(pair.getKey(), 0)))
                .sum();
        return 2.0 * both / (count(one) + count(other));
    }

    private static int count(Map<String, Integer> pairs) {
        return pairs.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Map<String, Integer> pairs(String name) {
        String framed = "^" + name + "$";
        Map<String, Integer> pairs = new HashMap<>();
        for (int i = 0; i < framed.length() - 1; i++) {
            pairs.merge(framed.substring(i, i + 2), 1, Integer::sum);
        }
        return pairs;
    }
}
