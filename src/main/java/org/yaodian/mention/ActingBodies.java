package org.yaodian.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Bodies in running text, where a frame shows that they act or are made to act. */
final class ActingBodies implements SentenceFinder {

    private final BodyPhrases phrases = new BodyPhrases();
    private final BodyFrames frames = new BodyFrames();
    private final BodyCues cues = new BodyCues();

    @Override
    public List<Candidate> candidates(Sentence sentence) {
        List<Candidate> found = new ArrayList<>();
        List<BodyPhrases.Phrase> all = all(sentence);
        for (int i = 0; i < all.size(); i++) {
            BodyPhrases.Phrase phrase = all.get(i);
            int first = first(sentence, all, i);
            int last = last(sentence, all, i);
            BodyFrames.Framed framed = frames.framed(sentence, phrase, first, last);
            boolean cited = phrase.named()
                    && framed.rule().equals(BodyFrames.UNFRAMED)
                    && BodyCues.authority(sentence.tokens(), first - 1, last + 1);
            if (cited) {
                continue;
            }
            int from = sentence.tokens().get(phrase.from()).start();
            int to = sentence.tokens().get(phrase.to()).end();
            String name = sentence.text().substring(from, to);
            BodyMention mention = new BodyMention(
                    sentence.evidence(from, to, framed.rule(), 0),
                    framed.role(),
                    BodyNames.bodyClass(name) || !phrase.named());
            found.add(new Candidate(mention, cues.of(sentence, phrase, first, last, framed.rule())));
        }
        return found;
    }

    /** Phrases of bodies, and of institutions that those leave free, in the order of the sentence. */
    private List<BodyPhrases.Phrase> all(Sentence sentence) {
        List<BodyPhrases.Phrase> all = new ArrayList<>(phrases.phrases(sentence));
        int bodies = all.size();
        for (GroupPhrases.Phrase group : sentence.groups()) {
            boolean free = all.subList(0, bodies).stream()
                    .noneMatch(body -> body.from() <= group.to() && group.from() <= body.to());
            if (!group.people() && free) {
                all.add(new BodyPhrases.Phrase(group.from(), group.to(), false));
            }
        }
        all.sort(Comparator.comparingInt(BodyPhrases.Phrase::from));
        return all;
    }

    /** First token of the list of bodies that this one stands in. */
    private static int first(Sentence sentence, List<BodyPhrases.Phrase> all, int at) {
        int first = all.get(at).from();
        for (int i = at - 1; i >= 0 && joined(sentence, all.get(i).to(), first); i--) {
            first = all.get(i).from();
        }
        return first;
    }

    private static int last(Sentence sentence, List<BodyPhrases.Phrase> all, int at) {
        int last = all.get(at).to();
        for (int i = at + 1; i < all.size() && joined(sentence, last, all.get(i).from()); i++) {
            last = all.get(i).to();
        }
        return last;
    }

    private static boolean joined(Sentence sentence, int left, int right) {
        return right == left + 1
                || right == left + 2
                        && "、和与及".contains(sentence.tokens().get(left + 1).word());
    }
}
