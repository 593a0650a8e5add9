package org.yaodian.query;

import java.util.List;

/**
 * What a parameter may hold.
 *
 * @param allowed the only words it may hold, none if any of the type will do
 * @param named what its value is the name of
 */
public record Values(ParameterType type, List<String> allowed, Named named) {

    public Values {
        allowed = List.copyOf(allowed);
        for (String word : allowed) {
            if (!type.fits(word)) {
                throw new IllegalArgumentException("\"" + word + "\" is not " + type.form());
            }
        }
    }

    boolean fit(String value) {
        return allowed.isEmpty() ? type.fits(value) : allowed.contains(value);
    }

    /** What a value looks like, for messages. */
    String form() {
        return allowed.isEmpty() ? type.form() : "one of " + String.join(", ", allowed);
    }
}
