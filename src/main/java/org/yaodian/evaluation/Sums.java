package org.yaodian.evaluation;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sums of the scores of items. Not safe for use by two threads. */
final class Sums {

    /** Gold, predicted, strict, overlapping; after them the agreeing pairs of each attribute. */
    private static final int ATTRIBUTES = 4;

    private final Map<MentionType, int[]> counts = new EnumMap<>(MentionType.class);

    Sums() {
        for (MentionType type : MentionType.values()) {
            counts.put(type, new int[ATTRIBUTES + type.attributes().size()]);
        }
    }

    /** The scores of one item. */
    static Sums of(Scores scores) {
        Sums sums = new Sums();
        sums.counts.forEach((type, count) -> {
            Score score = scores.of(type);
            count[0] = score.gold();
            count[1] = score.predicted();
            count[2] = score.strict();
            count[3] = score.overlapping();
            List<String> attributes = type.attributes();
            for (int i = 0; i < attributes.size(); i++) {
                count[ATTRIBUTES + i] = score.agreeing().getOrDefault(attributes.get(i), 0);
            }
        });
        return sums;
    }

    void add(Sums more) {
        counts.forEach((type, count) -> {
            int[] added = more.counts(type);
            for (int i = 0; i < count.length; i++) {
                count[i] += added[i];
            }
        });
    }

    Score score(MentionType type) {
        int[] count = counts(type);
        Map<String, Integer> agreeing = new HashMap<>();
        List<String> attributes = type.attributes();
        for (int i = 0; i < attributes.size(); i++) {
            agreeing.put(attributes.get(i), count[ATTRIBUTES + i]);
        }
        return new Score(count[0], count[1], count[2], count[3], agreeing);
    }

    private int[] counts(MentionType type) {
        return counts.getOrDefault(type, new int[0]);
    }
}
