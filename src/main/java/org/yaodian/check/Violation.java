package org.yaodian.check;

/**
 * One place where a graph does not satisfy a shape.
 *
 * @param fault local name of the shape, which names the fault ("item-without-title")
 * @param focus IRI or blank node label of the node at fault
 * @param path the property concerned as SPARQL writes it, "" where the node as a whole is at fault
 * @param value the value at fault, "" where one is missing
 * @param chinese what is wrong, for people
 * @param english what is wrong, for people
 */
public record Violation(String fault, String focus, String path, String value, String chinese, String english)
        implements Comparable<Violation> {

    public Violation {
        if (fault.isEmpty() || focus.isEmpty()) {
            throw new IllegalArgumentException("a violation names its fault and its node: " + fault + " " + focus);
        }
    }

    /** Where it is: node, property and value. */
    public String place() {
        String where = path.isEmpty() ? focus : focus + " " + path;
        return where + (value.isEmpty() ? "" : " = " + value);
    }

    /** One line for people: fault, place, what is wrong. */
    @Override
    public String toString() {
        return fault + ": " + place() + ": " + english;
    }

    @Override
    public int compareTo(Violation other) {
        return toString().compareTo(other.toString());
    }
}
