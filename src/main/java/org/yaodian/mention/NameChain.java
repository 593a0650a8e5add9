package org.yaodian.mention;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds where a name begins whose last word is known: leftwards over what names are made of, up to a verb that takes it. */
final class NameChain {

    /**
     * The name before a head.
     *
     * @param from index of its first token
     * @param triggered whether a verb that takes names stands right before it
     * @param quoted whether a quotation is part of it
     * @param listed whether it reaches back over 等 and a list
     */
    record Chain(int from, boolean triggered, boolean quoted, boolean listed) {}

    /** A conjunct longer than this (UTF-16 units) before 、 is a member of a list, not part of the name. */
    private static final int LONGEST_CONJUNCT = 2;

    private static final int LONGEST_PHRASE = 12;

    private static final int LONGEST_EVENT = 6;

    /** 百亿斤, 万名: a number that is part of a name is round and in Chinese. */
    static final Pattern HAN_COUNT = Pattern.compile("[十百千万亿]+");

    /** What names of units that are chosen or created together end with: 示范区、示范校创建, 人才、带头人评选. */
    private static final String KINDS = "区校县园才人";

    /** Classifiers that make of a number a part of a name: 第三期, 90周年. */
    private static final Set<String> ORDERING = Set.of("年", "期", "届", "次", "轮", "批", "周年");

    /** Verbs that are never part of a name. */
    private static final Set<String> STRONG = Set.of("实施", "开展", "启动", "推进", "推动", "落实", "举办", "召开", "组织", "参加");

    /** Verbs of one character that never stand inside names; others may be the rest of a word no dictionary knows. */
    private static final String SHORT_VERBS = "到以把将使让为用有是做向由对从在给";

    private static final Set<String> TAKING = Set.of("实施", "开展", "启动", "组织实施", "大力实施", "打好", "打赢");

    private final Lexicon stops = Lexicon.of("verbs-stop");
    private final Lexicon soft = Lexicon.of("verbs-soft");
    private final Lexicon aspects = Lexicon.of("verbs-aspect");
    private final Lexicon trim = Lexicon.of("name-trim");
    private final NameBeginnings beginnings;
    private final boolean event;

    /** @param event true where 全省 and lists before 等 are part of a name, as with events */
    NameChain(boolean event) {
        this.event = event;
        this.beginnings = new NameBeginnings(event);
    }

    Chain before(Sentence sentence, int head, Heads heads) {
        List<Token> tokens = sentence.tokens();
        int from = head;
        boolean quoted = tokens.get(head).is(Pos.QUOTE);
        boolean listed = false;
        while (from > 0) {
            Token left = tokens.get(from - 1);
            if (event && left.is(Pos.ETC) && listMember(tokens, from - 2)) {
                listed = true;
                from--;
                continue;
            }
            if (left.joins()) {
                if (!crosses(sentence, from - 1, heads, listed)) {
                    break;
                }
                from--;
                continue;
            }
            if (!belongs(tokens, from - 1) && !inside(tokens, from - 1, head)) {
                break;
            }
            quoted = quoted || left.is(Pos.QUOTE);
            from--;
        }
        int trimmed = beginnings.trimmed(sentence, from, head);
        int before = trimmed - 1;
        while (before >= 0
                && (tokens.get(before).is(Pos.ADVERB)
                        || trim.has(tokens.get(before).word())
                        || tokens.get(before).is("好"))) {
            before--;
        }
        boolean triggered = before >= 0
                && (stops.has(tokens.get(before).word())
                        || soft.has(tokens.get(before).word())
                        || before > 0
                                && tokens.get(before).joins()
                                && heads.at(sentence.text(), tokens.get(before).start())
                                        .isPresent());
        triggered = triggered
                || event
                        && before >= 0
                        && (tokens.get(before).joins() || tokens.get(before).is("以及"));
        return new Chain(trimmed, triggered, quoted, listed);
    }

    private static boolean listMember(List<Token> tokens, int at) {
        return at >= 0 && !tokens.get(at).is(Pos.PUNCTUATION);
    }

