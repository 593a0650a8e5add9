package org.yaodian.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What one rule brought, of the default view.
 *
 * @param mentions claims it made
 * @param right those a person agrees with
 * @param gold mentions of its type that the person marked
 */
record RuleFigures(MentionType type, String rule, int mentions, int right, int gold) {

    /** Claims less sure than this are not in the default view. */
    static final double SHOWN = .5;

    double precision() {
        return right / (double) mentions;
    }

    /** Share of the gold of its type that this rule found, 0 where there is none. */
    double recallShare() {
        return gold == 0 ? 0 : right / (double) gold;
    }

    /** By type, then the rules that say most first. */
    static List<RuleFigures> of(List<MeasuredItem> items) {
        Map<MentionType, Integer> gold = new LinkedHashMap<>();
        for (MentionType type : MentionType.values()) {
            gold.put(
                    type,
                    items.stream()
                            .mapToInt(item -> item.scores().of(type).gold())
                            .sum());
        }
        Map<List<Object>, List<Claim>> byRule = items.stream()
                .flatMap(item -> item.claims().stream())
                .filter(claim -> claim.confidence() >= SHOWN)
                .collect(Collectors.groupingBy(claim -> List.of(claim.type(), claim.rule())));
        List<RuleFigures> figures = new ArrayList<>();
        byRule.values().forEach(claims -> {
            Claim any = claims.getFirst();
            int right = (int) claims.stream().filter(Claim::right).count();
            figures.add(
                    new RuleFigures(any.type(), any.rule(), claims.size(), right, gold.getOrDefault(any.type(), 0)));
        });
        figures.sort(Comparator.comparing(RuleFigures::type)
                .thenComparing(Comparator.comparingInt(RuleFigures::mentions).reversed())
                .thenComparing(RuleFigures::rule));
        return List.copyOf(figures);
    }
}
