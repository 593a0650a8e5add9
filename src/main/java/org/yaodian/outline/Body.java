package org.yaodian.outline;

import java.util.List;

/** Where the plan itself stands in a text: after a forwarding notice, before attachments, signature and footer. */
final class Body {

    /** A title is printed on at most this many lines. */
    private static final int TITLE_LINES = 4;

    private Body() {}

    /** Index of the first line of the plan that a notice forwards, title lines included; 0 where nothing is forwarded. */
    static int first(List<Line> lines) {
        int limit = Math.min(lines.size(), 60);
        for (int notice = 0; notice < Math.min(12, lines.size()); notice++) {
            String forwarded =
                    Titles.comparable(Titles.forwarded(lines.get(notice).words()));
            if (forwarded.length() < 6 && notice + 1 < lines.size()) {
                forwarded = Titles.comparable(Titles.forwarded(
                        lines.get(notice).words() + lines.get(notice + 1).words()));
            }
            if (forwarded.length() < 6) {
                continue;
            }
            int found = 0;
            for (int at = notice + 1; at < limit; at++) {
                if (titleLines(lines, at, forwarded) > 0) {
                    found = at;
                    break;
                }
            }
            if (found > 0) {
                return found;
            }
        }
        return 0;
    }

    /** How many lines from here make up the title; 0 where they do not. */
    static int titleLines(List<Line> lines, int at, String comparable) {
        StringBuilder joined = new StringBuilder();
        for (int count = 1; count <= TITLE_LINES && at + count <= lines.size(); count++) {
            joined.append(Titles.comparable(lines.get(at + count - 1).words()));
            if (joined.toString().equals(comparable)) {
                return count;
            }
        }
        return 0;
    }

    /** UTF-16 offset after the last line that belongs to the plan. */
    static int end(List<Line> lines, int firstMark, int lastMark) {
        int end = lines.size();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.start() > firstMark && line.start() > lastMark - 1 && footer(lines, i)) {
                end = i;
                break;
            }
        }
        while (end > 0 && lines.get(end - 1).start() > lastMark && closing(lines.get(end - 1))) {
            end--;
        }
        return end == 0 ? 0 : lines.get(end - 1).end();
    }

    static boolean footer(List<Line> lines, int at) {
        String words = lines.get(at).words();
        return Titles.attachment(words)
                || words.matches("[（(]?(?:来源|作者|编辑|责任编辑|抄送|抄报|主题词|上一篇|下一篇|联系人|发布时间|信息来源)\\s*[：:].*")
                || words.matches("[（(]此件.*[）)]")
                || words.matches("[（(](?:新华社|作者).*[）)]")
                || words.matches("(?:扫一扫|打印本页|关闭窗口|分享到|相关链接|【?打印】?).*");
    }

    private static boolean closing(Line line) {
        String words = line.words();
        return Dates.only(words)
                || Titles.bodies(words)
                || (words.matches("[（(].*印发[）)]|.*(?:印发|校对)$") && !line.prose());
    }
}
