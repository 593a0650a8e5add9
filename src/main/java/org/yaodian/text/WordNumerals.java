package org.yaodian.text;

import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.util.Locale;

/** Numbers as Word's formats (ST_NumberFormat of ECMA-376) write them. */
final class WordNumerals {

    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final int CIRCLED = 20;
    private static final int LETTERS = 26;

    private WordNumerals() {}

    /** A number in a format; in Arabic digits where the format is not known, "" where it shows none. */
    static String of(String format, int number) {
        return switch (format) {
            case "none", "bullet" -> "";
            case "chineseCounting",
                    "chineseCountingThousand",
                    "taiwaneseCounting",
                    "taiwaneseCountingThousand",
                    "japaneseCounting",
                    "ideographDigital" -> spelt("zh", "%spellout-cardinal", number);
            case "chineseLegalSimplified" -> spelt("zh", "%spellout-cardinal-financial", number);
            case "ideographTraditional" ->
                number >= 1 && number <= STEMS.length()
                        ? STEMS.substring(number - 1, number)
                        : Integer.toString(number);
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" ->
                number >= 1 && number <= CIRCLED ? Character.toString('①' + number - 1) : "(" + number + ")";
            case "decimalZero" -> String.format(Locale.ROOT, "%02d", number);
            case "decimalFullWidth", "decimalFullWidth2" -> fullWidth(number);
            case "upperRoman" -> roman(number);
            case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
            case "upperLetter" -> letter('A', number);
            case "lowerLetter" -> letter('a', number);
            default -> Integer.toString(number);
        };
    }

    private static String spelt(String language, String rules, int number) {
        RuleBasedNumberFormat format = new RuleBasedNumberFormat(new ULocale(language), RuleBasedNumberFormat.SPELLOUT);
        return format.format(number, rules);
    }

    private static String roman(int number) {
        return NumberFormat.getInstance(new ULocale("en@numbers=roman"))
                .format(number)
                .replace(",", "");
    }

    private static String letter(char first, int number) {
        return number < 1
                ? ""
                : Character.toString(first + (number - 1) % LETTERS).repeat((number - 1) / LETTERS + 1);
    }

    private static String fullWidth(int number) {
        return Integer.toString(number)
                .chars()
                .map(digit -> digit - '0' + '０')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
