package org.yaodian.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Unpacks what is wanted of a zip file, within bounds: a small file may unpack to more than the memory holds. */
final class ZipParts {

    /** Most bytes that one part may unpack to: a thousand pages of Word have about 10,000,000. */
    static final int MOST_OF_A_PART = 64 << 20;
    /** Most bytes that the whole file may unpack to; more than a file with pictures does. */
    static final long MOST = 512L << 20;

    private static final byte[] END = "PK\5\6".getBytes(StandardCharsets.ISO_8859_1);
    /** The end record is followed by a comment of at most this many bytes. */
    private static final int LONGEST_END = 22 + 0xFFFF;

    private ZipParts() {}

    /** What was unpacked, or that the file is not sound. */
    sealed interface Unpacked {

        /** @param parts by name; those that were not wanted are empty */
        record Parts(Map<String, byte[]> parts) implements Unpacked {}

        /** The file ends too early or its content is not what it was when it was packed. */
        record Damaged(String why) implements Unpacked {}

        /** @param part the one that went beyond a bound */
        record TooLarge(String part) implements Unpacked {}
    }

    static Unpacked unpacked(byte[] zip, Predicate<String> wanted) {
        if (!hasEnd(zip)) {
            return new Unpacked.Damaged("it ends too early");
        }
        Map<String, byte[]> parts = new TreeMap<>();
        long all = 0;
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                boolean kept = wanted.test(entry.getName());
                byte[] part = kept ? in.readNBytes(MOST_OF_A_PART + 1) : new byte[0];
                all += kept ? part.length : skipped(in, MOST - all + 1);
                if (part.length > MOST_OF_A_PART || all > MOST) {
                    return new Unpacked.TooLarge(entry.getName());
                }
                parts.put(entry.getName(), part);
            }
        } catch (IOException | IllegalArgumentException e) {
            return new Unpacked.Damaged(String.valueOf(e.getMessage()));
        }
        return new Unpacked.Parts(parts);
    }

    private static boolean hasEnd(byte[] zip) {
        for (int at = zip.length - END.length; at >= 0 && at >= zip.length - LONGEST_END; at--) {
            if (zip[at] == END[0] && zip[at + 1] == END[1] && zip[at + 2] == END[2] && zip[at + 3] == END[3]) {
                return true;
            }
        }
        return false;
    }

    private static long skipped(InputStream in, long most) throws IOException {
        byte[] thrownAway = new byte[1 << 16];
        long all = 0;
        while (all < most) {
            int read = in.read(thrownAway);
            if (read < 0) {
                return all;
            }
            all += read;
        }
        return all;
    }
}