    /** Whether a conjunction stands inside the name: the part before it has no head of its own. */
    private boolean crosses(Sentence sentence, int at, Heads heads, boolean listed) {
        List<Token> tokens = sentence.tokens();
        if (at == 0) {
            return false;
        }
        Token last = tokens.get(at - 1);
        boolean closed = heads.at(sentence.text(), last.end())
                        .filter(h -> !h.word().equals("改革"))
                        .isPresent()
                || last.is(Pos.QUOTE)
                        && heads.at(sentence.text(), last.end() - 1).isPresent();
        if (last.is(Pos.TITLE, Pos.PUNCTUATION, Pos.ETC) || closed) {
            return false;
        }
        if (listed) {
            return true;
        }
        int start = at;
        while (start > 0 && belongs(tokens, start - 1) && !tokens.get(start - 1).joins()) {
            start--;
        }
        int length = last.end() - tokens.get(Math.min(start, at - 1)).start();
        boolean fresh = start == 0 || !tokens.get(start - 1).joins();
        if (tokens.get(at).is("、")) {
            boolean units = KINDS.indexOf(last.word().charAt(last.length() - 1)) >= 0;
            boolean quotes = last.is(Pos.QUOTE)
                    || tokens.get(Math.min(at + 1, tokens.size() - 1)).is(Pos.QUOTE);
            boolean noun = !last.is(Pos.VERB) && length <= LONGEST_CONJUNCT;
            return start < at && (noun || event && (units || quotes));
        }
        return start < at && (event ? length <= LONGEST_EVENT : fresh || length <= LONGEST_PHRASE);
    }

    private boolean belongs(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        String word = token.word();
        if (stops.has(word)) {
            return !STRONG.contains(word) && taken(tokens, at);
        }
        if (soft.has(word) && (clauseBegins(tokens, at) || tokens.get(at + 1).is(Pos.QUOTE))) {
            return false;
        }
        if (token.is(Pos.VERB) && token.length() == 1 && SHORT_VERBS.indexOf(word.charAt(0)) >= 0) {
            return false;
        }
        return switch (token.pos()) {
            case NOUN, VERBAL_NOUN, LOCATIVE, ATTRIBUTE, PLACE, LATIN, QUOTE, TIME, VERB, ADJECTIVE -> true;
            case PARENTHESIS -> token.length() <= 10;
            case NUMBER -> number(tokens, at);
            case CLASSIFIER -> classifier(tokens, at);
            case ADVERB ->
                word.equals("全面")
                        || word.equals("最")
                        || word.equals("从严")
                        || word.equals("协同")
                        || at > 0 && token.length() > 1 && tokens.get(at - 1).is(Pos.NOUN, Pos.ATTRIBUTE);
            case PARTICLE -> word.equals("之");
            case DE -> at > 0 && tokens.get(at - 1).is("党");
            case PUNCTUATION -> word.equals("+") || word.equals("＋") || word.equals("·");
            case PRONOUN -> false;
            default -> false;
        };
    }

    /** A verb that another verb takes as the beginning of a name: 实施全面改善…项目, 开展规范…行动. */
    private static boolean taken(List<Token> tokens, int at) {
        int before = at - 1;
        while (before >= 0 && tokens.get(before).is("全面")) {
            before--;
        }
        return before >= 0 && TAKING.contains(tokens.get(before).word());
    }

    private boolean clauseBegins(List<Token> tokens, int at) {
        int before = at - 1;
        while (before >= 0
                && (tokens.get(before).is(Pos.ADVERB)
                        || aspects.has(tokens.get(before).word()))) {
            before--;
        }
        return before < 0
                || tokens.get(before).is(Pos.PUNCTUATION) && !tokens.get(before).is("+");
    }

    /** A verb right before the head with a noun before it is part of the name: 师范生培养计划, 名师评选活动. */
    private boolean inside(List<Token> tokens, int at, int head) {
        return head - at <= 2
                && at > 0
                && stops.has(tokens.get(at).word())
                && !STRONG.contains(tokens.get(at).word())
                && tokens.get(at).is(Pos.VERB, Pos.VERBAL_NOUN)
                && tokens.get(at - 1).is(Pos.NOUN, Pos.QUOTE, Pos.VERBAL_NOUN, Pos.VERB)
                && !stops.has(tokens.get(at - 1).word());
    }

    /** Ordinals and version numbers belong to a name, counts do not. */
    private static boolean number(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        Token next = at + 1 < tokens.size() ? tokens.get(at + 1) : token;
        boolean vague = token.word().startsWith("一") || token.word().startsWith("两");
        return token.word().startsWith("第")
                || HAN_COUNT.matcher(token.word()).matches()
                || (next.is(Pos.CLASSIFIER)
                        ? at > 0 && tokens.get(at - 1).word().startsWith("第") || ORDERING.contains(next.word())
                        : !vague);
    }

    private static boolean classifier(List<Token> tokens, int at) {
        boolean named = tokens.get(at).is("年") && at > 0 && tokens.get(at - 1).is(Pos.NOUN, Pos.VERBAL_NOUN, Pos.VERB);
        if (named) {
            return true;
        }
        boolean ordinal = ORDERING.contains(tokens.get(at).word());
        if (at > 0 && HAN_COUNT.matcher(tokens.get(at - 1).word()).matches()) {
            return true;
        }
        return ordinal
                && at > 0
                && (tokens.get(at - 1).is(Pos.NUMBER)
                                && !"一".equals(tokens.get(at - 1).word())
                        || tokens.get(at - 1).word().startsWith("第"));
    }
}
