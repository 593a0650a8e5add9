package org.yaodian.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the groups of people and institutions an item is aimed at: a noun for them with what narrows it. */
final class AudienceFinder implements SentenceFinder {

    private static final int LONGEST = 22;

    private static final Set<String> COMMON = Set.of("学生", "教师", "师资", "家长", "幼儿", "职工", "老师");

    /** Adjectives that narrow a group; others say how something is done. */
    private static final Set<String> NARROWING = Set.of(
            "优秀", "贫困", "困难", "特殊", "普通", "先进", "年轻", "残疾", "薄弱", "偏远", "高端", "重点", "骨干", "低收入", "高等", "农村", "留守", "适龄",
            "弱势", "高水平");

    private static final Set<String> VERBAL =
            Set.of("教学", "科研", "教研", "管理", "服务", "创新", "示范", "创业", "研究", "教育", "护理", "托育", "分管");

    private static final Pattern FACILITY = Pattern.compile(".*(?:工作室|基地|中心|平台|资格|超市|数据库|案例库|证书)$");

    private static final Set<String> TAIL = Set.of("队伍", "群体", "们");

    private static final Set<String> MODIFIERS = Set.of("农村", "边远", "贫困", "偏远", "山区", "民族地区", "音乐", "美术", "体育");

    private final Lexicon general = Lexicon.of("group-general");
    private final Lexicon heads = Lexicon.of("group-heads");
    private final Lexicon verbs = Lexicon.of("group-modifier-verbs");
    private final Lexicon stops = Lexicon.of("group-stop");
    private final Lexicon hard = Lexicon.of("verbs-stop");
    private final Lexicon soft = Lexicon.of("verbs-soft");

