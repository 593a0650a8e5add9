package org.yaodian.outline;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates of a letterhead, as precise as printed. */
final class Dates {

    private static final Pattern HAN = Pattern.compile(
            "([〇○O零一二三四五六七八九]{4}|(?:19|20)\\d{2})\\s?年(?:\\s?([\\d一二三四五六七八九十]{1,2})\\s?月(?:\\s?([\\d一二三四五六七八九十]{1,3})\\s?日)?)?");
    private static final Pattern ISO = Pattern.compile("((?:19|20)\\d{2})[-/.](\\d{1,2})[-/.](\\d{1,2})");
    private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d{2})\\s?年?");

    private Dates() {}

    /** The date a line names: ISO, "" where there is none. */
    static String in(String line) {
        Matcher iso = ISO.matcher(line);
        if (iso.find()) {
            return iso(iso.group(1), iso.group(2), iso.group(3));
        }
        Matcher han = HAN.matcher(line);
        return han.find() ? iso(han.group(1), group(han, 2), group(han, 3)) : "";
    }

    /** Whether a line is nothing but a date. */
    static boolean only(String line) {
        return HAN.matcher(line).matches();
    }

    /** The first year a title names, "" where it names none. */
    static String year(String title) {
        Matcher year = YEAR.matcher(title);
        return year.find() ? year.group(1) : "";
    }

    private static String group(Matcher matcher, int group) {
        return matcher.group(group) == null ? "" : matcher.group(group);
    }

    private static String iso(String year, String month, String day) {
        String first = Numerals.isArabic(year.charAt(0)) ? year : digits(year);
        int m = Numerals.value(month);
        int d = Numerals.value(day);
        if (m < 1 || m > 12) {
            return first;
        }
        return d < 1 || d > 31
                ? String.format(Locale.ROOT, "%s-%02d", first, m)
                : String.format(Locale.ROOT, "%s-%02d-%02d", first, m, d);
    }

    private static String digits(String han) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < han.length(); i++) {
            char c = han.charAt(i);
            digits.append(c == '○' || c == 'O' ? 0 : Numerals.value(String.valueOf(c)));
        }
        return digits.toString();
    }
}
