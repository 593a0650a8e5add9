package org.yaodian.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * The canonical text of one source: decoded, without a byte-order mark, line ends made LF, nothing else changed.
 * Immutable and safe for use by many threads. Offsets of the Java string are UTF-16 units; spans are code points;
 * {@link #codePoint(int)} and {@link #unit(int)} convert.
 */
public final class SourceText {

    private final String source;
    private final String text;
    private final String sha256;
    /** UTF-16 offset of every surrogate pair, ascending; empty for almost every Chinese text. */
    private final int[] pairs;

    private SourceText(String source, String text) {
        this.source = source;
        this.text = text;
        this.sha256 = hash(text);
        this.pairs = text.chars().allMatch(c -> !Character.isSurrogate((char) c)) ? new int[0] : pairsOf(text);
    }

    /**
     * The text as read.
     *
     * @param source file name or address it was read from, for people
     * @param decoded decoded characters; a leading byte-order mark is dropped, CRLF and CR become LF
     */
    public static SourceText of(String source, String decoded) {
        String text = decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded;
        if (text.indexOf('\r') >= 0) {
            text = text.replace("\r\n", "\n").replace('\r', '\n');
        }
        return new SourceText(source, text);
    }

    /** File name or address the text was read from. */
    public String source() {
        return source;
    }

    /** The whole canonical text. */
    public String text() {
        return text;
    }

    /** SHA-256 of the canonical text in UTF-8, lower-case hexadecimal. */
    public String sha256() {
        return sha256;
    }

    /** Length in code points. */
    public int length() {
        return text.length() - pairs.length;
    }

    /** The exact words at a span. */
    public String at(Span span) {
        return text.substring(unit(span.start()), unit(span.end()));
    }

    /** The span between two UTF-16 offsets of {@link #text()}. */
    public Span span(int startUnit, int endUnit) {
        return new Span(codePoint(startUnit), codePoint(endUnit));
    }

    /** Code point offset of a UTF-16 offset. */
    public int codePoint(int unit) {
        if (pairs.length == 0) {
            return unit;
        }
        int found = Arrays.binarySearch(pairs, unit);
        return unit - (found >= 0 ? found : -found - 1);
    }

    /** UTF-16 offset of a code point offset. */
    public int unit(int codePoint) {
        return pairs.length == 0 ? codePoint : text.offsetByCodePoints(0, codePoint);
    }

    private static int[] pairsOf(String text) {
        return java.util.stream.IntStream.range(0, text.length() - 1)
                .filter(i -> Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1)))
                .toArray();
    }

    private static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return source + " (" + length() + " code points)";
    }
}
