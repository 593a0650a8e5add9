package org.yaodian.text;

import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.util.BitSet;

/**
 * How much decoded characters look like Chinese that somebody wrote. Everyday characters are those of level 1 of
 * GB 2312 (3,755 by use) or of Big5 (5,401 by use); text decoded by a wrong charset is made of rare ones. Immutable,
 * safe for many threads.
 */
final class Legibility {

    /** Made when the first text is looked at: it takes some milliseconds that a start can do without. */
    private static final class Everyday {

        static final BitSet CHARACTERS = characters();

        private static BitSet characters() {
            BitSet characters = new BitSet(0x10000);
            mark(characters, Charset.forName("GB2312"), 0xB0A1, 0xD7F9);
            mark(characters, Charset.forName("Big5"), 0xA440, 0xC67E);
            return characters;
        }
    }

    private static void mark(BitSet characters, Charset charset, int first, int last) {
        CharsetEncoder encoder = charset.newEncoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        for (char c = '\u4E00'; c <= '\u9FFF'; c++) {
            int code = code(encoder, c);
            if (code >= first && code <= last) {
                characters.set(c);
            }
        }
    }

    private static int code(CharsetEncoder encoder, char c) {
        try {
            var bytes = encoder.encode(CharBuffer.wrap(new char[] {c}));
            return bytes.remaining() == 2 ? ((bytes.get() & 0xFF) << 8) | (bytes.get() & 0xFF) : -1;
        } catch (CharacterCodingException notInTheCharset) {
            return -1;
        }
    }

    /** Share of the characters beyond ASCII that are everyday Chinese or its punctuation, 0 to 1; 1 where there are none. */
    double of(CharSequence text) {
        int all = 0;
        int good = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x20 ? c != '\n' && c != '\t' && c != '\r' && c != '\f' : c > 0x7E) {
                all++;
                good += isEveryday(c) ? 1 : 0;
            }
        }
        return all == 0 ? 1 : (double) good / all;
    }

    private static boolean isEveryday(char c) {
        return Everyday.CHARACTERS.get(c)
                || c == '\u00A0'
                || c == '·'
                || (c >= '\u2010' && c <= '\u2027')
                || (c >= '\u3000' && c <= '\u301E')
                || (c >= '\uFF01' && c <= '\uFF5E');
    }

    /** Number of Han characters that are not everyday ones. */
    long rare(String text) {
        return text.codePoints()
                .filter(c -> isHan(c) && !Everyday.CHARACTERS.get(c))
                .count();
    }

    static boolean isHan(int codePoint) {
        return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HAN;
    }
}
