package org.yaodian.mention;

/** Part of speech, as coarse as the rules need it. */
enum Pos {
    NOUN,
    VERBAL_NOUN,
    VERB,
    ADJECTIVE,
    ADVERB,
    ATTRIBUTE,
    NUMBER,
    CLASSIFIER,
    TIME,
    PRONOUN,
    PREPOSITION,
    CONJUNCTION,
    DE,
    ETC,
    PARTICLE,
    PLACE,
    LATIN,
    LOCATIVE,
    PUNCTUATION,
    /** “…” folded into one token. */
    QUOTE,
    /** 《…》 folded into one token. */
    TITLE,
    /** （…） folded into one token. */
    PARENTHESIS;

    /** From a tag of HanLP's (PKU-like) tag set. */
    static Pos of(String tag) {
        if (tag.equals("vn") || tag.equals("an")) {
            return VERBAL_NOUN;
        }
        if (tag.equals("ude1")) {
            return DE;
        }
        if (tag.equals("udeng")) {
            return ETC;
        }
        if (tag.equals("ad") || tag.equals("vd")) {
            return ADVERB;
        }
        if (tag.equals("nx")) {
            return LATIN;
        }
        if (tag.startsWith("ns")) {
            return PLACE;
        }
        return switch (tag.charAt(0)) {
            case 'v' -> VERB;
            case 'a', 'z' -> ADJECTIVE;
            case 'd' -> ADVERB;
            case 'b' -> ATTRIBUTE;
            case 'm' -> NUMBER;
            case 'q' -> CLASSIFIER;
            case 't' -> TIME;
            case 'f' -> LOCATIVE;
            case 'r' -> PRONOUN;
            case 'p' -> PREPOSITION;
            case 'c' -> CONJUNCTION;
            case 'u', 'y', 'e', 'o' -> PARTICLE;
            case 'w' -> PUNCTUATION;
            default -> NOUN;
        };
    }
}
