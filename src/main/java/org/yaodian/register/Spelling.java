package org.yaodian.register;

import java.text.Normalizer;
import java.util.Locale;
import org.yaodian.mention.Readings;

/**
 * A name as somebody types it: its signs, its pinyin, the first letters of its pinyin, or these mixed (河南省jyt). Spaces,
 * brackets and punctuation do not count, nor does case. Immutable; safe for many threads.
 */
public final class Spelling {

    /** How what was typed fits a name, the best first. */
    public enum Fit {
        /** It is the name. */
        EXACT,
        /** The name begins with it. */
        PREFIX,
        /** It is the first letters of the whole name: 教育厅 for jyt. */
        ACRONYM,
        /** The name begins or ends with its first letters: 河南省教育厅 for jyt. */
        INITIALS,
        /** It stands somewhere in the name. */
        INSIDE,
        /** Its first letters stand somewhere in the name. */
        SCATTERED,
        /** It has nothing to do with the name. */
        NONE
    }

    /** More letters than that are no pinyin of a name; a mask of that many bits fits a long. */
    private static final int MOST_LETTERS = 60;

    /** Fewer first letters than that stand somewhere in every long name. */
    private static final int FEWEST_SCATTERED = 3;

    private final String plain;
    private final String[][] readings;

    private Spelling(String plain) {
        this.plain = plain;
        this.readings = Readings.of(plain).stream()
                .map(list -> list.toArray(String[]::new))
                .toArray(String[][]::new);
    }

    /** The spelling of a name. */
    public static Spelling of(String name) {
        return new Spelling(plain(name));
    }

    /** What of words counts: letters and digits, in lower case, in their usual width. */
    public static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replace('ü', 'v')
                .replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /**
     * How {@code typed} fits this name.
     *
     * @param typed as {@link #plain} gives it
     */
    public Fit fit(String typed) {
        if (typed.isEmpty()) {
            return Fit.NONE;
        }
        int at = plain.indexOf(typed);
        Fit best = at < 0 ? Fit.NONE : at > 0 ? Fit.INSIDE : typed.length() == plain.length() ? Fit.EXACT : Fit.PREFIX;
        return at == 0 || typed.length() > MOST_LETTERS || typed.chars().noneMatch(c -> c >= 'a' && c <= 'z')
                ? best
                : better(best, aloud(typed));
    }

    private Fit aloud(String typed) {
        Fit best = Fit.NONE;
        int last = typed.length() > 1 ? readings.length : Math.min(1, readings.length);
        for (int start = 0; start < last && (start == 0 || best.compareTo(Fit.INITIALS) > 0); start++) {
            if (begins(start, typed.charAt(0))) {
                best = better(best, new Walk(typed, start).fit());
            }
        }
        return best;
    }

    private boolean begins(int at, char letter) {
        if (plain.charAt(at) == letter) {
            return true;
        }
        for (String reading : readings[at]) {
            if (reading.charAt(0) == letter) {
                return true;
            }
        }
        return false;
    }

    private static Fit better(Fit one, Fit other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    /** Reads the name sign by sign from one of them on; bit n of a mask says that n letters can be used up so far. */
    private final class Walk {

        private final String typed;
        private final int start;
        private long nextWhole;
        private long nextShort;

        Walk(String typed, int start) {
            this.typed = typed;
            this.start = start;
        }

        Fit fit() {
            long whole = 1;
            long shortened = 0;
            Fit best = Fit.NONE;
            for (int at = start; at < readings.length && (whole | shortened) != 0; at++) {
                nextWhole = 0;
                nextShort = 0;
                for (int used = 0; used < typed.length(); used++) {
                    if ((whole >> used & 1) == 1 || (shortened >> used & 1) == 1) {
                        step(at, used, (whole >> used & 1) == 1);
                    }
                }
                best = better(best, reached(at == readings.length - 1));
                whole = nextWhole;
                shortened = nextShort;
            }
            return best;
        }

        private void step(int at, int used, boolean whole) {
            if (plain.charAt(at) == typed.charAt(used)) {
                mark(used + 1, whole);
            }
            for (String reading : readings[at]) {
                boolean begun = reading.regionMatches(0, typed, used, typed.length() - used);
                if (begun || typed.startsWith(reading, used)) {
                    mark(begun ? typed.length() : used + reading.length(), whole);
                }
                if (reading.charAt(0) == typed.charAt(used)) {
                    mark(used + 1, false);
                    if (reading.startsWith("h", 1) && typed.startsWith("h", used + 1)) {
                        mark(used + 2, false);
                    }
                }
            }
        }

        private void mark(int used, boolean whole) {
            if (whole) {
                nextWhole |= 1L << used;
            } else {
                nextShort |= 1L << used;
            }
        }

        private Fit reached(boolean end) {
            if ((nextWhole >> typed.length() & 1) == 1) {
                return start > 0 ? Fit.INSIDE : end ? Fit.EXACT : Fit.PREFIX;
            }
            if ((nextShort >> typed.length() & 1) == 0) {
                return Fit.NONE;
            }
            if (start == 0 || end) {
                return start == 0 && end ? Fit.ACRONYM : Fit.INITIALS;
            }
            return typed.length() < FEWEST_SCATTERED ? Fit.NONE : Fit.SCATTERED;
        }
    }
}
