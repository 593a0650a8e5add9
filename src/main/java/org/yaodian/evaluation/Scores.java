package org.yaodian.evaluation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Predicted annotations of one plan held against gold.
 *
 * @param items number of items in the gold
 * @param missing paths of gold items that were not predicted
 * @param titles number of items whose title is the gold's
 * @param types a score for each type
 */
public record Scores(int items, List<String> missing, int titles, Map<MentionType, Score> types) {

    public Scores {
        missing = List.copyOf(missing);
        types = Map.copyOf(types);
    }

    public Score of(MentionType type) {
        Score score = types.get(type);
        if (score == null) {
            throw new IllegalArgumentException("no score of " + type);
        }
        return score;
    }

    /** Scores of predicted items against gold items, both by path; predicted items that the gold lacks don't count. */
    public static Scores of(Map<String, AnnotatedItem> gold, Map<String, AnnotatedItem> predicted) {
        List<String> missing = new ArrayList<>();
        int titles = 0;
        Map<MentionType, Tally> tallies = new EnumMap<>(MentionType.class);
        for (MentionType type : MentionType.values()) {
            tallies.put(type, new Tally());
        }
        for (AnnotatedItem item : gold.values()) {
            AnnotatedItem found = predicted.getOrDefault(item.item(), AnnotatedItem.of(item.item(), "", Map.of()));
            if (!predicted.containsKey(item.item())) {
                missing.add(item.item());
            }
            boolean titled = AnnotatedItem.normalised(item.title()).equals(AnnotatedItem.normalised(found.title()));
            titles += titled ? 1 : 0;
            tallies.forEach((type, tally) -> tally.add(type, item.of(type), found.of(type)));
        }
        Map<MentionType, Score> types = new EnumMap<>(MentionType.class);
        tallies.forEach((type, tally) -> types.put(type, tally.score()));
        return new Scores(gold.size(), missing, titles, types);
    }

    private static final class Tally {
        private int gold;
        private int predicted;
        private int strict;
        private int overlapping;
        private final Map<String, Integer> agreeing = new HashMap<>();

        void add(MentionType type, Map<String, Map<String, String>> golden, Map<String, Map<String, String>> found) {
            gold += golden.size();
            predicted += found.size();
            for (Pairing.Pair pair : Pairing.pairs(golden.keySet(), found.keySet())) {
                overlapping++;
                strict += pair.gold().equals(pair.predicted()) ? 1 : 0;
                for (String attribute : type.attributes()) {
                    String a = golden.getOrDefault(pair.gold(), Map.of()).getOrDefault(attribute, "");
                    String b = found.getOrDefault(pair.predicted(), Map.of()).getOrDefault(attribute, "");
                    agreeing.merge(attribute, same(a, b) ? 1 : 0, Integer::sum);
                }
            }
        }

        Score score() {
            return new Score(gold, predicted, strict, overlapping, agreeing);
        }
    }

    private static boolean same(String a, String b) {
        if (a.equals(b)) {
            return true;
        }
        try {
            return Math.abs(Double.parseDouble(a) - Double.parseDouble(b)) < 1e-9;
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
