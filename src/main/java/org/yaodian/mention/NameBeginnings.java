package org.yaodian.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Says where a name may begin among the tokens that could belong to it. */
final class NameBeginnings {

    private static final int MOST_BEGINNINGS = 4;

    private static final Set<String> WHERE = Set.of("教育", "系统", "教育系统", "教育领域", "全省", "全市", "全县", "全区");

    private final Lexicon trim = Lexicon.of("name-trim");
    private final Lexicon owners = Lexicon.of("name-owners");
    private final Lexicon reach = Lexicon.of("name-national");
    private final boolean event;

    /** @param event true where 全省 is part of a name, as with events */
    NameBeginnings(boolean event) {
        this.event = event;
    }

    /** Tokens after the first of a name at which it could begin as well: behind a place, a body, a verb or a conjunction. */
    List<Integer> laterBeginnings(Sentence sentence, int from, int head) {
        List<Token> tokens = sentence.tokens();
        List<Integer> later = new ArrayList<>();
        for (int i = from + 1; i < head && later.size() < MOST_BEGINNINGS; i++) {
            Token left = tokens.get(i - 1);
            boolean border = left.is(Pos.PLACE, Pos.VERB, Pos.PRONOUN, Pos.NUMBER)
                    || left.joins()
                    || owners.suffix(sentence.text(), left.end()) == left.length()
                    || tokens.get(i).is(Pos.QUOTE);
            if (border && !tokens.get(i).joins() && !tokens.get(i).is(Pos.PUNCTUATION)) {
                later.add(i);
            }
        }
        return later;
    }

    /** Where a name begins that is a quotation with the words for whose it is before it: 教育系统“…”工程. */
    private static int owner(List<Token> tokens, int from, int head) {
        int at = from;
        while (at < head
                && (tokens.get(at).is(Pos.PLACE)
                        || WHERE.contains(tokens.get(at).word()))) {
            at++;
        }
        return at < head && tokens.get(at).is(Pos.QUOTE) ? at : from;
    }

    private static boolean county(String place) {
        return place.endsWith("县") || place.endsWith("区") && place.length() > 2;
    }

    /** Index of the token that a name begins with, when words that are no part of a name are left out before it. */
    int trimmed(Sentence sentence, int from, int head) {
        List<Token> tokens = sentence.tokens();
        int first = from;
        for (int i = from; i < head && !event; i++) {
            first = tokens.get(i).is(Pos.PLACE) && county(tokens.get(i).word()) ? i + 1 : first;
        }
        if (!event) {
            first = owner(tokens, first, head);
        }
        while (first < head) {
            Token token = tokens.get(first);
            boolean counted = token.is(Pos.NUMBER)
                    && !token.word().startsWith("第")
                    && first + 1 < head
                    && tokens.get(first + 1).is(Pos.CLASSIFIER)
                    && !tokens.get(first + 1).is("年")
                    && !NameChain.HAN_COUNT.matcher(token.word()).matches();
            if (counted) {
                first += 2;
                continue;
            }
            boolean empty = token.joins()
                    || token.is(Pos.PUNCTUATION, Pos.ADVERB, Pos.PARTICLE, Pos.ETC, Pos.PARENTHESIS)
                            && !token.is("全面")
                            && !token.is("最")
                    || trim.has(token.word())
                    || !event && reach.has(token.word());
            if (!empty) {
                break;
            }
            first++;
        }
        return first;
    }
}
