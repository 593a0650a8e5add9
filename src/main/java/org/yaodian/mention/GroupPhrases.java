package org.yaodian.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Noun phrases that name a group of people or institutions: a head that is known and what narrows it. */
final class GroupPhrases {

    /**
     * A phrase.
     *
     * @param from index of its first token
     * @param to index of its last token
     * @param end UTF-16 unit of the sentence after it
     * @param head the noun it ends with
     * @param people true for people, false for institutions
     */
    record Phrase(int from, int to, int end, String head, boolean people) {

        int start(Sentence sentence) {
            return sentence.tokens().get(from).start();
        }

        boolean bare(Sentence sentence) {
            return end - start(sentence) == head.length();
        }
    }

    private static final int LONGEST_QUOTE = 10;

    /** Endings that make of any word what narrows a noun: 学习型, 师范类, 股份制. */
    private static final Set<String> FORMATIVE = Set.of("型", "类", "制", "级", "性", "式", "系");

    /** Words for how many or which, that stand before an institution as part of its name: 各级各类学校. */
    private static final Set<String> GRADES = Set.of("各级", "各类", "各级各类", "各");

    /** Institutions that are a stage of schooling too: 学生小学毕业时 names no primary school of pupils. */
    private static final Set<String> STAGES = Set.of("小学", "初中", "高中", "普通高中", "学校", "高校", "中小学", "幼儿园", "大学", "社区");

    private final Lexicon people = Lexicon.of("group-people");
    private final Lexicon institutions = Lexicon.of("group-institutions");
    private final Lexicon stops = Lexicon.of("group-stop");
    private final Lexicon modifiers = Lexicon.of("group-modifiers");
    private final Lexicon verbs = Lexicon.of("group-modifier-verbs");
    private final Lexicon ambiguous = Lexicon.of("group-modifier-verbal-nouns");
    private final Lexicon hard = Lexicon.of("verbs-stop");

    /** All of a sentence, in the order of their last words. */
    List<Phrase> in(Sentence sentence) {
        List<Phrase> phrases = new ArrayList<>();
        for (int i = 0; i < sentence.tokens().size(); i++) {
            ending(sentence, i).ifPresent(phrases::add);
        }
        return phrases;
    }

    private Optional<Phrase> ending(Sentence sentence, int at) {
        Token token = sentence.tokens().get(at);
        if (!token.is(Pos.NOUN, Pos.PLACE, Pos.VERBAL_NOUN)) {
            return Optional.empty();
        }
        String text = sentence.text();
        int length = head(text, token.end());
        int first = length == 0 ? -1 : firstToken(sentence, token.end() - length);
        if (first < 0 || continues(sentence, at, token.end() - length)) {
            return Optional.empty();
        }
        String head = text.substring(token.end() - length, token.end());
        boolean person = people.suffix(text, token.end()) == length;
        int from = begin(sentence, first, person);
        return Optional.of(new Phrase(from, at, marked(sentence, at), head, person));
    }

    private int head(String text, int end) {
        int length = Math.max(people.suffix(text, end), institutions.suffix(text, end));
        return length < 2 ? 0 : length;
    }

    /** Index of the token that a head begins in, -1 where it would cut a word that is not longer than itself. */
    private static int firstToken(Sentence sentence, int start) {
        int at = sentence.tokenFrom(start);
        if (at < sentence.tokens().size() && sentence.tokens().get(at).start() == start) {
            return at;
        }
        // 农村劳动力 in one token: the head is its end.
        return sentence.tokens().get(at - 1).is(Pos.NOUN, Pos.PLACE) ? at - 1 : -1;
    }

    /** Whether the next word is a head too, which this one then narrows. */
    private boolean continues(Sentence sentence, int at, int start) {
        if (at + 1 == sentence.tokens().size()) {
            return false;
        }
        Token next = sentence.tokens().get(at + 1);
        int length = next.is(Pos.NOUN, Pos.VERBAL_NOUN) ? head(sentence.text(), next.end()) : 0;
        if (length < next.length()) {
            return false;
        }
        boolean person =
                people.suffix(sentence.text(), sentence.tokens().get(at).end())
                        == sentence.tokens().get(at).end() - start;
        return !(person && STAGES.contains(next.word()));
    }

