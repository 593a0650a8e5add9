package org.yaodian.text;

import java.util.List;

/** What came of taking the text out of a file that is no text itself. */
sealed interface Extracted {

    /** @param warnings what a person should look at, each a clause without its place */
    record Text(String text, List<String> warnings) implements Extracted {
        public Text {
            warnings = List.copyOf(warnings);
        }
    }

    /** Nothing could be taken out; fault and cure as in {@link Problem}. */
    record Refused(String fault, String cure) implements Extracted {}
}
