package org.yaodian.mention;

/**
 * A document is cited.
 *
 * @param number the 文号 printed beside it ("国办发〔2015〕71号"), "" where there is none
 * @param level who stands behind it, as far as the text tells
 */
public record DocumentMention(Evidence evidence, CitationKind kind, Level level, String number) implements Mention {}
