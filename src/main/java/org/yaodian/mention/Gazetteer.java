package org.yaodian.mention;

import java.util.List;

/**
 * Names to look for, from the registers.
 *
 * @param documents titles and names of documents, without 《》
 * @param bodies names and short forms of bodies
 * @param places names of places as people write them (济源市, 汤阴县)
 * @param groups names of target groups
 */
public record Gazetteer(List<String> documents, List<String> bodies, List<String> places, List<String> groups) {

    public Gazetteer {
        documents = List.copyOf(documents);
        bodies = List.copyOf(bodies);
        places = List.copyOf(places);
        groups = List.copyOf(groups);
    }

    /** No names: rules alone. */
    public static Gazetteer empty() {
        return new Gazetteer(List.of(), List.of(), List.of(), List.of());
    }
}
