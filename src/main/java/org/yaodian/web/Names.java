package org.yaodian.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yaodian.register.Spelling;
import org.yaodian.register.Spelling.Fit;

/** All names of one state of the store, kept in memory so that they are found while somebody types. Immutable. */
final class Names {

    /**
     * A thing of the store.
     *
     * @param about as the API shows it
     * @param uses how many parts of plans speak of it
     * @param others what it goes by beside its label
     */
    record Named(Map<String, Object> about, String kind, String label, long uses, List<String> others) {}

    /**
     * A thing found.
     *
     * @param by the name that fits
     */
    record Hit(Named named, Fit fit, String by) {}

    private record Way(String name, Spelling spelling) {}

    private record Spelled(Named named, List<Way> ways) {}

    /** 河南省教育厅 is called 河南教育厅 too. */
    private static final Pattern AREA = Pattern.compile("^(.{2,3})[省市](?=.)");

    private static final Comparator<Hit> NEAREST = Comparator.comparing(Hit::fit)
            .thenComparingLong(hit -> -hit.named().uses())
            .thenComparingInt(hit -> hit.named().label().length())
            .thenComparing(hit -> String.valueOf(hit.named().about().get("iri")));

    private final List<Spelled> all;
    private final Map<String, Named> parts;

    Names(List<Named> named) {
        this.all = named.stream().map(Names::spelled).toList();
        this.parts = named.stream()
                .filter(one -> one.about().containsKey("plan"))
                .collect(Collectors.toMap(one -> String.valueOf(one.about().get("iri")), one -> one));
    }

    private static Spelled spelled(Named named) {
        List<Way> ways = new ArrayList<>(Stream.concat(Stream.of(named.label()), named.others().stream())
                .filter(name -> !name.isEmpty())
                .distinct()
                .map(name -> new Way(name, Spelling.of(name)))
                .toList());
        String shorter = AREA.matcher(named.label()).replaceFirst("$1");
        if (named.kind().equals("body") && !shorter.equals(named.label())) {
            ways.add(new Way(named.label(), Spelling.of(shorter)));
        }
        return new Spelled(named, ways);
    }

    /** Things that have each of the words in a name of theirs, the nearest first; all that are spoken of where there is no word. */
    List<Hit> find(String words, List<String> kinds) {
        List<List<String>> ways = ways(words);
        return all.stream()
                .filter(one -> kinds.isEmpty() || kinds.contains(one.named().kind()))
                .flatMap(one -> (ways.isEmpty() ? listed(one) : best(one, ways)).stream())
                .sorted(NEAREST)
                .toList();
    }

    /** The words one by one; those in letters also joined, and signs apart from letters: pinyin is typed in all ways. */
    private static List<List<String>> ways(String words) {
        List<String> typed = words(words, "\\s+");
        String joined = String.join("", typed);
        List<String> apart = words(words, "\\s+|(?<=\\p{IsHan})(?=[A-Za-z])|(?<=[A-Za-z])(?=\\p{IsHan})");
        if (typed.isEmpty()) {
            return List.of();
        }
        return Stream.of(typed, joined.matches("[a-z]+") ? List.of(joined) : typed, apart)
                .distinct()
                .toList();
    }

    private static List<String> words(String words, String between) {
        return Stream.of(words.strip().split(between))
                .map(Spelling::plain)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static Optional<Hit> listed(Spelled one) {
        boolean spokenOf = one.named().uses() > 0 && !one.named().label().isEmpty();
        return spokenOf
                ? Optional.of(new Hit(one.named(), Fit.INSIDE, one.named().label()))
                : Optional.empty();
    }

    private static Optional<Hit> best(Spelled one, List<List<String>> ways) {
        return one.ways().stream()
                .flatMap(way ->
                        ways.stream().map(words -> new Hit(one.named(), fit(way.spelling(), words), way.name())))
                .filter(hit -> hit.fit() != Fit.NONE)
                .min(Comparator.comparing(Hit::fit));
    }

    /** Of several words the one that fits worst decides. */
    private static Fit fit(Spelling name, List<String> words) {
        Fit worst = Fit.EXACT;
        for (String word : words) {
            Fit fit = name.fit(word);
            if (fit == Fit.NONE) {
                return fit;
            }
            worst = worst.compareTo(fit) < 0 ? fit : worst;
        }
        return worst;
    }

    /** The part of a plan of that IRI. */
    Optional<Named> part(String iri) {
        return Optional.ofNullable(parts.get(iri));
    }

    /** Hits of which those of one kind and label, in several places, stand under the first; the order stays. */
    static List<List<Hit>> byLabel(List<Hit> hits) {
        Function<Hit, String> name = hit -> hit.named().kind() + " "
                + hit.named().label()
                + (hit.named().about().containsKey("plan") ? hit.named().about().get("iri") : "");
        return new ArrayList<>(hits.stream()
                .collect(Collectors.groupingBy(name, LinkedHashMap::new, Collectors.toList()))
                .values());
    }
}
