package org.yaodian.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Events listed before 等 and a general noun: 开学第一课、圆梦蒲公英等主题教育活动 names two; where the noun says more
 * than that they are events (最美教师等宣讲活动), the whole is one name.
 */
final class ListedEvents {

    private static final Set<String> KINDS = Set.of("群体性", "群众性", "文体", "课外", "艺术", "文艺", "社团", "多种", "各类");

    private static final Set<String> GENERAL = Set.of("主题教育", "主题", "系列", "教育", "群众性", "多种", "各类", "丰富多彩", "文化", "文体");

    /** Whether a list before a noun like 群体性活动 only tells kinds of what is done, and names nothing. */
    boolean kinds(Sentence sentence, int from, int at, Heads.Head head) {
        return KINDS.contains(between(sentence, from, at, head));
    }

    private static String between(Sentence sentence, int from, int at, Heads.Head head) {
        List<Token> tokens = sentence.tokens();
        int etc = at;
        while (etc > from && !tokens.get(etc).is(Pos.ETC)) {
            etc--;
        }
        int end = tokens.get(at).end() - head.length();
        return etc == at || end < tokens.get(etc).end()
                ? ""
                : sentence.text().substring(tokens.get(etc).end(), end);
    }

    /** The members of the list before a head, none where the whole list is one name. */
    List<Mention> members(Sentence sentence, int from, int head, Heads.Head word) {
        List<Token> tokens = sentence.tokens();
        int etc = head;
        while (etc > from && !tokens.get(etc).is(Pos.ETC)) {
            etc--;
        }
        String between = between(sentence, from, head, word);
        if (!word.word().equals("活动") || etc == from || !GENERAL.contains(between) && !between.isEmpty()) {
            return List.of();
        }
        List<Mention> members = new ArrayList<>();
        int start = from;
        for (int i = from; i <= etc; i++) {
            if (i == etc || tokens.get(i).is("、")) {
                if (i > start) {
                    int begin = tokens.get(start).start();
                    int end = tokens.get(i - 1).end();
                    if (end - begin >= 4) {
                        members.add(new ActivityMention(sentence.evidence(begin, end, "activity-listed", 0.6)));
                    }
                }
                start = i + 1;
            }
        }
        return members;
    }
}
