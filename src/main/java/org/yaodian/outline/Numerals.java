package org.yaodian.outline;

/** Chinese and Arabic numerals as they number the blocks of a plan (1 to 9999). */
final class Numerals {

    private static final String DIGITS = "〇一二三四五六七八九";
    /** Where numerals of one character begin; each row counts up from 1. */
    private static final String ROWS = "①⑴⒈㈠";

    private static final int LENGTH_OF_ROW = 20;
    private static final int LENGTH_OF_LAST_ROW = 10;

    private Numerals() {}

    static boolean isHan(char c) {
        return DIGITS.indexOf(c) >= 0 || c == '零' || c == '十' || c == '百';
    }

    static boolean isArabic(char c) {
        return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
    }

    /** The number that one character with its mark prints (③ is 3), 0 where it prints none. */
    static int single(char c) {
        for (int i = 0; i < ROWS.length(); i++) {
            int length = i == ROWS.length() - 1 ? LENGTH_OF_LAST_ROW : LENGTH_OF_ROW;
            int value = c - ROWS.charAt(i) + 1;
            if (value >= 1 && value <= length) {
                return value;
            }
        }
        return 0;
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
