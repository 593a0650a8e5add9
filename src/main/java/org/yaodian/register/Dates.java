package org.yaodian.register;

/** Dates as precise as they are known: "2020-03-20", "2020-03", "2020", or "" where unknown. */
final class Dates {

    private Dates() {}

    /** Whether the one is after the other however the days that are not known may fall. */
    static boolean surelyAfter(String date, String than) {
        int shared = Math.min(date.length(), than.length());
        return shared >= 4 && date.substring(0, shared).compareTo(than.substring(0, shared)) > 0;
    }
}
