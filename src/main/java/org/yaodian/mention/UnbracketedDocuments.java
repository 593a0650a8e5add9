package org.yaodian.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Documents named without 《》: five-year plans and laws by their names, and what a plan orders to be written or
 * changed, when the words between verb and kind of document say what it is about.
 */
final class UnbracketedDocuments implements SentenceFinder {

    /** Words about the subject shorter than this (UTF-16 units) make a common noun (制定工作方案), not a title. */
    private static final int SHORTEST_SUBJECT = 6;

    private static final int LONGEST_TITLE = 45;

    private static final Pattern FIVE_YEAR = Pattern.compile(
            "([\\u4e00-\\u9fa5]{0,20})“([一二三四五六七八九十]{1,3}五)”([\\u4e00-\\u9fa5]{0,12}?(?:规划纲要|专项规划|发展规划|规划(?!》)))(?:《[^》]{2,12}》)?");
    private static final Pattern ORDERED =
            Pattern.compile("(?:研究制定|研究制订|研究出台|制定出台|修订完善|修改完善|制定|制订|研制|出台|编制|起草|修订|修改|完善|印发|发布)"
                    + "(?!的|了|和|与|、)((?:我省|我市|我区|我县|本省|本市)?)([^，,。；;：《》（）()]{4,60}?"
                    + "(?:实施意见|指导意见|若干意见|意见|实施方案|工作方案|行动方案|方案|管理办法|实施办法|暂行办法|办法实施细则|办法|实施细则|细则|条例|规定|基本标准|编制标准|标准|减负清单|责任清单|清单|指南|指导纲要|规划纲要|纲要|年度报告|白皮书|评审条件|行动计划|总体规划|专项规划|规划))"
                    + "(?=[，,。；;）)、]|等|和(?!.{0,6}(?:机制|体系))|精神|$|的(?:编制|起草)|编制工作|落实)");
    private static final Pattern GENERIC =
            Pattern.compile("^(?:的|具体|相关|相应|有关|工作|年度|本|各|该|一批|一系列|配套|统一|科学|合理|切实可行|详细|专门|完善|基本)+");

    private final CitationFrame frame;
    private final DocumentLevel levels;
    private final Lexicon known = Lexicon.of("documents-unbracketed");
    private final Lexicon stops = Lexicon.of("verbs-stop");

    UnbracketedDocuments(CitationFrame frame, DocumentLevel levels) {
        this.frame = frame;
        this.levels = levels;
    }

    @Override
    public List<Mention> mentions(Sentence sentence) {
        List<Mention> found = new ArrayList<>();
        known(sentence, found);
        fiveYear(sentence, found);
        ordered(sentence, found);
        return found;
    }

    private void known(Sentence sentence, List<Mention> found) {
        String text = sentence.text();
        for (int at = 0; at < text.length(); at++) {
            int length = known.prefix(text, at);
            if (length > 0 && !inTitle(text, at)) {
                add(sentence, at, at + length, "known-document", 0.85, found);
                at += length - 1;
            }
        }
    }

    private void fiveYear(Sentence sentence, List<Mention> found) {
        String text = sentence.text();
        if (text.indexOf("五”") < 0) {
            return;
        }
        Matcher matcher = FIVE_YEAR.matcher(text);
        while (matcher.find()) {
            int from = matcher.start() + subject(matcher.group(1));
            if (!inTitle(text, matcher.start(2))) {
                add(sentence, from, matcher.end(), "five-year-plan", 0.85, found);
            }
        }
    }

    /** How many characters before a name belong to the sentence: up to its last verb, adverb or particle. */
    private int subject(String before) {
        for (int at = before.length(); at > 0; at--) {
            if (stops.suffix(before, at) > 0 || "的在和与及将对把按".indexOf(before.charAt(at - 1)) >= 0) {
                return at;
            }
        }
        return 0;
    }

    private void ordered(Sentence sentence, List<Mention> found) {
        String text = sentence.text();
        Matcher matcher = ORDERED.matcher(text);
        int at = 0;
        while (matcher.find(at)) {
            String title = matcher.group(2);
            Matcher generic = GENERIC.matcher(title);
            int skip = generic.find() ? generic.end() : 0;
            int kind = kindLength(title);
            if (title.length() - skip - kind >= SHORTEST_SUBJECT
                    && title.length() <= LONGEST_TITLE
                    && title.chars().filter(c -> c == '“').count()
                            == title.chars().filter(c -> c == '”').count()
                    && !inTitle(text, matcher.start(2))) {
                add(sentence, matcher.start(2), matcher.end(2), "document-to-be-written", 0.7, found);
                at = matcher.end(2);
            } else {
                at = matcher.start(2);
            }
        }
    }

    private static int kindLength(String title) {
        return title.endsWith("意见") || title.endsWith("方案") || title.endsWith("办法") ? 4 : 2;
    }

    private void add(Sentence sentence, int from, int to, String rule, double confidence, List<Mention> found) {
        CitationKind kind = frame.kind(sentence.text(), from, to);
        String title = sentence.text().substring(from, to);
        String left = sentence.text().substring(Math.max(0, from - 4), from);
        Level level = levels.level(sentence.plan(), kind, title, "", left);
        found.add(new DocumentMention(sentence.evidence(from, to, rule, confidence), kind, level, ""));
    }

    private static boolean inTitle(String text, int at) {
        int open = text.lastIndexOf('《', at);
        return open >= 0 && Brackets.close(text, open) >= at;
    }
}
