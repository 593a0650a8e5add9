package org.yaodian.text;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Bytes to characters without a guess left to chance: a byte-order mark decides; else of the charset a page declares,
 * those ICU proposes and those Chinese files come in, the one whose characters are most legible. Nothing is replaced:
 * bytes that do not belong to the charset are told with their place. Immutable, safe for many threads.
 */
final class Decoder {

    /** What the bytes say, or the first byte that is not of the charset the others are of. */
    sealed interface Decoded {
        record Characters(String text, Charset charset) implements Decoded {}

        /**
         * @param offset of the first bad byte, from 0
         * @param line it stands in, from 1
         */
        record Broken(Charset charset, int offset, int line) implements Decoded {}
    }

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final List<Charset> USUAL = List.of(
            StandardCharsets.UTF_8,
            GB18030,
            Charset.forName("Big5"),
            StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE);
    private static final Pattern DECLARED =
            Pattern.compile("(?:charset|encoding)\\s*=\\s*[\"']?([A-Za-z0-9_:-]+)", Pattern.CASE_INSENSITIVE);
    /** Bytes looked at to choose a charset. */
    private static final int SAMPLE = 1 << 18;
    /** Text in another charset that is by chance well-formed UTF-8 is shorter than this, in characters beyond ASCII. */
    private static final int SURELY_UTF_8 = 16;

    private final Legibility legibility;

    Decoder(Legibility legibility) {
        this.legibility = legibility;
    }

    Decoded decoded(byte[] bytes) {
        Optional<Charset> marked = byOrderMark(bytes);
        return decoded(bytes, marked.isPresent() ? marked.get() : likeliest(bytes));
    }

    private static Optional<Charset> byOrderMark(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFF, 0xFE, 0, 0)) {
            return Optional.of(Charset.forName("UTF-32LE"));
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        return startsWith(bytes, 0x84, 0x31, 0x95, 0x33) ? Optional.of(GB18030) : Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private Charset likeliest(byte[] bytes) {
        byte[] sample = Arrays.copyOf(bytes, Math.min(bytes.length, SAMPLE));
        if (isSurelyUtf8(sample)) {
            return StandardCharsets.UTF_8;
        }
        Charset best = StandardCharsets.UTF_8;
        double most = legibility.of(new String(sample, best));
        for (Charset candidate : candidates(sample)) {
            double legible = legibility.of(new String(sample, candidate));
            if (legible > most) {
                best = candidate;
                most = legible;
            }
        }
        return best;
    }

    /** Well-formed as far as it goes; the sample may end, and the file may break, later on. */
    private static boolean isSurelyUtf8(byte[] sample) {
        CharBuffer out = CharBuffer.allocate(sample.length);
        strict(StandardCharsets.UTF_8).decode(ByteBuffer.wrap(sample), out, false);
        return out.flip().chars().filter(c -> c > 0x7E).limit(SURELY_UTF_8).count() == SURELY_UTF_8;
    }

    private static SequencedSet<Charset> candidates(byte[] sample) {
        SequencedSet<Charset> candidates = new LinkedHashSet<>();
        Matcher declared =
                DECLARED.matcher(new String(sample, 0, Math.min(sample.length, 4096), StandardCharsets.ISO_8859_1));
        while (declared.find()) {
            named(declared.group(1)).ifPresent(candidates::add);
        }
        candidates.addAll(USUAL);
        Stream.of(new CharsetDetector().setText(sample).detectAll())
                .map(CharsetMatch::getName)
                .flatMap(name -> named(name).stream())
                .forEach(candidates::add);
        return candidates;
    }

    /** A charset by name; GB 2312 and GBK are read as GB 18030, which holds both. */
    private static Optional<Charset> named(String name) {
        String plain = name.toLowerCase(Locale.ROOT);
        if (plain.startsWith("gb") || plain.equals("x-gbk") || plain.equals("cp936")) {
            return Optional.of(GB18030);
        }
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    private static Decoded decoded(byte[] bytes, Charset charset) {
        CharsetDecoder decoder = strict(charset);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate((int) Math.ceil(bytes.length * (double) decoder.maxCharsPerByte()) + 1);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            return new Decoded.Broken(charset, in.position(), lineOf(out.flip()));
        }
        decoder.flush(out);
        return new Decoded.Characters(out.flip().toString(), charset);
    }

    private static CharsetDecoder strict(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    private static int lineOf(CharSequence before) {
        return 1 + (int) before.chars().filter(c -> c == '\n').count();
    }
}
