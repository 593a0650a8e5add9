package org.yaodian.mention;

import java.time.LocalDate;

/** When it is to be done by. */
public sealed interface Deadline {

    /** The last day of what is printed (2020年底 is 2020-12-31). */
    record By(LocalDate date, Precision precision) implements Deadline {}

    /** The run names no date. */
    record Open() implements Deadline {}

    /** How exactly a date is printed. */
    enum Precision {
        DAY,
        MONTH,
        YEAR
    }
}
