package org.yaodian.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Pairs the indicators of two plans that speak of one thing: same unit, and sentences that share most of their pairs of
 * characters once the numbers are taken out. A guess, so its likeness is told. Pure.
 */
final class Likeness {

    /** Share of the pairs of characters of both sentences; below it two sentences speak of different things. */
    private static final double LIKE = .35;

    private record Pair(int one, int other, double likeness) {}

    private Likeness() {}

    /** "pairs" with the likeness of each, "onlyPlan" and "onlyOther". */
    static Map<String, Object> pairs(List<Map<String, Object>> ones, List<Map<String, Object>> others) {
        List<Pair> found = matched(ones, others);
        Set<Integer> paired = found.stream().map(Pair::one).collect(Collectors.toSet());
        Set<Integer> pairedOthers = found.stream().map(Pair::other).collect(Collectors.toSet());
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put(
                "pairs",
                found.stream()
                        .sorted(Comparator.comparingInt(Pair::one))
                        .map(pair -> pair(ones.get(pair.one()), others.get(pair.other()), pair.likeness()))
                        .toList());
        answer.put("onlyPlan", rest(ones, paired));
        answer.put("onlyOther", rest(others, pairedOthers));
        return answer;
    }

    private static Map<String, Object> pair(Map<String, Object> one, Map<String, Object> other, double likeness) {
        Map<String, Object> pair = new LinkedHashMap<>();
        pair.put("likeness", Math.round(likeness * 100) / 100.0);
        pair.put("changed", !said(one).equals(said(other)));
        pair.put("plan", one);
        pair.put("other", other);
        return pair;
    }

    private static List<Object> said(Map<String, Object> indicator) {
        return List.of(
                String.valueOf(indicator.get("value")),
                String.valueOf(indicator.get("upperBound")),
                String.valueOf(indicator.get("comparator")));
    }

    /** The likest first, each indicator once. */
    private static List<Pair> matched(List<Map<String, Object>> ones, List<Map<String, Object>> others) {
        List<Pair> candidates = new ArrayList<>();
        for (int one = 0; one < ones.size(); one++) {
            for (int other = 0; other < others.size(); other++) {
                double likeness = likeness(ones.get(one), others.get(other));
                if (likeness >= LIKE) {
                    candidates.add(new Pair(one, other, likeness));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Pair::likeness).reversed());
        Set<Integer> taken = new HashSet<>();
        Set<Integer> takenOthers = new HashSet<>();
        return candidates.stream()
                .filter(pair -> !taken.contains(pair.one()) && !takenOthers.contains(pair.other()))
                .filter(pair -> taken.add(pair.one()) && takenOthers.add(pair.other()))
                .toList();
    }

    private static double likeness(Map<String, Object> one, Map<String, Object> other) {
        if (!String.valueOf(one.get("unit")).equals(String.valueOf(other.get("unit")))) {
            return 0;
        }
        Set<String> pairs = pairs(one);
        Set<String> shared = new HashSet<>(pairs);
        shared.retainAll(pairs(other));
        Set<String> all = new HashSet<>(pairs);
        all.addAll(pairs(other));
        return all.isEmpty() ? 0 : (double) shared.size() / all.size();
    }

    private static Set<String> pairs(Map<String, Object> indicator) {
        String words = String.valueOf(indicator.get("sentence")).replaceAll("[\\d\\s\\p{Punct}，。、；：（）“”《》%％.]+", "");
        return IntStream.range(0, Math.max(0, words.length() - 1))
                .mapToObj(i -> words.substring(i, i + 2))
                .collect(Collectors.toSet());
    }

    private static List<Map<String, Object>> rest(List<Map<String, Object>> rows, Set<Integer> paired) {
        return IntStream.range(0, rows.size())
                .filter(i -> !paired.contains(i))
                .mapToObj(rows::get)
                .toList();
    }
}
