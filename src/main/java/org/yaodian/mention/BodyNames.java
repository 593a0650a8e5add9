package org.yaodian.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Tells names of bodies from other words, and takes lists of them apart. */
final class BodyNames {

    private static final int LONGEST = 40;

    private static final Pattern NOT_A_NAME = Pattern.compile(".*(?:的|了|把|对于|关于|以及其|是|：|:|。|“[^”]*$).*");
    private static final Pattern CLASS = Pattern.compile(
            "^(?:各|任何|所有|有关|相关|市县|县区|县（|市、县|地方|基层|上级|下级|本|其他).*|.*(?:部门|单位|各地|学校|高校|院校|企业|党组织|机构|力量|市县|政府机关)$");
    private static final Pattern ETC = Pattern.compile("等(?:有关|相关|国务院|市直|省直|直属|各|多)*(?:部门|单位|机构)?$");

    /** What a name of a body may end with, beside the suffixes that are known. */
    private static final String ENDS = "部厅局委办会署院行社站校团所）)";

    private final Lexicon places = Lexicon.of("body-places");
    private final Lexicon suffixes = Lexicon.of("body-suffixes");

    /** Whether words that stand where a body is named can be a body's name. */
    boolean name(String words) {
        return words.length() >= 2
                && words.length() <= LONGEST
                && !NOT_A_NAME.matcher(words).matches()
                && (suffixes.suffix(words, words.length()) > 0 || ENDS.indexOf(words.charAt(words.length() - 1)) >= 0);
    }

    /** Whether a name stands for a class of bodies rather than one body. */
    static boolean bodyClass(String name) {
        return CLASS.matcher(name).matches();
    }

    /** Offsets [from, to) of the members of a list between two offsets, 等部门 left out. */
    List<int[]> members(String text, int from, int to) {
        List<int[]> members = new ArrayList<>();
        int start = from;
        for (int at = from; at <= to; at++) {
            boolean end = at == to;
            char c = end ? '、' : text.charAt(at);
            int close = end ? -1 : Brackets.close(text, at);
            if (close > 0 && close < to) {
                at = close;
                continue;
            }
            boolean and = (c == '和' || c == '及' || c == '与')
                    && name(text.substring(start, at).replaceFirst(ETC.pattern(), ""))
                    && name(firstMember(text, at + 1, to));
            if (c == '、' && !end && places(text.substring(start, at)) && places.prefix(text, at + 1) > 0) {
                continue;
            }
            if (c == '、' || c == '，' || c == ',' || c == '；' || c == ';' || c == ' ' || c == '　' || and) {
                member(text, start, at, members);
                start = at + 1;
            }
        }
        return members;
    }

    /** Whether a member is a kind of places alone, that the next one goes on with: 各区、县级市. */
    private boolean places(String words) {
        int kind = places.suffix(words, words.length());
        String before = words.substring(0, words.length() - kind);
        return kind > 0 && (before.isEmpty() || before.equals("各") || before.equals("各有关") || before.equals("各相关"));
    }

    private static String firstMember(String text, int from, int to) {
        int end = from;
        while (end < to && "、，,；;和及与".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.substring(from, end);
    }

    private void member(String text, int from, int to, List<int[]> members) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        String words = text.substring(start, end);
        if (words.startsWith("以及")) {
            start += 2;
            words = words.substring(2);
        }
        int etc = words.indexOf('等');
        if (etc > 1 && name(words.substring(0, etc))) {
            members.add(new int[] {start, start + etc});
            String rest = words.substring(etc + 1);
            if (rest.startsWith("各") && name(rest)) {
                members.add(new int[] {start + etc + 1, end});
            }
            return;
        }
        if (start < end) {
            members.add(new int[] {start, end});
        }
    }
}
