package org.yaodian.outline;

import java.util.List;
import org.yaodian.text.Span;

/** A numbered block of a plan, or its preface: something that mentions stand in. */
public sealed interface Part permits Preface, Section, Item {

    /** Numbers from the top, in Arabic digits joined by dots, as printed ("2.6"); the preface is "0". Unique in a plan ("2.6~2"). */
    String path();

    /** The whole text of the part, from its printed number to its last character; of a section its heading and lead only. */
    Span span();

    /** Its sentences in order, heading first; together they hold every character that mentions can stand in. */
    List<Measure> measures();
}
