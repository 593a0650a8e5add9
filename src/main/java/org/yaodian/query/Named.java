package org.yaodian.query;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The kind of things of which a parameter takes the name of one. */
public enum Named {
    PLAN,
    DOCUMENT,
    BODY,
    GROUP,
    ITEM,
    RULE,
    /** Anything that plans name. */
    THING,
    /** The parameter is no name. */
    NOTHING;

    /** The word used in headers and messages. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException if there is no such kind */
    static Named of(String word) {
        return Arrays.stream(values())
                .filter(named -> named.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nothing is \"" + word + "\"; a parameter names a "
                        + Arrays.stream(values()).map(Named::word).collect(Collectors.joining(", "))));
    }
}
