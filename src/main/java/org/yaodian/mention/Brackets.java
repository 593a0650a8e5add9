package org.yaodian.mention;

/** Pairs of brackets and quotation marks, nested, full and half width. Offsets are UTF-16 units. */
final class Brackets {

    private static final String OPEN = "《“‘（(〈";
    private static final String CLOSE = "》”’）)〉";

    /** A bracket that is open for longer (UTF-16 units) was never closed. */
    private static final int LONGEST = 2_000;

    private Brackets() {}

    /** Where the bracket that opens here is closed; -1 where none opens or it is never closed. */
    static int close(String text, int at) {
        int kind = OPEN.indexOf(text.charAt(at));
        if (kind < 0) {
            return -1;
        }
        int depth = 0;
        for (int i = at; i < Math.min(text.length(), at + LONGEST); i++) {
            char c = text.charAt(i);
            if (kind(OPEN, c, kind)) {
                depth++;
            } else if (kind(CLOSE, c, kind)) {
                depth--;
                if (depth == 0) {
                    return i;
                }
            }
        }
        return -1;
    }

    private static boolean kind(String marks, char c, int kind) {
        int found = marks.indexOf(c);
        boolean round = found == 3 || found == 4;
        return found >= 0 && (found == kind || (round && (kind == 3 || kind == 4)));
    }
}
