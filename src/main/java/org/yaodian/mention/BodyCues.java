package org.yaodian.mention;

import java.util.List;
import java.util.Set;

/** What in a sentence speaks for or against a phrase being a body that acts or is made responsible. */
final class BodyCues {

    private static final Set<String> MUST =
            Set.of("要", "应", "应当", "须", "必须", "需", "需要", "不得", "可", "可以", "应该", "也要", "均要", "都要");

    private static final Set<String> CITING = Set.of("根据", "按照", "依据", "贯彻", "落实", "贯彻落实", "遵照", "认真贯彻", "转发");
    private static final Set<String> SAYING =
            Set.of("部署", "精神", "要求", "印发", "决策", "规定", "统一部署", "会议", "文件", "通知", "下发", "颁布");

    /** How many tokens behind a body the word may stand that makes it act. */
    private static final int FAR = 120;

    private final Lexicon direct = Lexicon.of("verbs-direct");
    private final Lexicon stops = Lexicon.of("verbs-stop");
    private final Lexicon classes = Lexicon.of("body-classes");

    /**
     * @param first first token of the list of bodies that the phrase stands in
     * @param last last token of that list
     * @param frame name of the frame that tells its role
     */
    Cues of(Sentence sentence, BodyPhrases.Phrase phrase, int first, int last, String frame) {
        List<Token> tokens = sentence.tokens();
        Cues cues = new Cues();
        String text = sentence.text();
        String words = text.substring(
                tokens.get(phrase.from()).start(), tokens.get(phrase.to()).end());
        int known = classes.suffix(words, words.length());
        String sort = phrase.named()
                ? "named"
                : words.startsWith("各") ? "each" : known == words.length() ? "bare" : "narrowed";
        cues.add("sort", sort);
        cues.add("frame", frame);
        cues.add("frame", frame, sort);
        cues.add("head", words.substring(words.length() - Math.max(known, Math.min(2, words.length()))));
        if (known == words.length()) {
            cues.add("word", words);
        }
        String left = left(tokens, first - 1);
        String right = right(tokens, last + 1);
        cues.add("left", left);
        cues.add("right", right);
        cues.add("left", left, sort);
        cues.add("right", right, sort);
        cues.add("before", Neighbours.word(tokens, first - 1));
        cues.add("after", Neighbours.word(tokens, last + 1));
        if (first != phrase.from() || last != phrase.to()) {
            cues.add("listed");
        }
        if (authority(tokens, first - 1, last + 1)) {
            cues.add("authority");
        }
        if (must(tokens, last + 1)) {
            cues.add("must-later");
            cues.add("must-later", sort);
        }
        if (sentence.measure().order() == 1) {
            cues.add("heading");
        }
        return cues;
    }

    /** Whether a body is named for what it said or issued (根据教育部部署, 教育部等七部门《…》), not for what it does. */
    static boolean authority(List<Token> tokens, int left, int right) {
        if (left >= 0 && CITING.contains(tokens.get(left).word())) {
            return true;
        }
        for (int i = right; i < Math.min(tokens.size(), right + 5); i++) {
            Token token = tokens.get(i);
            if (token.is(Pos.TITLE) || SAYING.contains(token.word())) {
                return true;
            }
            boolean on = token.is(Pos.PUNCTUATION) && !token.is("、") || token.is(Pos.VERB, Pos.ADVERB, Pos.PREPOSITION);
            if (on) {
                return false;
            }
        }
        return false;
    }

    /** Whether the sentence says later, right behind a mark or an adverb, that somebody must act. */
    static boolean must(List<Token> tokens, int from) {
        for (int i = from; i < Math.min(tokens.size(), from + FAR); i++) {
            if (MUST.contains(tokens.get(i).word())) {
                return i == from || tokens.get(i - 1).is(Pos.PUNCTUATION, Pos.ADVERB);
            }
        }
        return false;
    }

    private String left(List<Token> tokens, int at) {
        int i = at;
        while (i >= 0
                && (tokens.get(i).is(Pos.ADJECTIVE)
                        || tokens.get(i).is("广大")
                        || tokens.get(i).is("全体"))) {
            i--;
        }
        if (i < 0) {
            return "start";
        }
        Token token = tokens.get(i);
        if (direct.has(token.word())) {
            return "direct";
        }
        if (stops.has(token.word())) {
            return "takes";
        }
        return Neighbours.left(tokens, i);
    }

    private static String right(List<Token> tokens, int at) {
        boolean must = at < tokens.size() && MUST.contains(tokens.get(at).word());
        return must ? "must" : Neighbours.right(tokens, at);
    }
}
