package org.yaodian.register;

/**
 * A document that a name may mean.
 *
 * @param name the name of it that fits best
 * @param confidence 0 to 1; from .5 up it is taken to be meant, below it is only near
 */
public record Candidate(KnownDocument document, String name, LinkedBy linkedBy, double confidence) {}
