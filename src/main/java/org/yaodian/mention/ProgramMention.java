package org.yaodian.mention;

/** A program is run. */
public record ProgramMention(Evidence evidence) implements Mention {}
