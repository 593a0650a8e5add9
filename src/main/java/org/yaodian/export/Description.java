package org.yaodian.export;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;

/**
 * What the store says of one thing. The graph belongs to whoever asked for it.
 *
 * @param iri of the thing
 * @param links how many things point to it, by the IRI of the property; there may be more than the graph tells of
 * @param triples how many it has where it is a graph, else 0
 */
public record Description(String iri, Graph graph, Map<String, Integer> links, int triples) {

    /** So many things that point to it by one property are told of. */
    public static final int MOST = 200;

    public Description {
        links = Collections.unmodifiableMap(new TreeMap<>(links));
    }

    /** Links of which the graph does not tell all. */
    public Map<String, Integer> cut() {
        Map<String, Integer> cut = new TreeMap<>(links);
        cut.values().removeIf(all -> all <= MOST);
        return cut;
    }
}
