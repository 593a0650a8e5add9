package org.yaodian.outline;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A table of contents is no part of a plan. */
final class Contents {

    private static final Pattern HEADING = Pattern.compile("目[\\s　]*[录次]");
    /** A page number may stand after leaders or blanks; digits close to digits are a year. */
    private static final Pattern PAGE = Pattern.compile("[\\s　.．…·•_—-]*[（(]?(?<!\\d)\\d{1,3}[）)]?$");

    private Contents() {}

    /** The lines without those of a table of contents: entries with leaders and a page, and a list after 目录. */
    static List<Line> without(List<Line> lines) {
        int heading = IntStream.range(0, lines.size())
                .filter(i -> HEADING.matcher(lines.get(i).words()).matches())
                .findFirst()
                .orElse(-1);
        int end = heading < 0 ? -1 : end(lines, heading);
        Set<String> printedAgain = lines.subList(Math.max(end, 0), lines.size()).stream()
                .map(line -> Titles.comparable(line.words()))
                .collect(Collectors.toSet());
        return IntStream.range(0, lines.size())
                .filter(i -> i != heading && !lines.get(i).leadsToPage())
                .filter(i -> i < heading || i >= end || !printedAgain.contains(entry(lines.get(i))))
                .mapToObj(lines::get)
                .toList();
    }

    /** Where the first entry after the heading is printed for the second time. */
    private static int end(List<Line> lines, int heading) {
        if (heading + 1 >= lines.size()) {
            return -1;
        }
        String first = entry(lines.get(heading + 1));
        return IntStream.range(heading + 2, lines.size())
                .filter(i -> Titles.comparable(lines.get(i).words()).equals(first))
                .findFirst()
                .orElse(-1);
    }

    /** The words of an entry without its leaders and page. */
    private static String entry(Line line) {
        return Titles.comparable(PAGE.matcher(line.words()).replaceFirst(""));
    }
}
