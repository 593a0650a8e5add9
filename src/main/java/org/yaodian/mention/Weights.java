package org.yaodian.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How much each cue speaks for a candidate, in log-odds, fitted to annotated plans by a logistic regression and kept
 * as a resource. The confidence that comes out is a probability. Immutable.
 */
public final class Weights {

    /** The cue that every candidate has. */
    public static final String ALWAYS = "always";

    private static final double LEAST = 0.02;

    private final Map<String, Double> named;
    private final Map<String, Map<String, Map<String, Double>>> weights = new HashMap<>();

    /** @param named log-odds by the name of the cue, see {@link Cues#names()} */
    public Weights(Map<String, Double> named) {
        this.named = Map.copyOf(named);
        named.forEach((name, weight) -> {
            String[] words = name.split(" ", -1);
            weights.computeIfAbsent(words[0], kind -> new HashMap<>())
                    .computeIfAbsent(words.length > 1 ? words[1] : "", word -> new HashMap<>())
                    .put(words.length > 2 ? words[2] : "", weight);
        });
    }

    /** The bundled weights of one kind of mention. */
    static Weights of(String kind) {
        return new Weights(read("weights-" + kind));
    }

    static Map<String, Double> read(String name) {
        Map<String, Double> named = new HashMap<>();
        for (String line : Lexicon.lines(name)) {
            int blank = line.lastIndexOf(' ');
            named.put(line.substring(0, blank), Double.valueOf(line.substring(blank + 1)));
        }
        return named;
    }

    /** What one cue weighs, 0 where it was never seen. */
    double of(String kind, String word, String other) {
        return weights.getOrDefault(kind, Map.of()).getOrDefault(word, Map.of()).getOrDefault(other, 0.0);
    }

    /** The probability that a candidate with these cues is a mention, to two decimals; nothing is certain. */
    double confidence(Cues cues) {
        long hundredths = Math.round(100 / (1 + Math.exp(-of(ALWAYS, "", "") - cues.sum(this))));
        return Math.clamp(hundredths, 1, 99) / 100.0;
    }

    /** The lines of the resource: each cue and its weight to two decimals, in the order of their names. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        named.entrySet().stream()
                .filter(entry -> Math.abs(entry.getValue()) >= LEAST)
                .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
                .forEach(entry -> lines.add(String.format(Locale.ROOT, "%s %.2f", entry.getKey(), entry.getValue())));
        return lines;
    }
}
