package org.yaodian.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Confidences fitted to what people annotated: the share of a rule's claims that is right, drawn towards that of its
 * type where there are few. A rule's own levels of confidence are drawn towards the rule.
 */
public final class ConfidenceFit {

    /** So many claims of the type speak beside those of the rule; likewise of the rule beside those of one level. */
    static final double PRIOR_MASS = 10;

    /** A rule with more different confidences than this weighs each claim: it is looked at by tenths. */
    private static final int LEVELS = 10;

    private final List<Claim> claims;

    /** Fits on plans that were tuned on; those held out stay unseen, so that the fit can be tested on them. */
    public ConfidenceFit(List<MeasuredPlan> plans) {
        this.claims = plans.stream()
                .filter(plan -> plan.origin().use() == Use.TUNED)
                .flatMap(plan -> plan.items().stream())
                .flatMap(item -> item.claims().stream())
                .toList();
    }

    private record Counted(int claims, int right) {

        static Counted of(List<Claim> claims) {
            return new Counted(
                    claims.size(), (int) claims.stream().filter(Claim::right).count());
        }

        double drawnTo(double prior) {
            return (right + PRIOR_MASS * prior) / (claims + PRIOR_MASS);
        }

        String line(String key, double confidence) {
            return String.format(Locale.ROOT, "%s\t%d\t%d\t%.2f", key, claims, right, confidence);
        }
    }

    /**
     * Lines of a data file: rule, number of claims, right ones, confidence to two places as graphs hold it, with tabs
     * between. A rule that claims with
     * several confidences has a line for each, {@code rule@0.55}, beside that of all; one that weighs each claim has a
     * line for each tenth, {@code rule@0.5} for those from .5 to under .6.
     */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        double all = Counted.of(claims).drawnTo(.5);
        Map<MentionType, List<Claim>> byType = claims.stream().collect(Collectors.groupingBy(Claim::type));
        Map<String, List<Claim>> byRule =
                claims.stream().collect(Collectors.groupingBy(Claim::rule, TreeMap::new, Collectors.toList()));
        byRule.forEach((rule, ofRule) -> {
            double type = Counted.of(byType.getOrDefault(ofRule.getFirst().type(), List.of()))
                    .drawnTo(all);
            double confidence = Counted.of(ofRule).drawnTo(type);
            lines.add(Counted.of(ofRule).line(rule, confidence));
            Map<Double, List<Claim>> byLevel = byLevel(ofRule);
            if (byLevel.size() > 1) {
                byLevel.forEach((level, atLevel) -> lines.add(Counted.of(atLevel)
                        .line(rule + "@" + level, Counted.of(atLevel).drawnTo(confidence))));
            }
        });
        return lines;
    }

    private static Map<Double, List<Claim>> byLevel(List<Claim> claims) {
        boolean weighed =
                claims.stream().mapToDouble(Claim::confidence).distinct().count() > LEVELS;
        return claims.stream()
                .collect(Collectors.groupingBy(
                        claim -> weighed ? Math.floor(claim.confidence() * 10 + 1e-9) / 10 : claim.confidence(),
                        TreeMap::new,
                        Collectors.toList()));
    }
}
