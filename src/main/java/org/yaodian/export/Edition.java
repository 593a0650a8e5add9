package org.yaodian.export;

import java.util.List;
import java.util.Optional;
import org.yaodian.store.State;

/**
 * What an answer was made from and by, so that it can be cited.
 *
 * @param data version of the data: the first 16 hexadecimal digits of {@link State#version()}
 * @param software version of this program
 */
public record Edition(String data, String software) {

    /** Of what is given away: the ontology, the registers and what is read from plans. */
    public static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";

    /** The edition that this program makes of a state. */
    public static Edition of(State state) {
        return new Edition(state.dataVersion(), softwareVersion());
    }

    /** What it is, in sentences for people. */
    public List<String> sentences() {
        return List.of(
                "Yaodian 要点 knowledge graph, data version " + data + ", made by software version " + software,
                "Licence: CC BY 4.0, " + LICENCE + "; texts of plans are official documents");
    }

    /** From the manifest of the jar; "development" where classes do not lie in one. */
    public static String softwareVersion() {
        return Optional.ofNullable(Edition.class.getPackage().getImplementationVersion())
                .orElse("development");
    }
}
