package org.yaodian.ingest;

import java.util.List;
import java.util.Map;
import org.yaodian.check.Violation;
import org.yaodian.text.Problem;

/** What became of a text that was handed in. */
public sealed interface Outcome {

    /**
     * Its graph is in the store.
     *
     * @param plan IRI of the plan
     * @param label what the plan is called
     * @param replaced name of the file or address whose graph it took the place of, "" where there was none
     * @param warnings what a person should look at, each one sentence
     */
    record Stored(String plan, String label, Counts counts, String replaced, List<String> warnings) implements Outcome {
        public Stored {
            warnings = List.copyOf(warnings);
        }
    }

    /** The store holds this text, read by the same rules and registers. */
    record Unchanged(String plan, String label) implements Outcome {}

    /**
     * Another file of the same batch is this plan in other words, and came first; the store is as it was.
     *
     * @param first name of that file
     */
    record Doubled(String plan, String label, String first) implements Outcome {}

    /** Its graph does not satisfy the shapes: a fault of the software or the registers; the store is as it was. */
    record Rejected(String source, List<Violation> violations) implements Outcome {
        public Rejected {
            violations = List.copyOf(violations);
        }
    }

    /** It is no text that can be read; the store is as it was. */
    record Unreadable(Problem problem) implements Outcome {

        /** What is wrong, where, and the cure. */
        public String sentence() {
            return problem.sentence();
        }

        /** Where, what and how to cure it, by those names. */
        public Map<String, String> details() {
            return Map.of("place", problem.place(), "fault", problem.fault(), "cure", problem.cure());
        }
    }

    /**
     * How much was read.
     *
     * @param mentions occurrences, sure or not
     */
    record Counts(int sections, int items, int mentions, int triples) {}
}
