package org.yaodian.mention;

/**
 * Words that may be a mention, and what speaks for or against it.
 *
 * @param mention with the confidence of its rule alone
 * @param cues what was seen in and around the words, to be weighed; none where the rule decides alone
 */
public record Candidate(Mention mention, Cues cues) {

    /** A mention that its rule alone decides. */
    static Candidate ruled(Mention mention) {
        return new Candidate(mention, new Cues());
    }
}
