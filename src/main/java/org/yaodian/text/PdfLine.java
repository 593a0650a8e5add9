package org.yaodian.text;

/**
 * One line as it is drawn on a page. Measures are in points of the page, y from its top.
 *
 * @param page from 1
 * @param y of the baseline
 * @param left edge of the first character
 * @param right edge of the last character
 * @param size of the letters, which for Chinese is their width
 */
record PdfLine(int page, double y, double left, double right, double size, String text) {}
