package org.yaodian.mention;

import java.util.Locale;

/** Who stands behind a document. */
public enum Level {
    NATIONAL,
    PROVINCIAL,
    LOCAL,
    UNKNOWN;

    /** The word used in the graph and in the exchange formats. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
