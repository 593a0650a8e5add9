package org.yaodian.cli;

import java.time.Duration;
import java.util.Arrays;

/**
 * How fast a server was for a while.
 *
 * @param perSecond answers a second
 * @param middle milliseconds within which half of the answers came
 * @param late milliseconds within which 99 of 100 came
 * @param work milliseconds of processor time that an answer took the server
 */
record Pace(double perSecond, double middle, double late, double work) {

    /**
     * Of single answers.
     *
     * @param times nanoseconds that each took, in any order
     * @param within the time in which all of them came
     * @param work processor time that the server had meanwhile
     * @throws IllegalArgumentException if there are none
     */
    static Pace of(long[] times, Duration within, Duration work) {
        if (times.length == 0) {
            throw new IllegalArgumentException("no answers");
        }
        long[] sorted = times.clone();
        Arrays.sort(sorted);
        return new Pace(
                times.length * 1e9 / within.toNanos(),
                millis(sorted, .50),
                millis(sorted, .99),
                work.toNanos() / 1e6 / times.length);
    }

    private static double millis(long[] sorted, double share) {
        return sorted[(int) Math.ceil(share * sorted.length) - 1] / 1e6;
    }
}
