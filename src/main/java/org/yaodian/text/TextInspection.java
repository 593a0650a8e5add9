package org.yaodian.text;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** Is this a Chinese text, undamaged? Immutable, safe for many threads. */
final class TextInspection {

    private static final char REPLACED = '\uFFFD';
    /** Least share of Han characters among the letters of a Chinese text. The corpora seen have .89 and more. */
    private static final double LEAST_HAN = 0.5;
    /** Most rare characters among the Han characters, a share. Plans have .03 and less, garbled text above .3. */
    private static final double MOST_RARE = 0.15;
    /** Rare characters that even the shortest text may hold: names. */
    private static final int SOME_RARE = 4;
    /** From this share of all characters on, lost characters mean a wrong charset and not a slip. */
    private static final double MANY = 0.001;
    /** What U+FFFD in UTF-8 looks like when read as GBK. */
    private static final String DOUBLY_LOST = "锟斤拷";

    /** Cure of a text that lost characters on its way through encodings. */
    static final String REOPEN =
            "it was saved in a wrong encoding: take the original, choose its encoding (UTF-8 or GB18030) when opening it, and save it as UTF-8 text";

    private final Legibility legibility;
    private final String reopen;

    /** @param reopen what to do about garbled or lost characters */
    TextInspection(Legibility legibility, String reopen) {
        this.legibility = legibility;
        this.reopen = reopen;
    }

    /** What makes the text unfit; slips that can be lived with go to {@code warnings}. */
    Optional<Problem> problem(String place, String text, Consumer<String> warnings) {
        if (text.isBlank()) {
            return problem(place, "there is no text in the file", "put the plan's text in it");
        }
        long controls = text.chars().filter(TextInspection::isControl).count();
        if (controls > text.length() * MANY) {
            return problem(
                    place,
                    "this is no text but binary data",
                    "save the plan as text (.txt) or as a web page (.html) and read that");
        }
        Optional<Problem> lost = lost(place, text, warnings);
        return lost.isPresent() ? lost : foreign(place, text);
    }

    private Optional<Problem> lost(String place, String text, Consumer<String> warnings) {
        int first = text.indexOf(REPLACED) >= 0 ? text.indexOf(REPLACED) : text.indexOf(DOUBLY_LOST);
        if (first < 0) {
            return Optional.empty();
        }
        String where = place + ", line " + lineOf(text, first);
        long lost = text.chars()
                .filter(c -> c == REPLACED || c == DOUBLY_LOST.charAt(0))
                .count();
        if (lost > text.length() * MANY) {
            return problem(
                    where,
                    lost + " characters of the text are lost (shown as " + REPLACED + " or " + DOUBLY_LOST + ")",
                    reopen);
        }
        warnings.accept(where + ": a character of the text is lost (shown as " + text.charAt(first) + ")");
        return Optional.empty();
    }

    private Optional<Problem> foreign(String place, String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long han = text.codePoints().filter(Legibility::isHan).count();
        long accented = text.codePoints().filter(c -> c >= 0x80 && c <= 0x24F).count();
        if (letters == 0) {
            return problem(place, "there are no letters in the text", "read the plan's text");
        }
        boolean chinese = han >= letters * LEAST_HAN;
        if (chinese ? legibility.rare(text) > SOME_RARE + han * MOST_RARE : accented > letters / 2) {
            return problem(place, "the characters look garbled (\"" + beginning(text) + "…\")", reopen);
        }
        if (!chinese) {
            return problem(
                    place,
                    String.format(
                            Locale.ROOT,
                            "the text is not Chinese: %.0f %% of its letters are Chinese characters",
                            100.0 * han / letters),
                    "read the plan in its Chinese wording");
        }
        return Optional.empty();
    }

    private static boolean isControl(int c) {
        return (c < 0x20 && "\n\t\f\u000B".indexOf(c) < 0) || c == 0x7F;
    }

    private static String beginning(String text) {
        String line = text.strip().lines().findFirst().orElse("");
        return line.substring(0, line.offsetByCodePoints(0, Math.min(12, line.codePointCount(0, line.length()))));
    }

    private static long lineOf(String text, int at) {
        return 1 + text.substring(0, at).chars().filter(c -> c == '\n').count();
    }

    private static Optional<Problem> problem(String place, String fault, String cure) {
        return Optional.of(new Problem(place, fault, cure));
    }
}
