package org.yaodian.register;

import java.util.Locale;

/** How it was decided what is meant. */
public enum LinkedBy {
    /** The printed 文号 is the register's. */
    NUMBER,
    /** The words are the register's official name. */
    EXACT,
    /** The words are another name that the register gives, or the official one without what is often left out. */
    ALIAS,
    /** A short form was completed from the plan's jurisdiction. */
    SCOPE,
    /** The words are like a name in the register. */
    FUZZY,
    /** The registers do not hold it; it is named from the text alone. */
    TEXT;

    /** The word used in the graph and in the exchange formats. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
