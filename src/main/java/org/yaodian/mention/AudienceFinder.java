package org.yaodian.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the groups of people and institutions an item is aimed at: a noun for them with what narrows it. */
final class AudienceFinder implements SentenceFinder {

    private static final int LONGEST = 22;

    private static final Set<String> TAIL = Set.of("队伍", "群体", "们");

    private final Lexicon heads = Lexicon.of("group-heads");
    private final Lexicon verbs = Lexicon.of("group-modifier-verbs");
    private final Lexicon stops = Lexicon.of("group-stop");
    private final Lexicon hard = Lexicon.of("verbs-stop");

    @Override
    public List<Mention> mentions(Sentence sentence) {
        List<Mention> found = new ArrayList<>();
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            if (!head(tokens, i)) {
                continue;
            }
            int from = begin(tokens, i);
            int start = tokens.get(from).start();
            int end = tokens.get(i).end();
            if (end - start < 2 || end - start > LONGEST) {
                continue;
            }
            boolean narrowed = from < i;
            double confidence = narrowed ? 0.65 : 0.55;
            if (modifies(tokens, i)) {
                confidence -= narrowed ? 0.1 : 0.15;
            }
            found.add(new AudienceMention(
                    sentence.evidence(start, end, narrowed ? "group-narrowed" : "group", confidence)));
        }
        return found;
    }

    private boolean head(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        if (!token.is(Pos.NOUN, Pos.PLACE) || heads.suffix(token.word(), token.length()) == 0) {
            return false;
        }
        boolean whole = heads.has(token.word()) || heads.suffix(token.word(), token.length()) >= 2;
        if (!whole) {
            return false;
        }
        if (at + 1 < tokens.size()) {
            Token next = tokens.get(at + 1);
            return !(next.is(Pos.NOUN) && heads.has(next.word()));
        }
        return true;
    }

    /** Whether the group only describes a following noun (教师资格), so that the item is less likely aimed at it. */
    private static boolean modifies(List<Token> tokens, int at) {
        if (at + 1 >= tokens.size()) {
            return false;
        }
        Token next = tokens.get(at + 1);
        return next.is(Pos.NOUN) && !TAIL.contains(next.word());
    }

    private int begin(List<Token> tokens, int at) {
        int from = at;
        while (from > 0) {
            Token left = tokens.get(from - 1);
            String word = left.word();
            if (stops.has(word) || hard.has(word)) {
                break;
            }
            boolean part = left.is(Pos.NOUN, Pos.ATTRIBUTE, Pos.PLACE)
                    || (left.is(Pos.ADJECTIVE) && left.length() <= 3)
                    || (left.is(Pos.VERBAL_NOUN) && !clauseBegins(tokens, from - 1))
                    || (left.is(Pos.QUOTE) && left.length() <= 12)
                    || verbs.has(word);
            if (!part) {
                break;
            }
            from--;
        }
        return from;
    }

    private static boolean clauseBegins(List<Token> tokens, int at) {
        return at == 0 || tokens.get(at - 1).is(Pos.PUNCTUATION, Pos.ADVERB);
    }
}
