package org.yaodian.mention;

import org.yaodian.text.Span;

/**
 * The words that prove a mention, and how they were found.
 *
 * @param part path of the part they stand in
 * @param measure order of the sentence in its part, from 1
 * @param span where, in code points of the canonical text
 * @param exact the words, equal to the canonical text at {@code span}
 * @param rule name of the rule that found them, kebab-case
 * @param confidence 0 to 1
 */
public record Evidence(String part, int measure, Span span, String exact, String rule, double confidence) {

    public Evidence {
        if (exact.isEmpty() || exact.codePointCount(0, exact.length()) != span.length()) {
            throw new IllegalArgumentException("\"" + exact + "\" does not fit " + span);
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence " + confidence + " of \"" + exact + "\"");
        }
    }

    /** The same words, held to be right with another probability. */
    Evidence withConfidence(double other) {
        return new Evidence(part, measure, span, exact, rule, other);
    }
}
