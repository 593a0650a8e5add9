package org.yaodian.web;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Names that are like one that nothing has, for a reader to choose from. Pure functions. */
final class Nearest {

    private static final int MOST = 5;
    private static final double ALIKE = .25;

    private record Near<T>(T thing, double likeness) {}

    private Nearest() {}

    /** Those whose names share most with some words, best first, at most five. */
    static <T> List<T> of(String words, List<T> things, Function<T, String> name) {
        Set<String> wanted = pieces(words);
        return things.stream()
                .map(thing -> new Near<>(thing, likeness(wanted, pieces(name.apply(thing)))))
                .filter(near -> near.likeness() >= ALIKE)
                .sorted(Comparator.comparingDouble((Near<T> near) -> near.likeness())
                        .reversed())
                .limit(MOST)
                .map(Near::thing)
                .toList();
    }

    private static double likeness(Set<String> wanted, Set<String> other) {
        long shared = wanted.stream().filter(other::contains).count();
        return 2.0 * shared / Math.max(1, wanted.size() + other.size());
    }

    /** Letters and pairs of letters. */
    private static Set<String> pieces(String words) {
        return IntStream.range(0, words.length())
                .boxed()
                .flatMap(at -> IntStream.of(1, 2)
                        .filter(length -> at + length <= words.length())
                        .mapToObj(length -> words.substring(at, at + length)))
                .collect(Collectors.toSet());
    }
}
