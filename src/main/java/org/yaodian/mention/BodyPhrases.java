package org.yaodian.mention;

import java.util.ArrayList;
import java.util.List;

/** Noun phrases of a sentence that can be a body or a class of bodies. */
final class BodyPhrases {

    /**
     * A phrase.
     *
     * @param from index of its first token
     * @param to index of its last token
     * @param named whether it names one organisation
     */
    record Phrase(int from, int to, boolean named) {}

    private final Lexicon suffixes = Lexicon.of("body-suffixes");
    private final Lexicon classes = Lexicon.of("body-classes");
    private final Lexicon weak = Lexicon.of("body-weak-suffixes");

    List<Phrase> phrases(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        List<Phrase> phrases = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (!head(tokens, i)) {
                continue;
            }
            int from = begin(tokens, i);
            String words = sentence.text()
                    .substring(tokens.get(from).start(), tokens.get(i).end());
            boolean named = named(words);
            boolean classed = classes.suffix(words, words.length()) > 0 || words.startsWith("各");
            if ((named || classed) && words.length() >= 2) {
                phrases.add(new Phrase(from, i, named));
            }
        }
        return phrases;
    }

    /** Whether the last noun of a phrase of a body stands here. */
    private boolean head(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        boolean noun = token.is(Pos.NOUN, Pos.PRONOUN, Pos.PLACE, Pos.PARENTHESIS, Pos.VERBAL_NOUN);
        if (!noun || (at + 1 < tokens.size() && tokens.get(at + 1).is(Pos.NOUN) && head(tokens, at + 1))) {
            return false;
        }
        if (token.is(Pos.PARENTHESIS)) {
            return at > 0 && token.length() <= 6 && tokens.get(at - 1).word().matches("县|市|区|市县");
        }
        return suffixes.suffix(token.word(), token.length()) > 0
                        && weak.suffix(token.word(), token.length()) < token.length()
                || classes.has(token.word());
    }

    private static int begin(List<Token> tokens, int at) {
        int from = at;
        while (from > 0) {
            Token left = tokens.get(from - 1);
            boolean part = left.is(Pos.NOUN, Pos.PLACE, Pos.ATTRIBUTE, Pos.PRONOUN)
                    || left.is(Pos.PARENTHESIS) && left.length() <= 6
                    || left.is(Pos.VERBAL_NOUN)
                    || left.is("任何")
                    || left.is("级")
                    || left.is("直属")
                    || left.is("各级各类")
                    || left.is("、") && level(tokens, from - 2) && level(tokens, from)
                    || left.is(Pos.LATIN) && left.length() == 1;
            if (!part || left.is("其") || left.is("我") || left.is("我们") || left.is("这") || left.is("此")) {
                break;
            }
            from--;
        }
        return from;
    }

    private static boolean level(List<Token> tokens, int at) {
        return at >= 0
                && "省市县区州乡镇".contains(tokens.get(at).word().substring(0, 1))
                && tokens.get(at).length() <= 2;
    }

    private boolean named(String words) {
        return words.matches("(?:省|市|县|区|州|国家|中央|中共|全国|国务院|自治区|教育部|财政部|.{2,8}(?:省|市|县|自治区|自治州)).*")
                        && suffixes.suffix(words, words.length()) > 0
                        && classes.suffix(words, words.length()) == 0
                || words.matches("(?:教育部|财政部|科技部|公安部|民政部|司法部|联合国教科文组织)");
    }
}
