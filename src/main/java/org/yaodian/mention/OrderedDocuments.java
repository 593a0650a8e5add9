package org.yaodian.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Documents that a plan orders to be written or changed, named without 《》: the words between the verb and the kind of
 * document say what it is about (制定…的实施意见).
 */
final class OrderedDocuments implements SentenceFinder {

    /** Words about the subject shorter than this (UTF-16 units) make a common noun (制定工作方案), not a title. */
    private static final int SHORTEST_SUBJECT = 6;

    private static final int LONGEST_TITLE = 45;

    private static final String VERBS =
            "研究制定|研究制订|研究出台|制定出台|制定完善|修订完善|修改完善|制定印发|编制公布|修订出台|修改出台|制定|制订|研制|出台|编制|起草|修订|修改|完善|印发|发布|公布";

    private static final Pattern ORDERED = Pattern.compile("(?:" + VERBS
            + ")(?:并)?(?:发布|公布|印发|实施|落实)?(?!的|了|和|与|、|\\d次)((?:我省|我市|我区|我县|本省|本市|全省统一的|[省市县区](?=加快|促进|推进|进一步|深化|加强|支持))?)([^，,。；;：:《》（）()]{4,60}?"
            + "(?:实施意见|指导意见|若干意见|有关意见|意见|实施方案|工作方案|行动方案|方案|管理办法|实施办法|暂行办法|办法实施细则|办法|实施细则|细则|条例|规定|基本标准|编制标准|判断标准|标准|减负清单|责任清单|清单|指南|指引|目录|指导纲要|规划纲要|纲要|年度报告|白皮书|评审条件|行动计划|总体规划|专项规划|规划|若干措施|有关文件))"
            + "(?=[，,。；;）)、（(]|等|和(?!.{0,6}(?:机制|体系))|精神|$|的(?:编制|起草)|编制工作|落实)");

    private static final Pattern GENERIC =
            Pattern.compile("^(?:的|具体|相关|相应|有关|工作|年度|本|该|一批|一系列|配套|统一|科学|合理|切实可行|详细|专门|完善|基本|公布|发布|印发|落实)+");

    private final DocumentNaming naming;
    private final Lexicon verbs = Lexicon.of(List.of(VERBS.split("\\|", -1)));

    OrderedDocuments(DocumentNaming naming) {
        this.naming = naming;
    }

    @Override
    public List<Candidate> candidates(Sentence sentence) {
        List<Candidate> found = new ArrayList<>();
        String text = sentence.text();
        Matcher matcher = ORDERED.matcher(text);
        int at = 0;
        while (found(matcher, text, at)) {
            String title = matcher.group(2);
            Matcher generic = GENERIC.matcher(title);
            int skip = generic.find() ? generic.end() : 0;
            boolean bare = title.startsWith("公布") || title.startsWith("发布") || title.startsWith("印发");
            if (title.length() - skip - kindLength(title) >= SHORTEST_SUBJECT
                    && title.length() <= LONGEST_TITLE
                    && balanced(title)
                    && !inTitle(text, matcher.start(2))) {
                int from = matcher.start(2) + (bare ? 2 : 0);
                found.add(Candidate.ruled(naming.mention(
                        sentence, from, matcher.end(2), "document-to-be-written", kind(text, matcher.start()))));
                at = matcher.end(2);
            } else {
                at = matcher.start(2);
            }
        }
        return found;
    }

    /** Looks for the next title, only where a verb begins. */
    private boolean found(Matcher matcher, String text, int from) {
        for (int at = from; at < text.length(); at++) {
            if (verbs.prefix(text, at) > 0 && matcher.region(at, text.length()).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    /** What the verb orders at an offset. */
    private static CitationKind kind(String text, int at) {
        boolean changes = text.startsWith("修", at) || text.startsWith("完善", at);
        return changes ? CitationKind.REVISES : CitationKind.ISSUES;
    }

    private static int kindLength(String title) {
        return title.endsWith("意见") || title.endsWith("方案") || title.endsWith("办法") ? 4 : 2;
    }

    private static boolean balanced(String title) {
        return title.chars().filter(c -> c == '“').count()
                == title.chars().filter(c -> c == '”').count();
    }

    private static boolean inTitle(String text, int at) {
        int open = text.lastIndexOf('《', at);
        return open >= 0 && Brackets.close(text, open) >= at;
    }
}
