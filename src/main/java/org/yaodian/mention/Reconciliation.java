package org.yaodian.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes the mentions of one part agree: who stands in the bracket of responsibility has that role wherever the part
 * names it.
 */
final class Reconciliation {

    private Reconciliation() {}

    static List<Mention> reconciled(List<Mention> part) {
        Map<String, Role> bracket = new HashMap<>();
        for (Mention mention : part) {
            if (mention instanceof BodyMention body && body.evidence().confidence() >= Overlaps.DOUBTFUL) {
                if (body.evidence().rule().startsWith(ResponsibilityBrackets.RULE)) {
                    bracket.putIfAbsent(body.evidence().exact(), body.role());
                }
            }
        }
        return bracket.isEmpty()
                ? part
                : part.stream().map(mention -> reconciled(mention, bracket)).toList();
    }

    private static Mention reconciled(Mention mention, Map<String, Role> bracket) {
        Evidence evidence = mention.evidence();
        if (mention instanceof BodyMention body && bracket.containsKey(evidence.exact())) {
            return new BodyMention(evidence, bracket.getOrDefault(evidence.exact(), body.role()), body.bodyClass());
        }
        return mention;
    }
}
