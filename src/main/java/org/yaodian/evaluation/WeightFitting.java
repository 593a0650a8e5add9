package org.yaodian.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.yaodian.mention.Candidate;
import org.yaodian.mention.Gazetteer;
import org.yaodian.mention.PlanMentionFinder;
import org.yaodian.mention.Weighing;
import org.yaodian.mention.Weights;
import org.yaodian.outline.Outline;

/**
 * Fits the weights of cues to annotated plans: a candidate is right when its item's annotation has the same words. By
 * kind, in the order of {@link Weighing#KINDS}, since groups are looked for outside of what else was found.
 */
public final class WeightFitting {

    /** A plan with what a person found in some of its items, by their paths. */
    public record AnnotatedPlan(Outline outline, Map<String, AnnotatedItem> items, Use use) {

        public AnnotatedPlan {
            items = Map.copyOf(items);
        }

        /** How often each of its candidates counts; a plan that counts never is not looked at. */
        int times() {
            return switch (use) {
                // Its annotators wrote the guide: where others read the guide otherwise, they are right.
                case MODEL -> 3;
                case TUNED -> 1;
                case HELD_OUT -> 0;
            };
        }
    }

    /** Cues seen fewer times than this are left out. */
    private static final int SELDOM = 3;

    /** Cues of fewer plans than this are of those plans, not of the language. */
    private static final int FEW_PLANS = 2;

    /** Parts that plans are dealt to, each judged by weights of the others. */
    private static final int FOLDS = 5;

    /** What most of the words of a mention are worth. */
    private static final double NEARLY = 0.5;

    /** The cue of a name that words were left out of: it is never proposed without the longer one. */
    private static final String SHORTENED = "cut";

    private static final Map<String, MentionType> TYPES = Map.of(
            "document", MentionType.DOCUMENTS,
            "program", MentionType.PROGRAMS,
            "activity", MentionType.ACTIVITIES,
            "body", MentionType.BODIES,
            "indicator", MentionType.INDICATORS,
            "group", MentionType.TARGET_GROUPS);

    private final Gazetteer gazetteer;

    /** @param gazetteer the names that candidates are looked for with */
    public WeightFitting(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** The weights of each kind, by the plans that are not held out. Same plans in the same order, same weights. */
    public Map<String, Weights> weights(List<AnnotatedPlan> annotated) {
        List<AnnotatedPlan> plans =
                annotated.stream().filter(plan -> plan.times() > 0).toList();
        Map<String, Weights> fitted = new HashMap<>();
        for (String kind : Weighing.KINDS) {
            fitted.put(kind, new Weights(Map.of()));
        }
        Map<String, List<Example>> named = examples(plans, fitted);
        for (String kind : Weighing.KINDS) {
            if (!kind.equals("group")) {
                fitted.put(kind, fit(kind, named.getOrDefault(kind, List.of())));
            }
        }
        fitted.put("group", fit("group", examples(plans, fitted).getOrDefault("group", List.of())));
        return fitted;
    }

    /**
     * A candidate of an annotated item.
     *
     * @param plan index of its plan
     * @param right whether the annotation has the same words
     * @param near whether it has words that share most of these, which a reader would take for the same
     */
    private record Example(int plan, List<String> cues, boolean right, boolean near) {}

    private Map<String, List<Example>> examples(List<AnnotatedPlan> plans, Map<String, Weights> weights) {
        PlanMentionFinder finder = new PlanMentionFinder(gazetteer, new Weighing(weights));
        Map<String, List<Example>> examples = new HashMap<>();
        for (int i = 0; i < plans.size(); i++) {
            for (Candidate candidate : finder.candidates(plans.get(i).outline())) {
                AnnotatedItem item =
                        plans.get(i).items().get(candidate.mention().evidence().part());
                List<String> cues = candidate.cues().names();
                if (item != null && !cues.isEmpty()) {
                    String kind = Weighing.kind(candidate.mention());
                    String words = AnnotatedItem.normalised(
                            candidate.mention().evidence().exact());
                    Set<String> gold = item.of(TYPES.getOrDefault(kind, MentionType.PLACES))
                            .keySet();
                    boolean near = gold.stream().anyMatch(mention -> Pairing.overlap(words, mention) >= Pairing.ENOUGH);
                    // Of an indicator the bounds are a matter of taste.
                    boolean right = gold.contains(words) || near && kind.equals("indicator");
                    examples.computeIfAbsent(kind, k -> new ArrayList<>())
                            .addAll(Collections.nCopies(plans.get(i).times(), new Example(i, cues, right, near)));
                }
            }
        }
        return examples;
    }

    /** Weights that tell right from wrong words, brought to a scale on which they tell how often a reader agrees. */
    private static Weights fit(String kind, List<Example> examples) {
        List<double[]> unseen = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int held = fold;
            Map<String, Double> others = weights(
                    kind,
                    examples.stream().filter(e -> e.plan() % FOLDS != held).toList());
            examples.stream()
                    .filter(e -> e.plan() % FOLDS == held && !e.cues().contains(SHORTENED))
                    .forEach(e -> unseen.add(new double[] {sum(others, e.cues()), agreement(kind, e)}));
        }
        double[] scale = LogisticRegression.scale(unseen);
        Map<String, Double> weights = weights(kind, examples);
        weights.replaceAll((cue, weight) -> weight * scale[0]);
        weights.merge(Weights.ALWAYS, scale[1], Double::sum);
        return new Weights(weights);
    }

    /** How far a reader agrees: names of bodies and documents are to be exact, of a group most of the words count half. */
    private static double agreement(String kind, Example example) {
        if (example.right() || !example.near()) {
            return example.right() ? 1 : 0;
        }
        return switch (kind) {
            case "body", "document" -> 0;
            case "group" -> NEARLY;
            default -> 1;
        };
    }

    private static double sum(Map<String, Double> weights, List<String> cues) {
        double sum = weights.getOrDefault(Weights.ALWAYS, 0.0);
        for (String cue : new TreeSet<>(cues)) {
            sum += weights.getOrDefault(cue, 0.0);
        }
        return sum;
    }

    private static Map<String, Double> weights(String kind, List<Example> examples) {
        Map<String, Double> prior = Weighing.prior(kind);
        Map<String, Integer> times = new HashMap<>();
        Map<String, Set<Integer>> plans = new HashMap<>();
        for (Example example : examples) {
            for (String cue : Set.copyOf(example.cues())) {
                times.merge(cue, 1, Integer::sum);
                plans.computeIfAbsent(cue, name -> new TreeSet<>()).add(example.plan());
            }
        }
        List<String> names = new ArrayList<>(new TreeSet<>(times.keySet()));
        names.removeIf(name -> times.getOrDefault(name, 0) < SELDOM
                || plans.getOrDefault(name, Set.of()).size() < FEW_PLANS);
        Map<String, Integer> index = new HashMap<>();
        names.forEach(name -> index.put(name, index.size()));
        int[][] rows = new int[examples.size()][];
        boolean[] right = new boolean[examples.size()];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = new TreeSet<>(examples.get(i).cues())
                    .stream().filter(index::containsKey).mapToInt(index::get).toArray();
            right[i] = examples.get(i).right();
        }
        double[] before = names.stream()
                .mapToDouble(name -> prior.getOrDefault(name, 0.0))
                .toArray();
        double[] fitted = LogisticRegression.weights(rows, right, before);
        Map<String, Double> weights = new HashMap<>(prior);
        names.forEach(name -> weights.put(name, fitted[index.getOrDefault(name, 0)]));
        weights.put(Weights.ALWAYS, fitted[names.size()]);
        return weights;
    }
}
