package org.yaodian.query;

import java.util.List;

/**
 * One parameter of a query: a variable of its text that a caller may give a value.
 *
 * @param name of the variable, without the question mark
 * @param description what it stands for
 * @param required whether the query makes no sense without it
 * @param preset the value where a caller gives none, "" where there is no such value
 * @param example a value that finds something
 */
public record Parameter(
        String name, Words description, Values values, boolean required, String preset, String example) {

    public Parameter {
        if (!preset.isEmpty() && !values.fit(preset)) {
            throw new IllegalArgumentException("default \"" + preset + "\" of " + name + " is not " + values.form());
        }
        if (!values.fit(example)) {
            throw new IllegalArgumentException("example \"" + example + "\" of " + name + " is not " + values.form());
        }
    }

    public ParameterType type() {
        return values.type();
    }

    /** The only words it may hold, none if any of its type will do. */
    public List<String> allowed() {
        return values.allowed();
    }

    /** What its value is the name of. */
    public Named named() {
        return values.named();
    }
}
