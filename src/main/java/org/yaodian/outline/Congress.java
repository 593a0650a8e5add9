package org.yaodian.outline;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where and when a work report was given: to the congress of the place whose government gives it. */
final class Congress {

    private static final Pattern GIVEN = Pattern.compile("在([^，。]{2,10}?)第[一二三四五六七八九十\\d]{1,4}届人民代表大会");
    /** A line this short (UTF-16 units) may go on in the next. */
    private static final int BROKEN = 30;

    private Congress() {}

    /** The place that a line names, alone or with the line after it. */
    static Optional<String> place(List<Line> lines, int at) {
        Matcher given = GIVEN.matcher(lines.get(at).words() + following(lines, at));
        return given.find() ? Optional.of(given.group(1)) : Optional.empty();
    }

    /** The line after a short one, "" where there is none. */
    static String following(List<Line> lines, int at) {
        boolean broken = lines.get(at).words().length() < BROKEN && at + 1 < lines.size();
        return broken ? lines.get(at + 1).words() : "";
    }
}
