package org.yaodian.mention;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.text.ParsePosition;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads Arabic and Chinese numbers; 万 and 亿 are multiplied out. Safe for many threads. */
final class Numbers {

    private static final BigDecimal WAN = BigDecimal.valueOf(10_000);
    private static final BigDecimal YI = BigDecimal.valueOf(100_000_000);

    private static final Pattern VAGUE = Pattern.compile("[一二三四五六七八九]{2,}");

    private final RuleBasedNumberFormat chinese =
            new RuleBasedNumberFormat(ULocale.CHINA, RuleBasedNumberFormat.SPELLOUT);

    /** The value of a number as printed, empty where it is none. */
    Optional<BigDecimal> value(String printed) {
        String plain = printed.replaceAll("[\\s,，]", "").replace('．', '.');
        BigDecimal factor = BigDecimal.ONE;
        while (plain.endsWith("万") || plain.endsWith("亿")) {
            factor = factor.multiply(plain.endsWith("万") ? WAN : YI);
            plain = plain.substring(0, plain.length() - 1);
        }
        if (plain.matches("\\d+(?:\\.\\d+)?")) {
            BigDecimal value = new BigDecimal(plain).multiply(factor).stripTrailingZeros();
            return Optional.of(value.scale() < 0 ? value.setScale(0) : value);
        }
        return han(plain).map(factor::multiply);
    }

    private Optional<BigDecimal> han(String plain) {
        String words = plain.replace('两', '二');
        // 一两项, 三四所: about so many, not 12 or 34.
        if (words.isEmpty() || VAGUE.matcher(words).matches()) {
            return Optional.empty();
        }
        ParsePosition position = new ParsePosition(0);
        Number number;
        synchronized (chinese) {
            number = chinese.parse(words, position);
        }
        return position.getIndex() == words.length()
                ? Optional.of(BigDecimal.valueOf(number.longValue()))
                : Optional.empty();
    }
}
