package org.yaodian.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.yaodian.evaluation.MeasuredPlan;
import org.yaodian.evaluation.WeightFitting;
import org.yaodian.mention.MentionFinder;
import org.yaodian.mention.Weights;

/**
 * Measures each plan by weights that were fitted to the others (cross-validation). The rules and their lexicons have
 * seen the plans all the same.
 */
final class CrossMeasuring {

    private final WeightFitting fitting;
    private final Function<Map<String, Weights>, MentionFinder> finders;
    private final int folds;

    /**
     * @param finders what finds mentions by given weights
     * @param folds number of parts that plans are dealt to, each measured by weights of the other parts; 2 or more
     */
    CrossMeasuring(WeightFitting fitting, Function<Map<String, Weights>, MentionFinder> finders, int folds) {
        this.fitting = fitting;
        this.finders = finders;
        this.folds = folds;
    }

    /** The plans in their order. */
    List<MeasuredPlan> measured(List<GoldPlan> plans) {
        MeasuredPlan[] measured = new MeasuredPlan[plans.size()];
        for (int fold = 0; fold < folds; fold++) {
            List<WeightFitting.AnnotatedPlan> others = new ArrayList<>();
            for (int i = 0; i < plans.size(); i++) {
                if (i % folds != fold) {
                    others.add(plans.get(i).annotated());
                }
            }
            Measuring measuring = new Measuring(finders.apply(fitting.weights(others))::mentions);
            for (int i = fold; i < plans.size(); i += folds) {
                measured[i] = measuring.measured(plans.get(i));
            }
        }
        return List.of(measured);
    }
}
