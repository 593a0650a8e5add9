package org.yaodian.mention;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells by the words around a body what its role is. */
final class BodyFrames {

    /**
     * What a frame says.
     *
     * @param rule name of the frame
     */
    record Framed(Role role, String rule) {}

    private static final Set<String> JOINT = Set.of("会同", "联合", "协同", "携手");
    private static final Set<String> ASSISTED = Set.of("配合", "协助");
    private static final Set<String> FOUNDED = Set.of("组建", "成立", "设立", "筹建", "组建成立");
    static final String UNFRAMED = "body-unframed";
    private static final Set<String> LEADING = Set.of("牵头", "牵头负责", "主导", "主责", "负责");
    private static final Set<String> HELPING = Set.of("配合", "分工", "协办", "密切配合");
    private static final Set<String> MUST = Set.of("要", "应", "应当", "须", "必须", "需", "需要", "不得", "可", "可以", "应该", "要求");
    /** Verbs that are as often nouns: after a body they say what is done to it. */
    private static final Set<String> NOMINAL = Set.of("建设", "发展", "改革", "管理", "培养", "培训", "转型", "治理", "换届", "提升");

    private static final Set<String> SELF = Set.of("我", "我们");

    private final Lexicon direct = Lexicon.of("verbs-direct");
    private final Lexicon stops = Lexicon.of("verbs-stop");

    /**
     * The role of a body.
     *
     * @param first first token of the list of bodies that it stands in
     * @param last last token of that list
     */
    Framed framed(Sentence sentence, BodyPhrases.Phrase phrase, int first, int last) {
        return role(sentence, phrase, first, last).orElseGet(() -> unframed(sentence, phrase, last));
    }

    /** Without a frame, who must act later in the sentence is directed, and what is named for itself is built or helped. */
    private static Framed unframed(Sentence sentence, BodyPhrases.Phrase phrase, int last) {
        boolean directed = BodyCues.must(sentence.tokens(), last + 1) || !phrase.named();
        return new Framed(directed ? Role.DIRECTED : Role.OTHER, UNFRAMED);
    }

    private static final Pattern SCHOOL = Pattern.compile(".{2,12}(?:大学|学院)");

    private static String words(Sentence sentence, BodyPhrases.Phrase phrase) {
        List<Token> tokens = sentence.tokens();
        return sentence.text()
                .substring(
                        tokens.get(phrase.from()).start(),
                        tokens.get(phrase.to()).end());
    }

    private Optional<Framed> role(Sentence sentence, BodyPhrases.Phrase phrase, int first, int last) {
        List<Token> tokens = sentence.tokens();
        int left = modifiers(tokens, first - 1);
        String before = left >= 0 ? tokens.get(left).word() : "";
        int right = after(tokens, last + 1);
        Token next = right < tokens.size() ? tokens.get(right) : null;
        if (JOINT.contains(before)) {
            return framed(Role.JOINT, "body-joint");
        }
        if (before.equals("与") || before.equals("同") || before.equals("和")) {
            return with(tokens, right);
        }
        if (ASSISTED.contains(before)
                || (before.equals("支持")
                        && left > 0
                        && ASSISTED.contains(tokens.get(left - 1).word()))) {
            return framed(Role.ASSISTED, "body-assisted");
        }
        if (FOUNDED.contains(before) && (next == null || !next.is(Pos.NOUN, Pos.VERBAL_NOUN))) {
            return framed(Role.OTHER, "body-founded");
        }
        if (next != null && LEADING.contains(next.word())) {
            return framed(Role.LEAD, "body-leads");
        }
        if (next != null && HELPING.contains(next.word())) {
            return framed(Role.SUPPORT, "body-helps");
        }
        boolean whole = right >= tokens.size() || !tokens.get(right).is(Pos.PRONOUN);
        if (direct.has(before) && whole && acts(tokens, right)) {
            return framed(Role.DIRECTED, "body-directed");
        }
        if (before.equals("由")) {
            return framed(Role.LEAD, "body-by");
        }
        if (before.equals("发挥") && next != null && (next.word().startsWith("作用") || next.is(Pos.DE))) {
            return framed(Role.OTHER, "body-plays-a-part");
        }
        boolean subject = left < 0 || tokens.get(left).is(Pos.PUNCTUATION, Pos.ADVERB, Pos.TIME) || before.equals("是");
        if (phrase.named()
                && tokens.get(phrase.from()).is(Pos.PLACE)
                && SCHOOL.matcher(words(sentence, phrase)).matches()) {
            return framed(Role.OTHER, "school-by-name");
        }
        if (subject && next != null && MUST.contains(next.word())) {
            return framed(Role.DIRECTED, "body-must");
        }
        if (subject && next != null && begins(tokens, right)) {
            return framed(BodyCues.must(tokens, right) && !phrase.named() ? Role.DIRECTED : Role.LEAD, "body-subject");
        }
        return Optional.empty();
    }

