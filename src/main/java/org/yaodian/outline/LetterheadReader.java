package org.yaodian.outline;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads title, issuers, 文号 and dates off the lines before the first paragraph and after the last one. */
final class LetterheadReader {

    private static final Pattern ISSUER = Pattern.compile("^(.{2,60}?)(?:等[一二三四五六七八九十两\\d]+部门)?(?:关于|印发|转发|批转)");
    private static final Pattern SPEAKER = Pattern.compile("^(.{2,12}人民政府)(?:省长|市长|主席|县长|区长|州长)");
    /** A work report is given to the congress of the place whose government gives it. */
    private static final Pattern CONGRESS = Pattern.compile("在([^，。]{2,10}?)第[一二三四五六七八九十\\d]{1,4}届人民代表大会");

    private static final Pattern ENDS_WITH_DATE = Pattern.compile("(\\d{4}年\\d{1,2}月\\d{1,2}日)(?:（此件公开发布）)?$");
    private static final Pattern PRINTED = Pattern.compile("[^《》]{2,40}印发《([^》]+)》");
    private static final Pattern SOURCE = Pattern.compile("(?:信息)?来源\\s*[：:]\\s*([^\\s　）)]{2,20})");

    private static final Pattern DATED = Pattern.compile("^(.{4,40}?(?:委员会|人民政府|办公厅|办公室|厅|局|部|委))(?:19|20)\\d{2}年");
    private static final Pattern BLANKS = Pattern.compile("[\\s\u00A0　]+");
    private static final Pattern SEPARATORS = Pattern.compile("[\\s\u00A0　、]+");

    private final List<Line> head;
    private final List<Line> own;
    private final List<Line> tail;

    /**
     * @param head lines before the plan's own title, a forwarding notice among them
     * @param own lines from the plan's own title up to its first paragraph
     * @param tail lines after its last paragraph
     */
    LetterheadReader(List<Line> head, List<Line> own, List<Line> tail) {
        this.head = head;
        this.own = own;
        this.tail = tail;
    }

    Letterhead letterhead() {
        String title = title(own);
        if (title.isEmpty()) {
            title = title(head);
        }
        String number = number();
        String date = date();
        String year = Dates.year(title);
        return new Letterhead(
                title,
                issuers(title),
                publisher(),
                number,
                date,
                year.isEmpty() && !date.isEmpty() ? date.substring(0, 4) : year);
    }

    /** The last line that reads as a title, with the lines before it that begin the title. */
    private static String title(List<Line> lines) {
        for (int at = lines.size() - 1; at >= 0; at--) {
            String words = strip(lines.get(at).words());
            if (!usable(lines.get(at).words()) || !Titles.title(words)) {
                continue;
            }
            StringBuilder title = new StringBuilder(words);
            for (int before = at - 1;
                    before >= Math.max(0, at - 2) && begins(lines.get(before).words());
                    before--) {
                title.insert(0, lines.get(before).words());
            }
            return BLANKS.matcher(title).replaceAll("");
        }
        return "";
    }

    /** Whether a line is the first half of a title. */
    private static boolean begins(String words) {
        return usable(words)
                && !Titles.title(words)
                && words.length() >= 6
                && Titles.number(words).isEmpty();
    }

    private static boolean usable(String words) {
        return !Titles.navigation(words)
                && !Titles.addressee(words)
                && !Titles.bodies(words)
                && !Titles.attachment(words)
                && words.length() <= 100
                && words.indexOf('。') < 0
                && !Dates.only(words)
                && (Titles.number(words).isEmpty() || Titles.title(strip(words)));
    }

    private static String strip(String words) {
        String number = Titles.number(words);
        String bare = number.isEmpty() ? words : words.substring(0, Math.max(0, words.indexOf(number)));
        bare = bare.replaceAll("[（(\\[〔]$", "");
        Matcher printed = PRINTED.matcher(bare);
        if (printed.matches()) {
            return printed.group(1);
        }
        return bare.matches("《[^》]*》.*") ? bare.replaceFirst("《([^》]*)》", "$1") : bare;
    }

    private List<String> issuers(String title) {
        Set<String> issuers = new LinkedHashSet<>();
        for (Line line : all()) {
            String words = line.words();
            if (words.length() <= 60 && Titles.bodies(words) && !Titles.navigation(words)) {
                issuers.addAll(List.of(SEPARATORS.split(words)));
            }
            Matcher congress = CONGRESS.matcher(words + following(line));
            if (title.endsWith("政府工作报告") && !line.prose() && congress.find()) {
                issuers.add(congress.group(1) + "人民政府");
            }
            Matcher speaker = SPEAKER.matcher(words);
            if (speaker.find()) {
                issuers.add(speaker.group(1));
            }
        }
        if (issuers.isEmpty()) {
            List<String> titles = new ArrayList<>(List.of(title));
            head.stream().map(Line::words).filter(w -> !Titles.navigation(w)).forEach(titles::add);
            own.stream().map(Line::words).filter(w -> !Titles.navigation(w)).forEach(titles::add);
            for (String one : titles) {
                Matcher dated = DATED.matcher(one);
                Matcher matcher = dated.find() ? dated.reset() : ISSUER.matcher(one);
                if (matcher.find() && Titles.bodies(matcher.group(1))) {
                    issuers.addAll(List.of(SEPARATORS.split(matcher.group(1))));
                    break;
                }
            }
        }
        return List.copyOf(issuers);
    }

    /** The line after a short one: a dash line with the congress may be broken. */
    private String following(Line line) {
        List<Line> all = all();
        int next = all.indexOf(line) + 1;
        return line.words().length() < 30 && next < all.size() ? all.get(next).words() : "";
    }

    private String publisher() {
        for (Line line : all()) {
            Matcher matcher = SOURCE.matcher(line.words());
            if (line.words().length() < 80
                    && matcher.find()
                    && !matcher.group(1).matches("本站.*|.*[：:].*")) {
                return matcher.group(1);
            }
        }
        return "";
    }

    private String number() {
        return all().stream()
                .map(line -> Titles.number(line.words()))
                .filter(number -> !number.isEmpty())
                .findFirst()
                .orElse("");
    }

    private String date() {
        List<Line> all = all();
        for (int i = all.size() - 1; i >= 0; i--) {
            if (Dates.only(all.get(i).words())) {
                return Dates.in(all.get(i).words());
            }
        }
        for (Line line : head) {
            Matcher matcher = ENDS_WITH_DATE.matcher(line.words());
            if (matcher.find()) {
                return Dates.in(matcher.group(1));
            }
        }
        for (Line line : all) {
            String words = line.words();
            boolean dated = words.length() < 80
                    && (words.matches(".*(?:日期|时间)\\s*[：:].*")
                            || CONGRESS.matcher(words + following(line)).find()
                            || (!Titles.number(words).isEmpty() && words.contains("年")));
            String date = dated ? Dates.in(words.replaceFirst(".*?(?:日期|时间|号)", "")) : "";
            if (!date.isEmpty()) {
                return date;
            }
        }
        return "";
    }

    private List<Line> all() {
        List<Line> all = new ArrayList<>(head);
        all.addAll(own);
        all.addAll(tail);
        return all;
    }
}
