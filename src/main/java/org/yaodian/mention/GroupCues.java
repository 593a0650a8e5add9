package org.yaodian.mention;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What in a sentence speaks for or against a phrase being a group that its item is aimed at. */
final class GroupCues {

    private static final Pattern FACILITY =
            Pattern.compile(".*(?:工作室|基地|中心|平台|资格|超市|数据库|案例库|证书|学院|学会|协会|之家|食堂|宿舍|公寓)$");
    private static final Set<String> TOWARDS = Set.of("对", "向", "为", "给", "面向", "让", "使", "对于", "针对", "把", "将", "惠及");
    private static final Set<String> CORPS = Set.of("队伍", "群体", "们");
    private static final Set<String> COUNTED = Set.of("广大", "全体", "所有", "每个", "每位", "每名", "一批", "部分", "各");

    private final Lexicon general = Lexicon.of("group-general");
    private final Lexicon hard = Lexicon.of("verbs-stop");
    private final Lexicon direct = Lexicon.of("verbs-direct");

    Cues of(Sentence sentence, GroupPhrases.Phrase phrase) {
        Cues cues = new Cues();
        String who = phrase.people() ? "people" : "institution";
        boolean bare = phrase.bare(sentence);
        String shape = bare ? "bare" : "narrowed";
        cues.add("who", who);
        cues.add("who", who, shape);
        cues.add(bare ? "word" : "head", phrase.head());
        if (general.has(phrase.head())) {
            cues.add("general", shape);
        }
        String left = left(sentence, phrase);
        String right = right(sentence, phrase);
        cues.add("left", left);
        cues.add("right", right);
        cues.add("left", left, shape);
        cues.add(bare ? "bare-right" : "narrowed-right", right, who);
        cues.add("before", Neighbours.word(sentence.tokens(), phrase.from() - 1));
        cues.add("after", Neighbours.word(sentence.tokens(), sentence.tokenFrom(phrase.end())));
        cues.add("governed", Neighbours.governor(sentence.tokens(), phrase.from() - 1));
        if (sentence.measure().order() == 1) {
            cues.add("heading");
        }
        if (facility(sentence, phrase.to() + 1)) {
            cues.add("facility");
        }
        return cues;
    }

    private String left(Sentence sentence, GroupPhrases.Phrase phrase) {
        List<Token> tokens = sentence.tokens();
        int at = phrase.from() - 1;
        while (at >= 0 && COUNTED.contains(tokens.get(at).word())) {
            at--;
        }
        if (at < 0) {
            return "start";
        }
        Token token = tokens.get(at);
        if (TOWARDS.contains(token.word())) {
            return "towards";
        }
        if (direct.has(token.word())) {
            return "direct";
        }
        if (hard.has(token.word())) {
            return "takes";
        }
        return Neighbours.left(tokens, at);
    }

    private static String right(Sentence sentence, GroupPhrases.Phrase phrase) {
        List<Token> tokens = sentence.tokens();
        int at = sentence.tokenFrom(phrase.end());
        boolean corps = at < tokens.size() && CORPS.contains(tokens.get(at).word());
        return corps ? "corps" : Neighbours.right(tokens, at);
    }

    /** Whether the group only names a place or thing made for it: 名师工作室, 教师发展中心. */
    private static boolean facility(Sentence sentence, int from) {
        List<Token> tokens = sentence.tokens();
        for (int i = from; i < Math.min(tokens.size(), from + 3); i++) {
            if (!tokens.get(i).is(Pos.NOUN, Pos.VERBAL_NOUN, Pos.VERB)) {
                return false;
            }
            if (FACILITY.matcher(tokens.get(i).word()).matches()) {
                return true;
            }
        }
        return false;
    }
}