    private static Optional<Framed> framed(Role role, String rule) {
        return Optional.of(new Framed(role, rule));
    }

    private static Optional<Framed> with(List<Token> tokens, int right) {
        for (int i = right; i < Math.min(tokens.size(), right + 4); i++) {
            String word = tokens.get(i).word();
            if (word.contains("合作")
                    || word.contains("共建")
                    || word.equals("联合")
                    || word.equals("共同")
                    || word.equals("一起")) {
                return framed(Role.JOINT, "body-with");
            }
            if (tokens.get(i).is(Pos.PUNCTUATION)) {
                break;
            }
        }
        return Optional.empty();
    }

    /** Skips what stands between a verb and the body it directs: 具备条件的, 优秀, 广大. */
    private int modifiers(List<Token> tokens, int from) {
        int at = from;
        if (at >= 0 && tokens.get(at).is(Pos.DE)) {
            int limit = Math.max(0, at - 6);
            for (int i = at - 1; i >= limit && !tokens.get(i).is(Pos.PUNCTUATION); i--) {
                if (direct.has(tokens.get(i).word())) {
                    return i;
                }
            }
            return at;
        }
        while (at >= 0
                && (tokens.get(at).is(Pos.ADJECTIVE) || tokens.get(at).word().equals("广大"))) {
            at--;
        }
        return at;
    }

    /** Skips 等部门 and numbers of bodies after a list. */
    private static int after(List<Token> tokens, int from) {
        int at = from;
        if (at < tokens.size() && tokens.get(at).is(Pos.ETC)) {
            at++;
            while (at < tokens.size()
                    && (tokens.get(at).word().equals("有关")
                            || tokens.get(at).word().equals("部门")
                            || tokens.get(at).word().equals("单位"))) {
                at++;
            }
        }
        // 党组织和广大党员, 学校和教师: who else acts is no body.
        if (at + 1 < tokens.size() && (tokens.get(at).is("和") || tokens.get(at).is("及"))) {
            int other = at + 1;
            while (other < tokens.size() && tokens.get(other).is(Pos.ADJECTIVE, Pos.ATTRIBUTE, Pos.NOUN)) {
                other++;
            }
            return other > at + 1 ? other : at;
        }
        return at;
    }

    /** Whether something is done after the body: a verb before the clause ends. */
    private static boolean acts(List<Token> tokens, int from) {
        for (int i = from; i < tokens.size() && i < from + 20; i++) {
            Token token = tokens.get(i);
            if (token.is(Pos.VERB)) {
                return !(i == from && NOMINAL.contains(token.word()));
            }
            boolean nominal = i > from && token.is(Pos.PUNCTUATION) && !token.is("、");
            if (nominal
                    || (i == from
                            && token.is(
                                    Pos.PUNCTUATION,
                                    Pos.NOUN,
                                    Pos.VERBAL_NOUN,
                                    Pos.DE,
                                    Pos.ADJECTIVE,
                                    Pos.ATTRIBUTE,
                                    Pos.CONJUNCTION))) {
                return false;
            }
        }
        return false;
    }

    private boolean begins(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        if (token.is(Pos.ADVERB, Pos.TIME)
                || token.word().startsWith("每")
                || token.is("会同")
                || token.is("作为")
                || token.is("将")
                || token.is("把")
                || token.is("在")
                || token.is("对")
                || token.is("根据")
                || token.is("按照")
                || token.is("结合")) {
            return true;
        }
        return token.is(Pos.VERB) && (stops.has(token.word()) || token.length() == 2) && !SELF.contains(token.word());
    }
}