    private int begin(Sentence sentence, int first, boolean person) {
        int from = first;
        while (from > 0 && narrows(sentence, from - 1, person)) {
            from--;
        }
        while (from < first && !starts(sentence, from)) {
            from++;
        }
        return from;
    }

    private boolean narrows(Sentence sentence, int at, boolean person) {
        Token token = sentence.tokens().get(at);
        String word = token.word();
        if (GRADES.contains(word)) {
            return true;
        }
        if (stops.has(word) || hard.has(word)) {
            return false;
        }
        boolean joint = token.is("、") || token.is("和") || token.is("与") || token.is("及");
        if (joint) {
            return shared(sentence, at);
        }
        if (modifiers.has(word) || verbs.has(word) || FORMATIVE.contains(word)) {
            return true;
        }
        boolean formed = FORMATIVE.contains(sentence.tokens().get(at + 1).word());
        if (token.is(Pos.VERB, Pos.VERBAL_NOUN)) {
            return formed || ambiguous.has(word) && (person ? nominal(sentence, at - 1) : inside(sentence, at));
        }
        return switch (token.pos()) {
            case NOUN, PLACE -> !stages(sentence, at);
            case ATTRIBUTE -> true;
            case QUOTE -> token.length() <= LONGEST_QUOTE;
            case LOCATIVE -> token.length() == 2 && !word.equals("以上") && !word.equals("左右") && !word.equals("以下");
            case ADJECTIVE ->
                formed || token.length() == 1 && sentence.tokens().get(at + 1).is(Pos.NOUN);
            default -> false;
        };
    }

    /** Whether a plain noun for people stands before a stage of schooling. */
    private boolean stages(Sentence sentence, int at) {
        Token token = sentence.tokens().get(at);
        return STAGES.contains(sentence.tokens().get(at + 1).word())
                && people.suffix(sentence.text(), token.end()) >= token.length();
    }

    private static boolean inside(Sentence sentence, int at) {
        return at > 0 && !sentence.tokens().get(at - 1).is(Pos.PUNCTUATION);
    }

    private static boolean nominal(Sentence sentence, int at) {
        return at >= 0 && sentence.tokens().get(at).is(Pos.NOUN, Pos.ATTRIBUTE, Pos.QUOTE, Pos.PLACE);
    }

    /** 农村、边远和贫困地区学校: modifiers of one noun in a list, each a word that only narrows. */
    private boolean shared(Sentence sentence, int at) {
        if (at == 0) {
            return false;
        }
        Token left = sentence.tokens().get(at - 1);
        Token right = sentence.tokens().get(at + 1);
        return modifier(left) && modifier(right);
    }

    private boolean modifier(Token token) {
        return token.is(Pos.ATTRIBUTE) || modifiers.has(token.word());
    }

    /** Whether a phrase can begin with a token: not with what joins, nor with an ending. */
    private static boolean starts(Sentence sentence, int at) {
        Token token = sentence.tokens().get(at);
        return !token.is(Pos.PUNCTUATION, Pos.CONJUNCTION, Pos.LOCATIVE)
                && !token.is("和")
                && !token.is("与")
                && !token.is("及")
                && !FORMATIVE.contains(token.word());
    }

    /** A short bracket behind a group belongs to it: 直属单位（学校）. */
    private int marked(Sentence sentence, int at) {
        int end = sentence.tokens().get(at).end();
        if (at + 1 < sentence.tokens().size() && sentence.tokens().get(at + 1).is(Pos.PARENTHESIS)) {
            Token bracket = sentence.tokens().get(at + 1);
            String inside = bracket.word().substring(1, bracket.length() - 1);
            if (people.has(inside) || institutions.has(inside) || inside.equals("标兵") || inside.equals("单位")) {
                return bracket.end();
            }
        }
        return end;
    }
}
