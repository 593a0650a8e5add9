package org.yaodian.register;

import java.util.List;
import org.yaodian.mention.Level;

/**
 * A document with a name of its own. Unknown is the empty string or list.
 *
 * @param titles what it goes by
 * @param issuers names in the order printed
 * @param number 文号 ("国办发〔2015〕71号")
 * @param date ISO date as precise as known ("2020-03-20", "2020-03", "2020")
 */
public record KnownDocument(String iri, Titles titles, List<String> issuers, String number, String date, Level level) {

    /**
     * The names of a document, without 《》.
     *
     * @param official as printed on it
     * @param others short titles and nicknames
     * @param misquoted titles that were printed wrongly and mean it
     */
    public record Titles(String official, List<String> others, List<String> misquoted) {
        public Titles {
            others = List.copyOf(others);
            misquoted = List.copyOf(misquoted);
        }
    }

    public KnownDocument {
        issuers = List.copyOf(issuers);
    }

    /** A document of which plans tell no more than names. */
    public static KnownDocument named(String iri, String title, List<String> others) {
        return new KnownDocument(iri, new Titles(title, others, List.of()), List.of(), "", "", Level.UNKNOWN);
    }

    /** The document as something a mention can denote. */
    public Entity entity() {
        return new Entity(iri, Kind.DOCUMENT, titles.official());
    }
}
