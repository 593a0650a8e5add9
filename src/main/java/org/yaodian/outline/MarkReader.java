package org.yaodian.outline;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the number that a block begins with, in all forms that official texts use. Offsets are UTF-16 units. */
final class MarkReader {

    /** No mark is longer than this: what is not read by then is none. */
    private static final int LONGEST = 24;

    private static final String HAN = "[〇零一二三四五六七八九十百]{1,4}";
    private static final String DIGITS = "[0-9０-９]{1,4}";
    private static final String BLANK = "[ 　\u00A0]";

    private static final Pattern ORDINAL =
            Pattern.compile("第" + BLANK + "?(" + HAN + "|" + DIGITS + ")" + BLANK + "?(部分|篇|编|章|节|条)");
    private static final Pattern BRACKETED = Pattern.compile(
            "[（(]" + BLANK + "{0,3}(?:((?:" + HAN + BLANK + "?){1,3})|(" + DIGITS + "))" + BLANK + "{0,3}[）)][、.．]?");
    private static final Pattern LABELLED = Pattern.compile("【([^】\\d]{0,8}?)(" + HAN + "|" + DIGITS
            + ")】|(?:重点)?(?:任务|行动|举措|措施|工程|专项)(" + HAN + "|" + DIGITS + ")[：:]");
    private static final Pattern HAN_HALF = Pattern.compile("(" + HAN + ")[）)]");
    private static final Pattern STOPPED = Pattern.compile("(" + HAN + ")" + BLANK + "?[、．.]");
    /** 一、二、三等奖 and 一、二、三产业 are lists, 三、四季度 is a time. */
    private static final Pattern COUNTING = Pattern.compile("[一二三四五六七八九十]{1,2}(?:、|季度|产业|年级|月份|线城|等奖|等功)");

    private static final Pattern DOTTED = Pattern.compile("(" + DIGITS + ")" + BLANK + "?[．、.]");
    private static final Pattern NUMBERED_LIST = Pattern.compile("\\d{1,3}(?:、|号|栋|单元|年级)");
    /** Digits after a point are decimals, unless they are a year (3.2020年…). */
    private static final Pattern DECIMALS = Pattern.compile("[0-9０-９](?!\\d{3}年)");
    /** What a number that is printed close to a full stop may count (11.5-6月份, 3.20所学校). */
    private static final Pattern COUNTED =
            Pattern.compile("\\d{1,4}(?:[-—－–~～至]\\d{1,4})?(?:月|日|所|名|场|次|项|家|人|期|届|件|种|支|批|个(?!百分点|小时|月))");

    private static final Pattern HALF = Pattern.compile("(" + DIGITS + ")[）)]");
    private static final Pattern MONTH =
            Pattern.compile("(" + HAN + "|" + DIGITS + ")" + BLANK + "?月(?:份?" + BLANK + "{0,2}(?:[：:]|(?=\\n|$)))");
    private static final Pattern QUARTER =
            Pattern.compile("第?([一二三四1-4])季度(?:" + BLANK + "{0,2}(?:[：:]|(?=\\n|$))|(?=[（(]))");
    private static final Pattern DECIMAL =
            Pattern.compile("\\d{1,2}(?:[.．]\\d{1,2}){1,4}[.．、]?(?=" + BLANK + "{0,4}[\\u4e00-\\u9fa5“《])");
    private static final Pattern LAST_NUMBER = Pattern.compile("(\\d+)[.．、]?$");
    private static final Pattern BARE = Pattern.compile(
            "(?:(" + HAN + ")[　 \u00A0]|([1-9]\\d?)[ 　\u00A0])" + BLANK + "{0,6}(?=[\\u4e00-\\u9fa5“《])");

    private final String text;

    MarkReader(String text) {
        this.text = text;
    }

    /** The mark that begins exactly here. */
    Optional<Mark> at(int at) {
        if (at >= text.length()) {
            return Optional.empty();
        }
        char c = text.charAt(at);
        if (c == '第') {
            return ordinal(at).or(() -> matched(QUARTER, Style.QUARTER, at));
        }
        if (c == '（' || c == '(') {
            return bracketed(at);
        }
        if (Numerals.isHan(c)) {
            return matched(STOPPED, Style.HAN, at)
                    .filter(mark -> !follows(COUNTING, mark.end()))
                    .or(() -> matched(HAN_HALF, Style.HAN_PAREN, at))
                    .or(() -> time(at));
        }
        if (Numerals.isArabic(c)) {
            return decimal(at)
                    .or(() -> dotted(at))
                    .or(() -> matched(HALF, Style.ARABIC_HALF, at))
                    .or(() -> time(at));
        }
        return c == '【' || Numerals.single(c) > 0 || "重任行举措工专".indexOf(c) >= 0
                ? symbol(c, at).or(() -> matched(LABELLED, Style.TASK, at))
                : Optional.empty();
    }

