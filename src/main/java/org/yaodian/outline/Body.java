package org.yaodian.outline;

import java.util.List;
import java.util.regex.Pattern;

/** Where the plan itself stands in a text: after a forwarding notice, before attachments, signature and footer. */
final class Body {

    /** A title is printed on at most this many lines. */
    private static final int TITLE_LINES = 4;
    /** A notice that forwards a plan is no longer than this, in lines. */
    private static final int NOTICE_LINES = 60;
    /** Between the end of a notice and the title of what it forwards stand at most this many lines. */
    private static final int GAP = 4;

    private static final int SHORTEST_TITLE = 6;
    /** Of two printings of one title the shorter has this share of the longer at least. */
    private static final double ALIKE = 0.6;

    private static final Pattern HANDED_ON = Pattern.compile("(?:印发|转发|下发|发给|发布)(?:给|于)?(?:你们|各|，|。|请|执行)|印发《|转发《");
    private static final Pattern ATTACHED = Pattern.compile("附\\s*件\\s*[\\d一二三]{0,2}\\s*[：:]?");
    private static final Pattern FOOTER =
            Pattern.compile("[（(]?(?:来源|作者|编辑|责任编辑|抄送|抄报|主题词|上一篇|下一篇|联系人|发布时间|信息来源)\\s*[：:].*"
                    + "|[（(]此件.*[）)]|[（(](?:新华社|作者).*[）)]|(?:扫一扫|打印本页|关闭窗口|分享到|相关链接|【?打印】?).*");
    /** What only the page around a text says. */
    private static final Pattern PAGE = Pattern.compile(
            "(?:【?相关(?:链接|报道|新闻|阅读|文章|附件|信息|稿件)】?|【?延伸阅读】?|责任编辑|上一[篇条]|下一[篇条]|扫一扫|打印本页|关闭窗口|分享到|版权所有|网站地图)[：:】]?.{0,60}");

    private static final Pattern PRINTED = Pattern.compile("[（(].*印发[）)]|.*(?:印发|校对)$");

    private Body() {}

    /** Index of the first line of the plan that a notice forwards, title lines included; 0 where nothing is forwarded. */
    static int first(List<Line> lines, String text) {
        for (int notice = 0; notice < Math.min(12, lines.size()); notice++) {
            String forwarded =
                    Titles.comparable(Titles.forwarded(lines.get(notice).words()));
            if (forwarded.length() < SHORTEST_TITLE && notice + 1 < lines.size()) {
                forwarded = Titles.comparable(Titles.forwarded(
                        lines.get(notice).words() + lines.get(notice + 1).words()));
            }
            int found = forwarded.length() < SHORTEST_TITLE ? 0 : titled(lines, notice + 1, forwarded);
            if (found > 0) {
                return found;
            }
        }
        return afterNotice(lines, new MarkReader(text));
    }

    private static int titled(List<Line> lines, int from, String forwarded) {
        int limit = Math.min(lines.size(), NOTICE_LINES);
        for (int at = from; at < limit; at++) {
            if (titleLines(lines, at, forwarded) > 0) {
                return at;
            }
        }
        return 0;
    }

    /** The title after the signature, or after the word 附件, of a notice or letter that numbers nothing itself. */
    private static int afterNotice(List<Line> lines, MarkReader reader) {
        boolean handedOn = false;
        for (int at = 0; at < Math.min(lines.size(), NOTICE_LINES); at++) {
            Line line = lines.get(at);
            if (reader.at(line.start()).filter(mark -> mark.style().telling()).isPresent()) {
                return 0;
            }
            boolean dated = Dates.only(line.words());
            boolean signed = dated && at > 0 && Titles.bodies(lines.get(at - 1).words());
            boolean ends = dated || ATTACHED.matcher(line.words()).matches();
            if (signed || (handedOn && ends)) {
                for (int title = at + 1; title <= Math.min(at + GAP, lines.size() - 1); title++) {
                    String words = lines.get(title).words();
                    String two = title + 1 < lines.size()
                            ? words + lines.get(title + 1).words()
                            : words;
                    if (!Titles.navigation(words)
                            && !Titles.attachment(words)
                            && (Titles.title(words) || Titles.title(two))) {
                        return title;
                    }
                }
            }
            handedOn |= HANDED_ON.matcher(line.words()).find();
        }
        return 0;
    }

    /** How many lines from here make up the title; 0 where they do not. */
    private static int titleLines(List<Line> lines, int at, String comparable) {
        StringBuilder joined = new StringBuilder();
        for (int count = 1; count <= TITLE_LINES && at + count <= lines.size(); count++) {
            String words = lines.get(at + count - 1).words();
            if (words.length() > 100) {
                return 0;
            }
            joined.append(Titles.comparable(words));
            if (alike(joined.toString(), comparable) && Titles.title(words)) {
                return count;
            }
        }
        return 0;
    }

    /** The plan's own title may lack its issuer or year, or have them beside. */
    private static boolean alike(String own, String forwarded) {
        boolean within = own.endsWith(forwarded) || forwarded.endsWith(own);
        return own.equals(forwarded)
                || (within
                        && Math.min(own.length(), forwarded.length())
                                >= ALIKE * Math.max(own.length(), forwarded.length()));
    }

    /** UTF-16 offset after the last line that belongs to the plan. */
    static int end(List<Line> lines, int firstMark, int lastMark) {
        int end = lines.size();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.start() > firstMark && line.start() > lastMark - 1 && footer(line)) {
                end = i;
                break;
            }
        }
        while (end > 0 && lines.get(end - 1).start() > lastMark && closing(lines.get(end - 1))) {
            end--;
        }
        return end == 0 ? 0 : lines.get(end - 1).end();
    }

    /** UTF-16 offset of what a web page prints below a text, in the second half of it; behind it where there is nothing. */
    static int page(List<Line> lines, int firstMark) {
        int last = lines.isEmpty() ? 0 : lines.get(lines.size() - 1).end();
        return lines.stream()
                .filter(line -> line.start() > firstMark
                        && line.start() > last / 2
                        && PAGE.matcher(line.words()).matches())
                .mapToInt(Line::start)
                .findFirst()
                .orElse(Integer.MAX_VALUE);
    }

    private static boolean footer(Line line) {
        return Titles.attachment(line.words())
                || FOOTER.matcher(line.words()).matches()
                || PAGE.matcher(line.words()).matches();
    }

    private static boolean closing(Line line) {
        String words = line.words();
        return Dates.only(words)
                || Titles.bodies(words)
                || (PRINTED.matcher(words).matches() && !line.prose());
    }
}
