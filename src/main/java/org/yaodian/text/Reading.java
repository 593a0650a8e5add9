package org.yaodian.text;

import java.util.List;

/** What came of reading a source: its text, or why there is none. */
public sealed interface Reading {

    /** @param warnings what a person should look at, each one sentence with its place */
    record Text(SourceText source, List<String> warnings) implements Reading {
        public Text {
            warnings = List.copyOf(warnings);
        }
    }

    /** Nothing was read. */
    record Refused(Problem problem) implements Reading {}
}
