package org.yaodian.ingest;

/**
 * Something wrong in a store.
 *
 * @param plan IRI of the plan whose graph is at fault, "" where graphs contradict each other
 * @param node IRI of the thing at fault
 * @param fault local name of the shape that names it, or "words-elsewhere", "text-changed"
 * @param sentence what is wrong
 * @param cure what a person can do
 */
public record Fault(String plan, String node, String fault, String sentence, String cure) {

    /** One line for people. */
    @Override
    public String toString() {
        return (plan.isEmpty() ? "all graphs together" : plan) + ": " + fault + ": " + sentence + "; " + cure;
    }
}
