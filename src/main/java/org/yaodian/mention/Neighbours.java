package org.yaodian.mention;

import java.util.List;

/** What stands before and after a phrase, in classes that say whether it is taken, owned, listed or acts. */
final class Neighbours {

    private static final String NONE = "none";

    private Neighbours() {}

    /** The word at an index, "none" outside of the sentence. */
    static String word(List<Token> tokens, int at) {
        return at >= 0 && at < tokens.size() ? word(tokens.get(at)) : NONE;
    }

    /** A word, of what is folded or printed as a number its class: no other plan has the same. */
    static String word(Token token) {
        boolean folded = token.is(Pos.QUOTE, Pos.TITLE, Pos.PARENTHESIS, Pos.NUMBER)
                || token.word().isBlank();
        return folded ? token.pos().name() : token.word();
    }

    /** Class of the token before a phrase, "start" where none is. */
    static String left(List<Token> tokens, int at) {
        if (at < 0) {
            return "start";
        }
        Token token = tokens.get(at);
        return switch (token.pos()) {
            case VERB, VERBAL_NOUN -> "verb";
            case DE -> "de";
            case PREPOSITION -> "preposition";
            case CONJUNCTION -> "list";
            case PUNCTUATION -> token.is("、") ? "list" : "start";
            case ADVERB, TIME -> "adverb";
            case NUMBER, CLASSIFIER -> "number";
            case NOUN, PLACE, ATTRIBUTE -> "noun";
            default -> "other";
        };
    }

    /** Class of the token after a phrase, "end" where none is. */
    static String right(List<Token> tokens, int at) {
        if (at >= tokens.size()) {
            return "end";
        }
        Token token = tokens.get(at);
        return switch (token.pos()) {
            case DE -> "de";
            case NOUN, PLACE, ATTRIBUTE, QUOTE, TITLE -> "noun";
            case VERBAL_NOUN -> "verbal-noun";
            case VERB -> "verb";
            case ADVERB -> "adverb";
            case PREPOSITION -> "preposition";
            case LOCATIVE -> "locative";
            case CONJUNCTION, ETC -> "list";
            case PUNCTUATION -> token.is("、") ? "list" : "end";
            default -> "other";
        };
    }

    /** The nearest verb before a phrase in its clause, "none" where there is none. */
    static String governor(List<Token> tokens, int before) {
        for (int i = before; i >= 0; i--) {
            Token token = tokens.get(i);
            if (token.is(Pos.VERB)) {
                return token.word();
            }
            if (token.is(Pos.PUNCTUATION) && !token.is("、")) {
                break;
            }
        }
        return NONE;
    }
}
