package org.yaodian.evaluation;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a rule said of one item, and whether a person agrees. Words that stand twice in an item are one claim, with the
 * rule and confidence of the surest occurrence. An indicator is right when it shares at least half of its characters
 * with one of the gold, all else when its words are those of the gold.
 *
 * @param confidence 0 to 1
 */
record Claim(MentionType type, String rule, double confidence, boolean right) {

    /** The claims about one item, of whatever confidence. */
    static List<Claim> of(AnnotatedItem gold, Collection<Found> found) {
        Map<List<Object>, Found> surest = new LinkedHashMap<>();
        found.forEach(one ->
                surest.merge(List.of(one.type(), one.words()), one, (a, b) -> b.confidence() > a.confidence() ? b : a));
        Map<MentionType, List<Found>> byType = surest.values().stream()
                .collect(Collectors.groupingBy(Found::type, LinkedHashMap::new, Collectors.toList()));
        return byType.entrySet().stream()
                .flatMap(entry -> claims(entry.getValue(), right(gold, entry.getKey(), entry.getValue())))
                .toList();
    }

    private static java.util.stream.Stream<Claim> claims(List<Found> found, Set<String> right) {
        return found.stream()
                .map(one -> new Claim(one.type(), one.rule(), one.confidence(), right.contains(one.words())));
    }

    private static Set<String> right(AnnotatedItem gold, MentionType type, List<Found> found) {
        Set<String> golden = gold.of(type).keySet();
        if (type != MentionType.INDICATORS) {
            return golden;
        }
        return Pairing.pairs(golden, found.stream().map(Found::words).toList()).stream()
                .map(Pairing.Pair::predicted)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
