package org.yaodian.query;

import java.util.List;

/** Whether values could be given to the parameters of a query. */
public sealed interface Binding {

    /**
     * They could.
     *
     * @param query holds them as typed terms
     * @param text the same for people: the query without its header, with the terms in it
     */
    record Bound(org.apache.jena.query.Query query, String text) implements Binding {}

    /**
     * They could not.
     *
     * @param faults one sentence each, with the parameter's name and the cure
     */
    record Refused(List<String> faults) implements Binding {
        public Refused {
            faults = List.copyOf(faults);
        }
    }
}
