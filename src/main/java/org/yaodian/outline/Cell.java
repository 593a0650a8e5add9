package org.yaodian.outline;

import org.yaodian.text.Span;

/**
 * A cell of a task table, with the words that head its column.
 *
 * @param path the item that its row is ("T1.3")
 * @param label words of the column's head without white space ("责任单位")
 * @param span its own words
 */
public record Cell(String path, String label, Span span) {}
