package org.yaodian.query;

import java.util.List;

/** What became of a question that was asked. */
public sealed interface Answer {

    /** It was answered. */
    record Rows(Table table) implements Answer {}

    /** There is no such question. */
    record Unknown(String name, List<String> names) implements Answer {
        public Unknown {
            names = List.copyOf(names);
        }
    }

    /**
     * Its parameters are wrong.
     *
     * @param faults one sentence each
     */
    record BadParameters(List<String> faults) implements Answer {
        public BadParameters {
            faults = List.copyOf(faults);
        }
    }

    /** It took longer than allowed; nothing of the answer is known. */
    record TimedOut(long milliseconds) implements Answer {}
}
