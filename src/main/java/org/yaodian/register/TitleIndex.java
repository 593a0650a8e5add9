package org.yaodian.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Documents by number, by every name, and by likeness. Likeness is asked only of names that share enough pairs of
 * letters, so that thousands of documents cost no more than a few. Immutable; safe for many threads.
 */
final class TitleIndex {

    private record Entry(KnownDocument document, String name, String key, LinkedBy linkedBy, double confidence) {}

    private static final double SHARED = .7;
    private static final Pattern NUMBER =
            Pattern.compile("([\\u4e00-\\u9fa5]{2,20})\\s?[〔\\[【（(]\\s?\\d{4}\\s?[〕\\]】）)]\\s?\\d{1,4}\\s?号");

    private final Map<String, List<KnownDocument>> byNumber = new HashMap<>();
    private final Map<String, List<Entry>> byKey = new LinkedHashMap<>();
    private final List<Entry> entries = new ArrayList<>();
    private final Map<Integer, List<Integer>> byPair = new HashMap<>();
    private final Guards guarded;
    private final Likeness likeness;
    private final BodyResolver bodies;

    TitleIndex(List<KnownDocument> documents, Guards guards, BodyResolver bodies) {
        this.guarded = guards;
        this.likeness = new Likeness(guards);
        this.bodies = bodies;
        for (KnownDocument document : documents) {
            if (!document.number().isEmpty()) {
                byNumber.computeIfAbsent(Title.number(document.number()), n -> new ArrayList<>(1))
                        .add(document);
            }
            String official = document.titles().official();
            add(document, official, LinkedBy.EXACT, 1);
            add(document, Issuers.runIn(official, bodies).title(), LinkedBy.EXACT, .98);
            add(document, official.replaceFirst("^中华人民共和国(?=.{2,})", ""), LinkedBy.ALIAS, .97);
            List<String> names = new ArrayList<>(document.titles().others());
            names.forEach(name -> add(document, name, LinkedBy.ALIAS, .95));
            names.forEach(name -> add(document, Issuers.runIn(name, bodies).title(), LinkedBy.ALIAS, .95));
            document.titles().misquoted().forEach(name -> add(document, name, LinkedBy.ALIAS, .9));
            names.add(official);
            names.forEach(name -> add(document, Title.unwrapped(name), LinkedBy.ALIAS, .95));
            names.forEach(name -> add(document, Title.withoutYears(name), LinkedBy.ALIAS, .9));
        }
    }

    private void add(KnownDocument document, String name, LinkedBy linkedBy, double confidence) {
        String key = Title.key(name);
        List<Entry> same = byKey.computeIfAbsent(key, k -> new ArrayList<>(1));
        if (key.length() < 2 || same.stream().anyMatch(entry -> entry.document.equals(document))) {
            return;
        }
        Entry entry = new Entry(document, name, key, linkedBy, confidence);
        same.add(entry);
        int id = entries.size();
        entries.add(entry);
        pairs(key)
                .forEach(pair ->
                        byPair.computeIfAbsent(pair, p -> new ArrayList<>()).add(id));
    }

    private static List<Integer> pairs(String key) {
        List<Integer> pairs = new ArrayList<>(key.length());
        for (int i = 0; i + 1 < key.length(); i++) {
            int pair = key.charAt(i) << 16 | key.charAt(i + 1);
            if (!pairs.contains(pair)) {
                pairs.add(pair);
            }
        }
        return pairs;
    }

    /** Documents of a 文号, in any of its forms of brackets. */
    List<KnownDocument> numbered(String number) {
        return number.isEmpty() ? List.of() : byNumber.getOrDefault(Title.number(number), List.of());
    }

    /**
     * A number of a known document in some words.
     *
     * @param start first UTF-16 unit, {@code end} the one after the last
     */
    record Numbered(KnownDocument document, int start, int end) {}

    /** Every 文号 in some words that one known document has, in their order. */
    List<Numbered> numbersIn(String words) {
        if (words.indexOf('号') < 0) {
            return List.of();
        }
        List<Numbered> found = new ArrayList<>();
        Matcher matcher = NUMBER.matcher(words);
        while (matcher.find()) {
            for (int from = matcher.start(); from < matcher.end(1); from++) {
                List<KnownDocument> named = numbered(words.substring(from, matcher.end()));
                if (named.size() == 1) {
                    found.add(new Numbered(named.getFirst(), from, matcher.end()));
                    break;
                }
            }
        }
        return found;
    }

    /** What a title names by its very words: official, without issuer or wrapping, by another name. Best first. */
    List<Candidate> titled(String title) {
        Map<String, Candidate> best = new LinkedHashMap<>();
        List<String> forms = List.of(
                title, Issuers.runIn(title, bodies).title(), Title.unwrapped(title), title.replaceFirst("精神$", ""));
        for (String form : forms) {
            for (Entry entry : byKey.getOrDefault(Title.key(form), List.of())) {
                best.merge(
                        entry.document.iri(),
                        new Candidate(entry.document, entry.name, entry.linkedBy, entry.confidence),
                        (a, b) -> a.confidence() >= b.confidence() ? a : b);
            }
        }
        return sorted(best);
    }

    /** Documents whose names are like a title, best first; those below .5 are only near. */
    List<Candidate> like(String title) {
        String key = Title.key(Issuers.runIn(title, bodies).title());
        Map<String, Candidate> best = new LinkedHashMap<>();
        int own = pairs(key).size();
        List<String> guards = guarded.of(key);
        shared(key).forEach((id, count) -> {
            Entry entry = entries.get(id);
            if (2.0 * count / (own + entry.key.length() - 1) >= SHARED) {
                double sure = likeness.of(key, guards, entry.key);
                if (sure >= .3) {
                    best.merge(
                            entry.document.iri(),
                            new Candidate(entry.document, entry.name, LinkedBy.FUZZY, sure),
                            (a, b) -> a.confidence() >= b.confidence() ? a : b);
                }
            }
        });
        return sorted(best);
    }

    /** How sure it is that two titles are one, see {@link Likeness}. */
    double alike(String left, String right) {
        return likeness.of(Title.key(left), Title.key(right));
    }

    /** Documents whose names share most with some words, best first, for a reader to choose from. */
    List<Candidate> nearest(String words, int limit) {
        String key = Title.key(words);
        Map<String, Candidate> best = new LinkedHashMap<>();
        int own = Math.max(1, pairs(key).size());
        shared(key).forEach((id, count) -> {
            Entry entry = entries.get(id);
            double dice = 2.0 * count / (own + entry.key.length() - 1);
            double part = .9 * count / own;
            best.merge(
                    entry.document.iri(),
                    new Candidate(entry.document, entry.name, LinkedBy.FUZZY, .49 * Math.min(1, Math.max(dice, part))),
                    (a, b) -> a.confidence() >= b.confidence() ? a : b);
        });
        return sorted(best).stream()
                .filter(candidate -> candidate.confidence() >= .15)
                .limit(limit)
                .toList();
    }

    private Map<Integer, Integer> shared(String key) {
        Map<Integer, Integer> shared = new HashMap<>();
        for (int pair : pairs(key)) {
            byPair.getOrDefault(pair, List.of()).forEach(id -> shared.merge(id, 1, Integer::sum));
        }
        return shared;
    }

    private static List<Candidate> sorted(Map<String, Candidate> candidates) {
        return candidates.values().stream()
                .sorted(Comparator.comparingDouble(Candidate::confidence)
                        .reversed()
                        .thenComparing(candidate -> candidate.document().iri()))
                .toList();
    }
}
