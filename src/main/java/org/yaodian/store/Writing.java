package org.yaodian.store;

import java.time.Instant;
import org.apache.jena.graph.Graph;

/** What may be done inside one write transaction; of no use after it. For one thread. */
public interface Writing {

    /**
     * Puts a graph in the place of the one of that name.
     *
     * @param name IRI of the named graph
     * @param graph all its triples
     * @param source what the graph was made from, in a form that is equal when the source is; see {@link Store#source}
     */
    void replace(String name, Graph graph, String source);

    /**
     * Adds to a graph that records what happened, in the place of what it says of the same subjects. It does not count
     * for {@link Store#version()}.
     */
    void log(String name, Graph graph);

    /** Says since when the contents are these, where that is known to be before now. */
    void since(Instant time);

    /** Drops a graph with all its triples. */
    void remove(String name);
}
