package org.yaodian.ingest;

import org.apache.jena.graph.Graph;

/** What is to be done about a text that was read. */
sealed interface Prepared {

    /** Nothing is to be written. */
    record Decided(Outcome outcome) implements Prepared {}

    /**
     * A graph is to be written.
     *
     * @param name of the graph
     * @param stamp of the text, rules and registers it was made from
     * @param run its provenance
     * @param outcome what has come of the text once it is written
     */
    record Plan(String name, Graph graph, String stamp, Graph run, Outcome.Stored outcome) implements Prepared {}
}
