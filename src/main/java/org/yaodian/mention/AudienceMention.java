package org.yaodian.mention;

/** A target group is spoken of. */
public record AudienceMention(Evidence evidence) implements Mention {}
