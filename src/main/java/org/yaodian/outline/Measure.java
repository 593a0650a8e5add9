package org.yaodian.outline;

import org.yaodian.text.Span;

/**
 * One sentence of a part.
 *
 * @param order position in its part, from 1
 * @param span its words with the closing mark, without white space around
 */
public record Measure(int order, Span span) {}
