package org.yaodian.outline;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads what a plan says of itself off the lines before its first paragraph and after its last one. */
final class LetterheadReader {

    private static final Pattern PRINTED = Pattern.compile("[^《》]{2,40}印发《([^》]+)》");
    private static final Pattern SOURCE = Pattern.compile("(?:信息)?来源\\s*[：:]\\s*([^\\s　）)]{2,20})");
    private static final Pattern BLANKS = Pattern.compile("[\\s\u00A0　]+");
    /** What may follow a title on a line of its own. */
    private static final Pattern SUFFIX = Pattern.compile(
            "[（(](?:(?:19|20)\\d{2}[^）)]{0,14}年?|[^）)]{0,6}(?:征求意见稿|试行|草案|暂行|讨论稿|送审稿|修订)[^）)]{0,4})[）)]");

    private static final Pattern PLACE = Pattern.compile("[\\u4e00-\\u9fa5]{2,}[省市县区州盟旗]");
    private static final int LONGEST_PLACE = 12;

    private final List<Line> head;
    private final List<Line> own;
    private final List<Line> all;

    /**
     * @param head lines before the plan's own title, a forwarding notice among them
     * @param own lines from the plan's own title up to its first paragraph
     * @param tail lines after its last paragraph
     */
    LetterheadReader(List<Line> head, List<Line> own, List<Line> tail) {
        this.head = head;
        this.own = own;
        this.all = Stream.of(head, own, signature(tail)).flatMap(List::stream).toList();
    }

    /** The lines after a text that sign it: attachments listed, bodies, and the date, which ends them. */
    private static List<Line> signature(List<Line> tail) {
        for (int at = 0; at < tail.size(); at++) {
            if (Dates.only(tail.get(at).words())) {
                return tail.subList(0, at + 1);
            }
        }
        return tail.stream()
                .takeWhile(line -> Titles.bodies(line.words())
                        || line.words().matches("附\\s*件?\\s*[：:].*|\\d{1,2}[.．、].*|[（(]新华社.*"))
                .toList();
    }

    Letterhead letterhead() {
        String title = title(own);
        if (title.isEmpty()) {
            title = title(head);
        }
        String number = number();
        String date = new IssueDate(head, all).date();
        String year = Stream.of(title, date, number)
                .map(Dates::year)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse("");
        List<String> issuers = new IssuerReader(head, own, all).issuers(title);
        return new Letterhead(fuller(title), issuers, publisher(), number, date, year);
    }

    /** The page may print the title with the place before it that the text itself leaves out. */
    private String fuller(String title) {
        return all.stream()
                .map(Line::words)
                .filter(words -> words.endsWith(title)
                        && words.length() <= title.length() + LONGEST_PLACE
                        && PLACE.matcher(words.substring(0, words.length() - title.length()))
                                .matches())
                .findFirst()
                .orElse(title);
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
            for (int after = at + 1;
                    after < lines.size()
                            && SUFFIX.matcher(lines.get(after).words()).matches();
                    after++) {
                title.append(lines.get(after).words());
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

    private String publisher() {
        for (Line line : all) {
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
        return all.stream()
                .map(line -> Titles.number(line.words()))
                .filter(number -> !number.isEmpty())
                .findFirst()
                .orElse("");
    }
}
