package org.yaodian.register;

import java.util.List;

/**
 * What a mention denotes.
 *
 * @param confidence 0 to 1, that it is this thing, given that the words are a name
 * @param ties what is concluded about it, best first
 * @param afterPlan true if the thing is surely dated after the plan and the plan does not announce it
 */
public record Denoted(Entity entity, LinkedBy linkedBy, double confidence, List<Tie> ties, boolean afterPlan) {

    public Denoted {
        ties = List.copyOf(ties);
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence " + confidence + " of " + entity);
        }
    }

    static Denoted of(Entity entity, LinkedBy linkedBy, double confidence) {
        return new Denoted(entity, linkedBy, confidence, List.of(), false);
    }
}
