package org.yaodian.outline;

/**
 * A printed number that may begin a block.
 *
 * @param style how it is written
 * @param value its number
 * @param start first UTF-16 unit of the mark
 * @param end unit after the mark
 */
record Mark(Style style, int value, int start, int end) {}
