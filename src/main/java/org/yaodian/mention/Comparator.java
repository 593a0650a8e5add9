package org.yaodian.mention;

import java.util.Locale;

/** How a measured value stands to the number printed. */
public enum Comparator {
    EQ,
    GE,
    LE,
    APPROX,
    RANGE;

    /** The word used in the graph and in the exchange formats. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
