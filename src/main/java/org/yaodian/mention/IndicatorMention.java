package org.yaodian.mention;

/** A number or a date says when the work is done. */
public record IndicatorMention(Evidence evidence, Quantity quantity, Deadline deadline) implements Mention {}
