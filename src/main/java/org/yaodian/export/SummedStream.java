package org.yaodian.export;

import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Counts and sums what goes into a stream. For one stream and one thread. */
final class SummedStream {

    private final MessageDigest digest;
    private long bytes;

    SummedStream() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** A stream into the other; closing it closes nothing. */
    OutputStream over(OutputStream out) {
        return new DigestOutputStream(out, digest) {

            @Override
            public void write(int b) throws IOException {
                super.write(b);
                bytes++;
            }

            @Override
            public void write(byte[] buffer, int from, int length) throws IOException {
                super.write(buffer, from, length);
                bytes += length;
            }

            @Override
            public void close() throws IOException {
                flush();
            }
        };
    }

    /** How many went in. */
    long bytes() {
        return bytes;
    }

    /** SHA-256 of them, lower-case hexadecimal; to be asked once, at the end. */
    String sha256() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
