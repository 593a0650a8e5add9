package org.yaodian.outline;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The date of a plan: of its signature, else of its making, else of its publication, as precise as printed. */
final class IssueDate {

    private static final Pattern AT_END = Pattern.compile("(\\d{4}年\\d{1,2}月\\d{1,2}日)(?:（此件公开发布）)?$");
    /** When a text was made, rather than when it was put on a page. */
    private static final Pattern MADE = Pattern.compile("(?:成文|发文|印发|生成|签发)(?:日期|时间)");

    private static final Pattern LABELLED = Pattern.compile(".*(?:日期|时间)\\s*[：:].*");
    private static final Pattern LABEL = Pattern.compile(".*?(?:日期|时间|号)");
    private static final Pattern AGENCY = Pattern.compile("[（(]新华社[^\\d）)]{0,6}((?:19|20)\\d{2}年\\d{1,2}月\\d{1,2}日)电");
    /** Length of an ISO date with its day. */
    private static final int DAY = 10;
    /** Longer lines are prose (UTF-16 units). */
    private static final int LONGEST = 80;

    private final List<Line> head;
    private final List<Line> all;

    /**
     * @param head lines before the plan's own title
     * @param all these, the plan's own letterhead, and the lines that sign it
     */
    IssueDate(List<Line> head, List<Line> all) {
        this.head = head;
        this.all = all;
    }

    /** ISO, "" where unknown. */
    String date() {
        for (int i = all.size() - 1; i >= 0; i--) {
            if (Dates.only(all.get(i).words())) {
                return Dates.in(all.get(i).words());
            }
        }
        String signed = first(head, AT_END);
        String made = signed.isEmpty() ? made() : signed;
        String labelled = made.isEmpty() ? labelled() : made;
        return labelled.isEmpty() ? first(all, AGENCY) : labelled;
    }

    private static String first(List<Line> lines, Pattern pattern) {
        return lines.stream()
                .map(line -> pattern.matcher(line.words()))
                .filter(Matcher::find)
                .map(found -> Dates.in(found.group(1)))
                .findFirst()
                .orElse("");
    }

    private String made() {
        for (Line line : all) {
            Matcher made = MADE.matcher(line.words());
            String date = line.words().length() < LONGEST && made.find()
                    ? Dates.in(line.words().substring(made.end()))
                    : "";
            if (!date.isEmpty()) {
                return date;
            }
        }
        return "";
    }

    private String labelled() {
        for (int at = 0; at < all.size(); at++) {
            String words = all.get(at).words();
            boolean congress = Congress.place(all, at).isPresent();
            boolean dated = words.length() < LONGEST
                    && (LABELLED.matcher(words).matches()
                            || congress
                            || (!Titles.number(words).isEmpty() && words.contains("年")));
            if (!dated) {
                continue;
            }
            String here = Dates.in(LABEL.matcher(words).replaceFirst(""));
            String next = congress && here.length() < DAY ? Dates.in(Congress.following(all, at)) : "";
            String date = next.isEmpty() ? here : next;
            if (!date.isEmpty()) {
                return date;
            }
        }
        return "";
    }
}
