package org.yaodian.outline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Who issues a plan: the bodies that sign it or stand above it, else those that its titles begin with. */
final class IssuerReader {

    private static final Pattern BEFORE_ABOUT =
            Pattern.compile("^(.{2,60}?)(?:等[一二三四五六七八九十两\\d]+个?(?:部门|单位|部委))?(?:联合)?(?:关于|印发|转发|批转)");
    private static final Pattern BEFORE_YEAR =
            Pattern.compile("^([^，。：、《》]{4,40}?(?:委员会|人民政府|办公厅|办公室|厅|局|部|委|院|中心|研究室|学校|大学|中学|小学|幼儿园|学会|协会|联合会|总工会))"
                    + "(?:19|20)\\d{2}[年—－-]");
    private static final Pattern REPORT =
            Pattern.compile("(?:(?:19|20)\\d{2}年)?([\\u4e00-\\u9fa5]{2,10}?)(?:人民)?政府工作报告");
    private static final Pattern SPEAKER = Pattern.compile("^(.{2,12}人民政府)(?:省长|市长|主席|县长|区长|州长)");
    /** Two issuers run together (中共中央国务院关于…). */
    private static final Pattern RUN_TOGETHER =
            Pattern.compile("(?<=中共中央|省委|市委|县委|区委|委员会|办公厅|办公室)(?=(?:国务院|[^、]{2,10}人民政府)(?:办公厅|办公室)?$)");

    private static final Pattern SEPARATORS = Pattern.compile("[\\s\u00A0　、]+");
    /** A line of names is no longer than this, a title neither (UTF-16 units). */
    private static final int LONGEST_NAMES = 60;

    private static final int LONGEST_TITLE = 120;

    private final List<Line> head;
    private final List<Line> own;
    private final List<Line> all;

    /**
     * @param head lines before the plan's own title
     * @param own the plan's own letterhead
     * @param all both, and the lines that sign it
     */
    IssuerReader(List<Line> head, List<Line> own, List<Line> all) {
        this.head = head;
        this.own = own;
        this.all = all;
    }

    /** Names as printed, in order. */
    List<String> issuers(String title) {
        Set<String> issuers = new LinkedHashSet<>();
        for (int at = 0; at < all.size(); at++) {
            Line line = all.get(at);
            String words = line.words();
            if (words.length() <= LONGEST_NAMES && Titles.bodies(words) && !Titles.navigation(words)) {
                issuers.addAll(List.of(SEPARATORS.split(words)));
            }
            if (title.endsWith("政府工作报告") && !line.prose()) {
                Congress.place(all, at).ifPresent(place -> issuers.add(place + "人民政府"));
            }
            Matcher speaker = SPEAKER.matcher(words);
            if (speaker.find()) {
                issuers.add(speaker.group(1));
            }
        }
        List<String> titled = inTitles(title);
        // an office may sign for the body that the title names
        if (issuers.isEmpty() || (titled.size() == 1 && issuers.remove(titled.get(0) + "办公室"))) {
            issuers.addAll(titled);
        }
        return issuers.stream()
                .filter(name -> issuers.stream().noneMatch(other -> !other.equals(name) && other.endsWith(name)))
                .toList();
    }

    /** The issuers that a title begins with; of two printings of the title the fuller one tells. */
    private List<String> inTitles(String title) {
        List<String> titles = new ArrayList<>();
        Stream.concat(own.stream(), head.stream())
                .map(Line::words)
                .filter(words -> words.length() <= LONGEST_TITLE && !Titles.navigation(words))
                .forEach(titles::add);
        titles.add(title);
        List<String> found = List.of();
        for (String one : titles) {
            Matcher report = REPORT.matcher(one);
            if (report.lookingAt()) {
                return List.of(report.group(1) + "人民政府");
            }
            Matcher year = BEFORE_YEAR.matcher(one);
            if (year.find()) {
                String name = year.group(1);
                boolean fuller = found.isEmpty() || (found.size() == 1 && name.endsWith(found.get(0)));
                found = fuller ? List.of(name) : found;
                continue;
            }
            Matcher about = BEFORE_ABOUT.matcher(one);
            if (found.isEmpty() && about.find() && Titles.bodies(about.group(1))) {
                found = Arrays.stream(SEPARATORS.split(about.group(1)))
                        .flatMap(RUN_TOGETHER::splitAsStream)
                        .toList();
            }
        }
        return found;
    }
}
