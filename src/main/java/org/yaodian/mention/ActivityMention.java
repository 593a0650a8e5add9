package org.yaodian.mention;

/** An activity is held. */
public record ActivityMention(Evidence evidence) implements Mention {}
