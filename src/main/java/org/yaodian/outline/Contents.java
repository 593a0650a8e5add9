package org.yaodian.outline;

import java.util.List;

/** A table of contents is no part of a plan. */
final class Contents {

    private Contents() {}

    /** The lines without those of a table of contents: entries with leaders and a page, and a list after 目录. */
    static List<Line> without(List<Line> lines) {
        int heading = -1;
        for (int i = 0; i < lines.size() && heading < 0; i++) {
            heading = lines.get(i).words().matches("目[\\s　]*[录次]") ? i : -1;
        }
        int from = heading;
        int to = heading < 0 ? -1 : end(lines, heading);
        return java.util.stream.IntStream.range(0, lines.size())
                .filter(i -> i != from && !(i > from && i < to) && !lines.get(i).leadsToPage())
                .mapToObj(lines::get)
                .toList();
    }

    /** Where the first entry after the heading is printed for the second time. */
    private static int end(List<Line> lines, int heading) {
        if (heading + 1 >= lines.size()) {
            return -1;
        }
        String first = Titles.comparable(lines.get(heading + 1).words());
        if (lines.get(heading + 1).leadsToPage()) {
            return -1;
        }
        for (int i = heading + 2; i < lines.size(); i++) {
            if (Titles.comparable(lines.get(i).words()).equals(first)) {
                return i;
            }
        }
        return -1;
    }
}
