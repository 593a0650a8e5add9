package org.yaodian.register;

import java.util.List;
import java.util.Locale;
import org.yaodian.mention.Mention;

/**
 * A local document carries out one of a higher level: concluded, not read.
 *
 * @param evidence the mentions it rests on, may be empty where the title alone says so
 */
public record Localised(Entity local, Entity above, Basis basis, double confidence, List<Mention> evidence) {

    /** What the conclusion rests on. */
    public enum Basis {
        PREFACE,
        TITLE,
        NUMBER;

        /** The word used in the graph. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Localised {
        evidence = List.copyOf(evidence);
    }
}
