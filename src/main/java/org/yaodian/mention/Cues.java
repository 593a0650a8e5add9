package org.yaodian.mention;

import java.util.ArrayList;
import java.util.List;

/**
 * What was seen in and around words that may be a mention: each cue a kind ("before") and up to two words it is about.
 * Filled by one finder, then read only; the words are kept apart so that nothing is joined while a plan is read.
 */
public final class Cues {

    private static final int WORDS = 3;

    private final List<String> words = new ArrayList<>(60);

    Cues() {}

    Cues add(String kind) {
        return add(kind, "", "");
    }

    Cues add(String kind, String word) {
        return add(kind, word, "");
    }

    Cues add(String kind, String word, String other) {
        words.add(kind);
        words.add(word);
        words.add(other);
        return this;
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** The sum of what each cue weighs. */
    double sum(Weights weights) {
        double sum = 0;
        for (int i = 0; i < words.size(); i += WORDS) {
            sum += weights.of(words.get(i), words.get(i + 1), words.get(i + 2));
        }
        return sum;
    }

    /** Each cue as one line of a list of weights: its words with a blank between; white space inside them is dropped. */
    public List<String> names() {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < words.size(); i += WORDS) {
            StringBuilder name = new StringBuilder(words.get(i));
            for (int j = i + 1; j < i + WORDS; j++) {
                String word = words.get(j).replaceAll("[\\s\\u3000#]", "");
                if (!word.isEmpty()) {
                    name.append(' ').append(word);
                }
            }
            names.add(name.toString());
        }
        return names;
    }
}