    @Override
    public List<Mention> mentions(Sentence sentence) {
        List<Mention> found = new ArrayList<>();
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            quoted(sentence, i, found);
            if (!head(sentence, i)) {
                continue;
            }
            int length = heads.suffix(sentence.text(), tokens.get(i).end());
            int core = Math.min(i, sentence.tokenFrom(tokens.get(i).end() - length));
            if (core > 0 && tokens.get(core).start() > tokens.get(i).end() - length) {
                core--;
            }
            int from = begin(tokens, core);
            int start = tokens.get(from).start();
            int end = marked(tokens, i);
            if (end - start < 2 || end - start > LONGEST) {
                continue;
            }
            boolean narrowed = tokens.get(i).end() - start > length;
            double confidence = confidence(
                    sentence,
                    from,
                    i,
                    narrowed,
                    sentence.text()
                            .substring(
                                    tokens.get(i).end() - length, tokens.get(i).end()));
            found.add(new AudienceMention(
                    sentence.evidence(start, end, narrowed ? "group-narrowed" : "group", confidence)));
        }
        return found;
    }

    /** “优质校”: a quotation that ends like a group names one. */
    private void quoted(Sentence sentence, int at, List<Mention> found) {
        Token token = sentence.tokens().get(at);
        boolean last = at + 1 == sentence.tokens().size()
                || !sentence.tokens().get(at + 1).is(Pos.NOUN, Pos.QUOTE);
        if (token.is(Pos.QUOTE)
                && token.length() <= 10
                && last
                && token.word().matches("“[^”]+(?:校|教师|学生|人才|企业|院校|干部|党员)”")) {
            found.add(new AudienceMention(sentence.evidence(token.start(), token.end(), "group-quoted", 0.7)));
        }
    }

    private boolean head(Sentence sentence, int at) {
        List<Token> tokens = sentence.tokens();
        Token token = tokens.get(at);
        int length = heads.suffix(sentence.text(), token.end());
        if (!token.is(Pos.NOUN, Pos.PLACE, Pos.VERBAL_NOUN) || length < 2) {
            return false;
        }
        int start = token.end() - length;
        boolean aligned =
                start >= token.start() || tokens.get(sentence.tokenFrom(start)).start() == start;
        if (!aligned || at + 1 == tokens.size()) {
            return aligned;
        }
        Token next = tokens.get(at + 1);
        return !(next.is(Pos.NOUN, Pos.VERBAL_NOUN) && heads.suffix(sentence.text(), next.end()) >= 2);
    }

    /** Whether the group only describes a following noun (教师资格), so that the item is less likely aimed at it. */
    private static boolean modifies(List<Token> tokens, int at) {
        if (at + 1 >= tokens.size()) {
            return false;
        }
        Token next = tokens.get(at + 1);
        return next.is(Pos.NOUN) && !TAIL.contains(next.word());
    }

    /** Institutions and general words alone (学校, 人才) are the group of an item only where a verb takes them. */
    private double confidence(Sentence sentence, int from, int at, boolean narrowed, String word) {
        List<Token> tokens = sentence.tokens();
        boolean modifies = modifies(tokens, at);
        if (facility(tokens, at + 1)) {
            return 0.42;
        }
        if (narrowed) {
            return modifies ? 0.55 : 0.6;
        }
        if (general.has(word)) {
            boolean taken = from > 0
                    && (hard.has(tokens.get(from - 1).word())
                            || tokens.get(from - 1).is(Pos.VERB, Pos.PREPOSITION));
            return taken && !modifies ? 0.4 : 0.25;
        }
        return !modifies ? 0.58 : COMMON.contains(word) ? 0.45 : 0.52;
    }

    /** A short bracket behind a group belongs to it: 直属单位（学校）. */
    private int marked(List<Token> tokens, int at) {
        if (at + 1 < tokens.size() && tokens.get(at + 1).is(Pos.PARENTHESIS)) {
            Token bracket = tokens.get(at + 1);
            String inside = bracket.word().substring(1, bracket.length() - 1);
            if (heads.has(inside) || inside.equals("标兵") || inside.equals("单位")) {
                return bracket.end();
            }
        }
        return tokens.get(at).end();
    }

    /** Whether the group only names a place or thing made for it: 名师工作室, 教师发展中心. */
    private static boolean facility(List<Token> tokens, int from) {
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

    private int begin(List<Token> tokens, int at) {
        int from = at;
        while (from > 0) {
            Token left = tokens.get(from - 1);
            String word = left.word();
            boolean middle = (word.equals("各类") || word.equals("各级"))
                    && from > 1
                    && tokens.get(from - 2).is(Pos.NOUN)
                    && !tokens.get(from - 2).is("全省");
            if (!middle
                    && (stops.has(word)
                            || hard.has(word)
                            || soft.has(word) && !VERBAL.contains(word) && !verbs.has(word))) {
                break;
            }
            boolean part = left.is(Pos.NOUN, Pos.ATTRIBUTE, Pos.PLACE)
                    || middle
                    || (left.is(Pos.ADJECTIVE, Pos.ADVERB) && NARROWING.contains(word))
                    || (left.is(Pos.LOCATIVE) && left.length() == 2 && !word.equals("以上") && !word.equals("左右"))
                    || VERBAL.contains(word) && from > 1
                    || (left.is(Pos.VERBAL_NOUN) && nominal(tokens, from - 1))
                    || (left.is(Pos.QUOTE) && left.length() <= 10)
                    || (left.is("、") && shared(tokens, from - 1))
                    || verbs.has(word);
            if (!part) {
                break;
            }
            from--;
        }
        return from;
    }

    /** A verbal noun narrows a group only where a noun stands before it: 校外培训机构, but 评价教师. */
    private static boolean nominal(List<Token> tokens, int at) {
        return at > 0 && tokens.get(at - 1).is(Pos.NOUN, Pos.ATTRIBUTE, Pos.QUOTE)
                || tokens.get(at).is("培训");
    }

    /** 农村、边远、贫困地区学校: short modifiers in a list. */
    private static boolean shared(List<Token> tokens, int at) {
        return at > 0
                && MODIFIERS.contains(tokens.get(at - 1).word())
                && MODIFIERS.contains(tokens.get(at + 1).word());
    }
}
