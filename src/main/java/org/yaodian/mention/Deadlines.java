package org.yaodian.mention;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates by which something is to be done; of a span of time its end. */
final class Deadlines {

    static final Pattern DATE = Pattern.compile(
            "(?:((?:19|20)\\d{2})\\s?年)?\\s?(?:(\\d{1,2})\\s?月(?:份)?\\s?(?:(\\d{1,2})\\s?日|(上旬|中旬|下旬|底|末))?|(上半年|底|末|年底))?(?:前|之前|以前)?");

    private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d{2})\\s?年");

    /** Days of the year that plans name by their feast, always those of the solar calendar; 年底 is the last of all. */
    private static final Map<String, String> DAYS = Map.of(
            "元旦", "01-01", "五一", "05-01", "六一", "06-01", "七一", "07-01", "八一", "08-01", "教师节", "09-10", "国庆", "10-01");

    private static final Pattern NAMED =
            Pattern.compile("(元旦|[“‘]五一[”’]|[“‘]六一[”’]|[“‘]七一[”’]|[“‘]八一[”’]|教师节|国庆|年底)(?!前?后)");

    private static final Pattern QUOTES = Pattern.compile("[“”‘’]");

    private Deadlines() {}

    /** The last date that a run names, {@link Deadline.Open} where it names none; a bare month takes {@code year}. */
    static Deadline in(String run, String year) {
        Matcher matcher = DATE.matcher(run);
        String current = year;
        Deadline last = new Deadline.Open();
        int lastEnd = 0;
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
                lastEnd = matcher.end();
            }
        }
        return named(run, current, lastEnd).orElse(last);
    }

    /** The last day known by a name (“七一”, 国庆, 年底) that stands behind an offset. */
    private static Optional<Deadline> named(String run, String year, int from) {
        Optional<Deadline> last = Optional.empty();
        Matcher matcher = NAMED.matcher(run).region(from, run.length());
        while (!year.isEmpty() && matcher.find()) {
            MonthDay day = MonthDay.parse(
                    "--" + DAYS.getOrDefault(QUOTES.matcher(matcher.group(1)).replaceAll(""), "12-31"));
            last = Optional.of(new Deadline.By(day.atYear(Integer.parseInt(year)), Deadline.Precision.DAY));
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
