package org.yaodian.outline;

import java.util.Locale;

/** What a part of a work report speaks of. */
public enum ReportPart {
    /** What has been done. */
    REVIEW,
    /** What is meant to be reached over several years. */
    OUTLOOK,
    /** What is to be done this year. */
    TASKS;

    /** The word used in the graph. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
