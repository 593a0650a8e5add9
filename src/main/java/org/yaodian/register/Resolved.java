package org.yaodian.register;

import org.yaodian.mention.Mention;

/** A mention and what it denotes. */
public record Resolved(Mention mention, Denoted denoted) {}
