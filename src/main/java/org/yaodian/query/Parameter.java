package org.yaodian.query;

/**
 * One parameter of a query: a variable of its text that a caller may give a value.
 *
 * @param name of the variable, without the question mark
 * @param required whether the query makes no sense without it
 * @param preset the value where a caller gives none, "" where there is no such value
 * @param example a value that finds something in the bundled plan
 */
public record Parameter(String name, ParameterType type, boolean required, String preset, String example) {

    public Parameter {
        if (!preset.isEmpty() && !type.fits(preset)) {
            throw new IllegalArgumentException("default \"" + preset + "\" of " + name + " is not " + type.form());
        }
        if (!type.fits(example)) {
            throw new IllegalArgumentException("example \"" + example + "\" of " + name + " is not " + type.form());
        }
    }
}
