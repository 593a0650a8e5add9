package org.yaodian.query;

import java.util.List;

/**
 * A value that should name something, and nothing goes by it.
 *
 * @param near names that something goes by and that are like it
 */
public record UnknownName(Parameter parameter, String value, List<String> near) {

    public UnknownName {
        near = List.copyOf(near);
    }

    /** One sentence for a person. */
    public String sentence() {
        String fault = parameter.name() + ": no " + parameter.named().word() + " goes by \"" + value + "\"";
        return near.isEmpty() ? fault : fault + "; near: " + String.join(", ", near);
    }
}
