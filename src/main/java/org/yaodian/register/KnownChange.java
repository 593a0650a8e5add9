package org.yaodian.register;

import java.util.List;

/**
 * Bodies that ended on a day and those that took their place: renamed, merged or divided.
 *
 * @param from IRIs of the bodies that ended
 * @param to IRIs of those that go on with their work
 * @param date ISO date as precise as known ("2018-03-20", "2018-03", "2018"), "" where unknown
 */
public record KnownChange(String iri, List<String> from, List<String> to, String date) {

    public KnownChange {
        from = List.copyOf(from);
        to = List.copyOf(to);
    }
}
