package org.yaodian.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Events listed before 等 and a general noun: 开学第一课、圆梦蒲公英等主题教育活动 names two; where the noun says more
 * than that they are events (最美教师等宣讲活动), the whole is one name.
 */
final class ListedEvents {

    private static final Set<String> GENERAL = Set.of("主题教育", "主题", "系列", "教育", "群众性", "多种", "各类", "丰富多彩", "文化", "文体");

    /** The members of the list before a head, none where the whole list is one name. */
    List<Mention> members(Sentence sentence, int from, int head) {
        List<Token> tokens = sentence.tokens();
        int etc = head;
        while (etc > from && !tokens.get(etc).is(Pos.ETC)) {
            etc--;
        }
        String between = etc + 1 > head
                ? ""
                : sentence.text()
                        .substring(tokens.get(etc).end(), tokens.get(head).start());
        if (etc == from || !GENERAL.contains(between) && !between.isEmpty()) {
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
        return members.size() < 2 ? List.of() : members;
    }
}
