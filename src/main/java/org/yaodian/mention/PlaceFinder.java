package org.yaodian.mention;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds places of the register, other than the issuer's own, by their full names (济源市) and, of provinces and cities,
 * by their bare ones (郑州).
 */
final class PlaceFinder implements SentenceFinder {

    private static final double FULL = 0.85;

    private static final double BARE = 0.7;

    /** What may follow the name of a place in the name of something else: 市政府, 市级, 区直. */
    private static final String CONTINUES = "政委教财人公司级直属场民";

    private final Lexicon places;
    private final Lexicon bare;
    private final Lexicon provinces = Lexicon.of("provinces");
    private final Lexicon works = Lexicon.of("place-continuations");
    private final Lexicon bodies = Lexicon.of("body-suffixes");

    /** @param places names as people write them, each with its 市, 县, 区… */
    PlaceFinder(List<String> places) {
        this.places = Lexicon.of(places.stream().filter(p -> p.length() >= 3).toList());
        this.bare = Lexicon.of(places.stream()
                .filter(place -> place.length() >= 3 && (place.endsWith("市") || place.endsWith("省")))
                .map(place -> place.substring(0, place.length() - 1))
                .toList());
    }

    @Override
    public List<Candidate> candidates(Sentence sentence) {
        List<Candidate> found = new ArrayList<>();
        var head = sentence.plan().outline().letterhead();
        String own = String.join(" ", head.issuers()) + head.title();
        String text = sentence.text();
        for (int at = 0; at < text.length(); at++) {
            int length = places.prefix(text, at);
            if (length == 0) {
                continue;
            }
            char next = at + length < text.length() ? text.charAt(at + length) : '。';
            boolean whole = at + length == sentence.tokenEnd(at + length);
            if (other(sentence, own, text.substring(at, at + length)) && CONTINUES.indexOf(next) < 0 && whole) {
                add(sentence, at, at + length, "place-register", FULL, found);
            }
            at += length - 1;
        }
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.is(Pos.PLACE)
                    && bare.has(token.word())
                    && other(sentence, own, token.word())
                    && (i == 0 || !tokens.get(i - 1).is(Pos.PLACE))
                    && !names(sentence, i + 1)) {
                add(sentence, token.start(), token.end(), "place-bare", BARE, found);
            }
        }
        return found;
    }

    /** Whether a place is not the issuer's own; a city's plan that names a province means the one it lies in. */
    private boolean other(Sentence sentence, String own, String place) {
        boolean above = sentence.plan().level() == Level.LOCAL && provinces.prefix(place, 0) > 0 && place.length() <= 4;
        return !own.contains(place) && !above;
    }

    /** Whether a place only begins the name of a body: 郑州大学, 洛阳市政府. */
    private boolean names(Sentence sentence, int from) {
        List<Token> tokens = sentence.tokens();
        for (int i = from; i < Math.min(tokens.size(), from + 5); i++) {
            Token token = tokens.get(i);
            if (!token.is(Pos.NOUN, Pos.VERBAL_NOUN, Pos.PLACE, Pos.ATTRIBUTE)) {
                return false;
            }
            if (CONTINUES.indexOf(token.word().charAt(0)) >= 0
                    || bodies.suffix(token.word(), token.length()) > 0
                    || works.suffix(token.word(), token.length()) > 0) {
                return true;
            }
        }
        return false;
    }

    private static void add(
            Sentence sentence, int from, int to, String rule, double confidence, List<Candidate> found) {
        found.add(Candidate.ruled(new PlaceMention(sentence.evidence(from, to, rule, confidence))));
    }
}
