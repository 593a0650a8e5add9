package org.yaodian.register;

/**
 * What is concluded about a denoted thing beside its identity.
 *
 * @param to the known thing it is tied to
 * @param confidence 0 to 1
 */
public record Tie(Relation relation, Entity to, double confidence) {

    /** How the one stands to the other. */
    public enum Relation {
        /** The two may be one, but the evidence is too weak to join them. */
        POSSIBLY_SAME,
        /** The other is the wider target group. */
        BROADER,
        /** The other is the document whose title the program's name is. */
        SET_OUT_IN
    }
}
