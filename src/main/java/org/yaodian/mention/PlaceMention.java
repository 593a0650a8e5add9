package org.yaodian.mention;

/** A place is spoken of. */
public record PlaceMention(Evidence evidence) implements Mention {}
