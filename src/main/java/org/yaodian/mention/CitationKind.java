package org.yaodian.mention;

import java.util.Locale;

/** What the plan does with a document it names. */
public enum CitationKind {
    IMPLEMENTS,
    ISSUES,
    REVISES,
    SUPPORTS,
    MENTIONS;

    /** The word used in the graph and in the exchange formats. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
