package org.yaodian.register;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which body a name means on a day: a plan that calls a body by the name it had before it was renamed means the one
 * that took its place. Immutable; safe for many threads.
 */
final class Successions {

    /** An old name may also speak of the past. */
    private static final double OLD_NAME = .85;

    private final Map<String, KnownChange> byEnded = new HashMap<>();
    private final Map<String, KnownBody> bodies = new HashMap<>();

    Successions(Registers registers) {
        registers.bodies().forEach(body -> bodies.put(body.iri(), body));
        for (KnownChange change : registers.changes()) {
            // a body whose work was divided has no one successor
            if (change.to().size() == 1 && bodies.containsKey(change.to().getFirst())) {
                change.from().forEach(ended -> byEnded.put(ended, change));
            }
        }
    }

    /** The body itself, or what had taken its place by a date ("" for unknown, then itself). */
    Denoted at(Denoted denoted, String date) {
        String iri = denoted.entity().iri();
        for (int steps = 0; steps < byEnded.size(); steps++) {
            KnownChange change = byEnded.get(iri);
            if (change == null || !Dates.surelyAfter(date, change.date())) {
                break;
            }
            iri = change.to().getFirst();
        }
        KnownBody now = bodies.get(iri);
        return now == null || iri.equals(denoted.entity().iri())
                ? denoted
                : new Denoted(
                        now.entity(),
                        LinkedBy.ALIAS,
                        Math.min(OLD_NAME, denoted.confidence()),
                        List.of(),
                        denoted.afterPlan());
    }
}
