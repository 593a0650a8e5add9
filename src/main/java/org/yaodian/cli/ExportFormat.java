package org.yaodian.cli;

/** What {@code export} can write. */
enum ExportFormat {
    NQ,
    TTL,
    JSONLD,
    NT,
    TABLES,
    ANNOTATIONS;

    /** Whether it is of one plan and never of all. */
    boolean ofOnePlan() {
        return this == TTL || this == JSONLD || this == NT;
    }
}
