package org.yaodian.outline;

/** Chinese and Arabic numerals as they number the blocks of a plan (1 to 999). */
final class Numerals {

    private static final String DIGITS = "〇一二三四五六七八九";

    private Numerals() {}

    static boolean isHan(char c) {
        return DIGITS.indexOf(c) >= 0 || c == '零' || c == '十' || c == '百';
    }

    static boolean isArabic(char c) {
        return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
    }

    /** The number, or 0 where the characters are no numeral. */
    static int value(CharSequence numeral) {
        int total = 0;
        int digit = 0;
        for (int i = 0; i < numeral.length(); i++) {
            char c = numeral.charAt(i);
            if (isArabic(c)) {
                total = total * 10 + Character.digit(c, 10);
            } else if (c == '十') {
                total += Math.max(digit, 1) * 10;
                digit = 0;
            } else if (c == '百') {
                total += Math.max(digit, 1) * 100;
                digit = 0;
            } else {
                digit = Math.max(DIGITS.indexOf(c), 0);
            }
        }
        return total + digit;
    }
}
