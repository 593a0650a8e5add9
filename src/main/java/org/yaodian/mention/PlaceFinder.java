package org.yaodian.mention;

import java.util.ArrayList;
import java.util.List;

/** Finds places of the register by their full names, other than the issuer's own. */
final class PlaceFinder implements SentenceFinder {

    private final Lexicon places;

    /** @param places names as people write them, each with its 市, 县, 区… */
    PlaceFinder(List<String> places) {
        this.places = Lexicon.of(places.stream().filter(p -> p.length() >= 3).toList());
    }

    @Override
    public List<Candidate> candidates(Sentence sentence) {
        return mentions(sentence).stream().map(Candidate::ruled).toList();
    }

    private List<Mention> mentions(Sentence sentence) {
        List<Mention> found = new ArrayList<>();
        String text = sentence.text();
        var head = sentence.plan().outline().letterhead();
        String own = String.join(" ", head.issuers()) + head.title();
        for (int at = 0; at < text.length(); at++) {
            int length = places.prefix(text, at);
            if (length == 0) {
                continue;
            }
            String name = text.substring(at, at + length);
            char next = at + length < text.length() ? text.charAt(at + length) : '。';
            if (!own.contains(name) && "政委教财人公司级直属场民".indexOf(next) < 0) {
                found.add(new PlaceMention(sentence.evidence(at, at + length, "place-register", 0.85)));
            }
            at += length - 1;
        }
        return found;
    }
}
