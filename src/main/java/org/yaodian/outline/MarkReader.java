package org.yaodian.outline;

import java.util.Optional;

/** Reads the number that a block begins with, in all forms that official texts use. Offsets are UTF-16 units. */
final class MarkReader {

    private static final int LONGEST_NUMERAL = 4;

    private final String text;

    MarkReader(String text) {
        this.text = text;
    }

    /** The mark that begins exactly here. */
    Optional<Mark> at(int at) {
        char c = charAt(at);
        if (c == '第') {
            return ordinal(at);
        }
        if (c == '（' || c == '(') {
            return bracketed(at);
        }
        if (c == '【') {
            return task(at);
        }
        if (c >= '①' && c <= '⑳') {
            return Optional.of(new Mark(Style.CIRCLED, c - '①' + 1, at, at + 1));
        }
        if (Numerals.isHan(c)) {
            int end = numeral(at, true);
            char stop = charAt(end);
            return stop == '、' || stop == '．' || stop == '.' ? mark(Style.HAN, at, end, end + 1) : Optional.empty();
        }
        return Numerals.isArabic(c) ? arabic(at) : Optional.empty();
    }

    private Optional<Mark> ordinal(int at) {
        boolean han = Numerals.isHan(charAt(at + 1));
        int end = numeral(at + 1, han);
        if (end == at + 1) {
            return Optional.empty();
        }
        if (text.startsWith("部分", end)) {
            return mark(Style.PART, at, at + 1, end, end + 2);
        }
        return switch (charAt(end)) {
            case '篇', '编' -> mark(Style.PART, at, at + 1, end, end + 1);
            case '章' -> mark(Style.CHAPTER, at, at + 1, end, end + 1);
            case '节' -> mark(Style.DIVISION, at, at + 1, end, end + 1);
            case '条' -> mark(Style.ARTICLE, at, at + 1, end, end + 1);
            default -> Optional.empty();
        };
    }

    private Optional<Mark> bracketed(int at) {
        int start = skipBlanks(at + 1);
        boolean han = Numerals.isHan(charAt(start));
        int end = numeral(start, han);
        int close = skipBlanks(end);
        if (end == start || (charAt(close) != '）' && charAt(close) != ')')) {
            return Optional.empty();
        }
        int after = charAt(close + 1) == '、' || charAt(close + 1) == '.' ? close + 2 : close + 1;
        return mark(han ? Style.HAN_PAREN : Style.ARABIC_PAREN, at, start, end, after);
    }

    /** 【重点任务3】: a short label and a number. */
    private Optional<Mark> task(int at) {
        int close = text.indexOf('】', at);
        if (close < 0 || close - at > 12) {
            return Optional.empty();
        }
        int start = close;
        while (start > at + 1 && (Numerals.isArabic(charAt(start - 1)) || Numerals.isHan(charAt(start - 1)))) {
            start--;
        }
        return start == close ? Optional.empty() : mark(Style.TASK, at, start, close, close + 1);
    }

    private Optional<Mark> arabic(int at) {
        int end = numeral(at, false);
        if (text.startsWith("月份", end) && isLineEnd(end + 2)) {
            return mark(Style.MONTH, at, at, end, end + 2);
        }
        char stop = charAt(end);
        if (stop == '）' || stop == ')') {
            return mark(Style.ARABIC_HALF, at, at, end, end + 1);
        }
        boolean dot = stop == '．' || stop == '、' || (stop == '.' && !decimal(end + 1));
        return dot ? mark(Style.ARABIC, at, end, end + 1) : Optional.empty();
    }

    /** Digits after a point are decimals, unless they are a year ("3.2020年…"). */
    private boolean decimal(int at) {
        return Numerals.isArabic(charAt(at)) && !(numeral(at, false) == at + 4 && charAt(at + 4) == '年');
    }

    private Optional<Mark> mark(Style style, int at, int numeralEnd, int end) {
        return mark(style, at, at, numeralEnd, end);
    }

    private Optional<Mark> mark(Style style, int at, int numeralStart, int numeralEnd, int end) {
        int value = Numerals.value(text.substring(numeralStart, numeralEnd));
        return value == 0 ? Optional.empty() : Optional.of(new Mark(style, value, at, end));
    }

    private int numeral(int from, boolean han) {
        int end = from;
        while (end - from < LONGEST_NUMERAL && (han ? Numerals.isHan(charAt(end)) : Numerals.isArabic(charAt(end)))) {
            end++;
        }
        return end;
    }

    private int skipBlanks(int at) {
        int next = at;
        while (charAt(next) == ' ' || charAt(next) == '　') {
            next++;
        }
        return next;
    }

    private boolean isLineEnd(int at) {
        int next = skipBlanks(at);
        return next >= text.length() || charAt(next) == '\n';
    }

    private char charAt(int at) {
        return at < text.length() ? text.charAt(at) : '\n';
    }
}
