package org.yaodian.cli;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.yaodian.evaluation.AnnotatedItem;
import org.yaodian.evaluation.MeasuredPlan;
import org.yaodian.evaluation.WeightFitting;
import org.yaodian.outline.Outline;

/**
 * A plan as its text divides it, with what a person found in some of its items.
 *
 * @param origin which plan
 * @param items by their paths, in the order of the gold: intervals depend on it
 */
record GoldPlan(MeasuredPlan.Origin origin, Outline outline, Map<String, AnnotatedItem> items) {

    GoldPlan {
        items = Collections.unmodifiableMap(new LinkedHashMap<>(items));
    }

    WeightFitting.AnnotatedPlan annotated() {
        return new WeightFitting.AnnotatedPlan(outline, items, origin.use());
    }
}