    /** A mark with a full stop and digits after it that count something (11.5-6月份…): one only where 11 is next. */
    Optional<Mark> closeToDigits(int at) {
        return matched(DOTTED, Style.ARABIC, at).filter(mark -> follows(COUNTED, mark.end()));
    }

    /** A number with nothing but white space after it, which begins a block in some plans and a table row in others. */
    Optional<Mark> bare(int at) {
        return matched(BARE, Numerals.isHan(text.charAt(at)) ? Style.HAN_BARE : Style.ARABIC_BARE, at);
    }

    private Optional<Mark> ordinal(int at) {
        return matcher(ORDINAL, at).flatMap(found -> {
            Style style = switch (found.group(2)) {
                case "章" -> Style.CHAPTER;
                case "节" -> Style.DIVISION;
                case "条" -> Style.ARTICLE;
                default -> Style.PART;
            };
            return mark(style, found.group(1), at, found.end());
        });
    }

    private Optional<Mark> bracketed(int at) {
        return matcher(BRACKETED, at)
                .flatMap(found -> found.group(1) != null
                        ? mark(Style.HAN_PAREN, found.group(1).replaceAll(BLANK, ""), at, found.end())
                        : mark(Style.ARABIC_PAREN, found.group(2), at, found.end()));
    }

    private Optional<Mark> dotted(int at) {
        return matched(DOTTED, Style.ARABIC, at)
                .filter(mark -> text.charAt(mark.end() - 1) == '、'
                        ? !follows(NUMBERED_LIST, mark.end())
                        : !follows(DECIMALS, mark.end()));
    }

    private Optional<Mark> time(int at) {
        return matched(MONTH, Style.MONTH, at)
                .filter(mark -> mark.value() <= 12)
                .or(() -> matched(QUARTER, Style.QUARTER, at));
    }

    private Optional<Mark> decimal(int at) {
        return matcher(DECIMAL, at).flatMap(found -> {
            String printed = found.group();
            Matcher last = LAST_NUMBER.matcher(printed);
            long points = printed.replaceAll("[.．、]$", "")
                    .chars()
                    .filter(c -> c == '.' || c == '．')
                    .count();
            return last.find()
                    ? mark(points == 1 ? Style.DECIMAL : Style.SUBDECIMAL, last.group(1), at, found.end())
                    : Optional.empty();
        });
    }

    /** ①, ⑴, ⒈, ㈠: a numeral and its mark in one character. */
    private Optional<Mark> symbol(char c, int at) {
        int value = Numerals.single(c);
        if (value == 0) {
            return Optional.empty();
        }
        Style style =
                c >= '㈠' ? Style.HAN_PAREN : c >= '⒈' ? Style.ARABIC : c >= '⑴' ? Style.ARABIC_PAREN : Style.CIRCLED;
        return Optional.of(new Mark(style, value, at, at + 1));
    }

    /** A mark whose number is the first group that the pattern holds and that has digits. */
    private Optional<Mark> matched(Pattern pattern, Style style, int at) {
        return matcher(pattern, at).flatMap(found -> {
            for (int group = 1; group <= found.groupCount(); group++) {
                String numeral = found.group(group) == null ? "" : found.group(group);
                if (Numerals.value(numeral) > 0) {
                    return mark(style, numeral, at, found.end());
                }
            }
            return Optional.empty();
        });
    }

    private static Optional<Mark> mark(Style style, String numeral, int at, int end) {
        int value = Numerals.value(numeral);
        return value == 0 ? Optional.empty() : Optional.of(new Mark(style, value, at, end));
    }

    private Optional<Matcher> matcher(Pattern pattern, int at) {
        Matcher matcher = pattern.matcher(text)
                .region(at, Math.min(text.length(), at + LONGEST))
                .useTransparentBounds(true)
                .useAnchoringBounds(false);
        return matcher.lookingAt() ? Optional.of(matcher) : Optional.empty();
    }

    private boolean follows(Pattern pattern, int at) {
        return matcher(pattern, at).isPresent();
    }
}
