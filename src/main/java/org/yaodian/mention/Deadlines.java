package org.yaodian.mention;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates by which something is to be done; of a span of time its end. */
final class Deadlines {

    static final Pattern DATE = Pattern.compile(
            "(?:((?:19|20)\\d{2})\\s?年)?\\s?(?:(\\d{1,2})\\s?月(?:份)?\\s?(?:(\\d{1,2})\\s?日|(上旬|中旬|下旬|底|末))?|(上半年|底|末|年底))?(?:前|之前|以前)?");

    private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d{2})\\s?年");

    private Deadlines() {}

    /** The last date that a run names, {@link Deadline.Open} where it names none; a bare month takes {@code year}. */
    static Deadline in(String run, String year) {
        Matcher matcher = DATE.matcher(run);
        String current = year;
        Deadline last = new Deadline.Open();
        int at = 0;
        while (at < run.length() && matcher.find(at)) {
            if (matcher.end() == matcher.start()) {
                at = matcher.end() + 1;
                continue;
            }
            at = matcher.end();
            if (matcher.group(1) != null) {
                current = matcher.group(1);
            }
            if (!current.isEmpty() && (matcher.group(1) != null || matcher.group(2) != null)) {
                last = date(current, matcher);
            }
        }
        return last;
    }

    static boolean names(String run) {
        return YEAR.matcher(run).find();
    }

    private static Deadline date(String year, Matcher matcher) {
        int y = Integer.parseInt(year);
        try {
            if (matcher.group(2) == null) {
                boolean half = "上半年".equals(matcher.group(5));
                return half
                        ? new Deadline.By(LocalDate.of(y, 6, 30), Deadline.Precision.MONTH)
                        : new Deadline.By(LocalDate.of(y, 12, 31), Deadline.Precision.YEAR);
            }
            int month = Integer.parseInt(matcher.group(2));
            if (matcher.group(3) != null) {
                return new Deadline.By(
                        LocalDate.of(y, month, Integer.parseInt(matcher.group(3))), Deadline.Precision.DAY);
            }
            int end = YearMonth.of(y, month).lengthOfMonth();
            int day = switch (matcher.group(4) == null ? "" : matcher.group(4)) {
                case "上旬" -> 10;
                case "中旬" -> 20;
                default -> end;
            };
            return new Deadline.By(LocalDate.of(y, month, day), Deadline.Precision.MONTH);
        } catch (DateTimeException e) {
            return new Deadline.Open();
        }
    }
}
