package org.yaodian.mention;

import java.util.Locale;

/** How a body answers for an item, seen from the body. */
public enum Role {
    LEAD,
    SUPPORT,
    JOINT,
    ASSISTED,
    DIRECTED,
    OTHER;

    /** The word used in the graph and in the exchange formats. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
