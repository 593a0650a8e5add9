package org.yaodian.mention;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes the mentions of one part agree: who stands in the bracket of responsibility has that role wherever the part
 * names it, and who acts is no target group of the same part.
 */
final class Reconciliation {

    /** Confidence of a group that the same part makes act. */
    private static final double ACTS = 0.3;

    private Reconciliation() {}

    static List<Mention> reconciled(List<Mention> part) {
        Map<String, Role> bracket = new HashMap<>();
        Set<String> acting = new HashSet<>();
        for (Mention mention : part) {
            if (mention instanceof BodyMention body && body.evidence().confidence() >= Overlaps.DOUBTFUL) {
                acting.add(body.evidence().exact());
                if (body.evidence().rule().startsWith(ResponsibilityBrackets.RULE)) {
                    bracket.putIfAbsent(body.evidence().exact(), body.role());
                }
            }
        }
        return acting.isEmpty()
                ? part
                : part.stream()
                        .map(mention -> reconciled(mention, bracket, acting))
                        .toList();
    }

    private static Mention reconciled(Mention mention, Map<String, Role> bracket, Set<String> acting) {
        Evidence evidence = mention.evidence();
        if (mention instanceof BodyMention body && bracket.containsKey(evidence.exact())) {
            return new BodyMention(evidence, bracket.getOrDefault(evidence.exact(), body.role()), body.bodyClass());
        }
        if (mention instanceof AudienceMention && acting.contains(evidence.exact())) {
            return new AudienceMention(new Evidence(
                    evidence.part(), evidence.measure(), evidence.span(), evidence.exact(), evidence.rule(), ACTS));
        }
        return mention;
    }
}
