package org.yaodian.register;

import com.ibm.icu.text.Normalizer2;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A title made comparable: width, brackets, quotation marks, dashes, spaces and other marks tell no two documents
 * apart.
 */
final class Title {

    private static final Normalizer2 NFKC = Normalizer2.getNFKCInstance();
    private static final Pattern YEARS = Pattern.compile("(\\d{4})年?(?:[-‐‑‒–—―─~～]+|至)(\\d{4})年?");
    private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}.~]+|\\.(?!\\d)");
    private static final Pattern WRAPPED = Pattern.compile("关于(?:印发|转发|批转|发布|公布|下发)《?(.{4,}?)》?的通知$");
    private static final Pattern YEARS_AT_END = Pattern.compile("[(（]\\d{4}年?[-‐‑‒–—―─~～至]+\\d{4}年?[)）]$");

    private Title() {}

    /** The key under which a title is found: letters and digits only, years as {@code 2018~2022}. */
    static String key(String title) {
        String folded = NFKC.normalize(title);
        return MARKS.matcher(YEARS.matcher(folded).replaceAll("$1~$2")).replaceAll("");
    }

    /** The title that a notice prints and sends out (国务院关于印发X的通知 is X), else the title itself. */
    static String unwrapped(String title) {
        Matcher matcher = WRAPPED.matcher(title);
        return matcher.find() ? matcher.group(1) : title;
    }

    /** The title without the years in brackets at its end. */
    static String withoutYears(String title) {
        return YEARS_AT_END.matcher(title).replaceAll("");
    }

    /** A 文号 with its brackets and spaces written in one way; "" stays "". */
    static String number(String number) {
        return NFKC.normalize(number)
                .replaceAll("\\s+", "")
                .replaceAll("[\\[【〔(（{﹝]", "〔")
                .replaceAll("[\\]】〕)）}﹞]", "〕");
    }
}
