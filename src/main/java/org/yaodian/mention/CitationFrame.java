package org.yaodian.mention;

import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;

/** What a sentence does with a document: told by the nearest verb before it, else by the words after it. */
final class CitationFrame {

    /** How far before a document (UTF-16 units) its verb may stand. */
    private static final int REACH = 40;

    private static final Pattern ATTRIBUTE = Pattern.compile(
            "(?:新)?(?:修订|修改|制定|印发|出台|发布|颁布|下发|公布|转发|签署|通过)(?:实施)?的$|(?:联合|共同)?(?:印发|下发|发布|颁布|公布)(?:的|了)?$");
    private static final Pattern AFTER_IMPLEMENTS =
            Pattern.compile("^[^，,。；;]{0,8}?(?:的)?(?:学习|宣传)?(?:贯彻|落实|执行|实施)|^(?:等)?(?:文件|有关|相关)?(?:的)?(?:精神|要求|规定)");
    private static final Pattern AFTER_ISSUES = Pattern.compile("^(?:的)?(?:研究)?(?:编制|起草|制定|研制|制订)");
    private static final Pattern AFTER_SUPPORTS =
            Pattern.compile("^(?:的)?[^，,。；;]{0,6}?(?:立法|调研|检测评估|监测评估|宣传(?!贯彻)|解读|评估)");
    private static final Pattern AFTER_REVISES = Pattern.compile("^(?:的)?(?:修订|修改)");

    private static final Pattern BRACKET = Pattern.compile("^[（(][^）)]*[）)]");
    private static final Pattern LISTED =
            Pattern.compile("《[^《》]*(?:〈[^〉]*〉[^《》]*)*》(?:[（(][^）)]*[）)])?[、，,和及与以]*(?:以及)?$");
    private static final int LONGEST_LIST = 400;

    private final Map<CitationKind, Lexicon> verbs = new EnumMap<>(CitationKind.class);

    CitationFrame() {
        verbs.put(CitationKind.IMPLEMENTS, Lexicon.of("verbs-implement"));
        verbs.put(CitationKind.ISSUES, Lexicon.of("verbs-issue"));
        verbs.put(CitationKind.REVISES, Lexicon.of("verbs-revise"));
        verbs.put(CitationKind.SUPPORTS, Lexicon.of("verbs-support"));
    }

    /** The kind, {@link CitationKind#MENTIONS} where neither side tells. */
    CitationKind kind(String text, int from, int to) {
        String after = text.substring(to, Math.min(text.length(), to + 24));
        if (after.startsWith("（") || after.startsWith("(")) {
            after = BRACKET.matcher(after).replaceFirst("");
        }
        if (AFTER_SUPPORTS.matcher(after).find()) {
            return CitationKind.SUPPORTS;
        }
        if (AFTER_ISSUES.matcher(after).find()) {
            return CitationKind.ISSUES;
        }
        if (AFTER_REVISES.matcher(after).find()) {
            return CitationKind.REVISES;
        }
        CitationKind before = before(text, from);
        if (before == CitationKind.MENTIONS && AFTER_IMPLEMENTS.matcher(after).find()) {
            return CitationKind.IMPLEMENTS;
        }
        return before;
    }

    private CitationKind before(String text, int from) {
        String left = ATTRIBUTE.matcher(left(text, from)).replaceFirst("");
        CitationKind nearest = CitationKind.MENTIONS;
        for (int at = left.length();
                at > Math.max(0, left.length() - REACH) && nearest == CitationKind.MENTIONS;
                at--) {
            char c = left.charAt(at - 1);
            if (c == '，' || c == ',' || c == '。' || c == '；' || c == ';') {
                break;
            }
            int longest = 0;
            for (Map.Entry<CitationKind, Lexicon> entry : verbs.entrySet()) {
                int length = entry.getValue().suffix(left, at);
                if (length > longest) {
                    longest = length;
                    nearest = entry.getKey();
                }
            }
        }
        return nearest;
    }

    /** The clause before a document, without the documents that stand in one list with it. */
    private static String left(String text, int from) {
        String left = text.substring(Math.max(0, from - LONGEST_LIST), from);
        if (left.indexOf('》') < 0) {
            return left;
        }
        String bare = left;
        do {
            left = bare;
            bare = LISTED.matcher(left).replaceFirst("");
        } while (!bare.equals(left));
        return left;
    }
}
