package org.yaodian.store;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** Keeps what goes wrong in reading: parsers of Jena 6.0.0 take a stream that is cut off for one that ends. */
final class WholeInput extends FilterInputStream {

    private final List<IOException> failures = new ArrayList<>();

    WholeInput(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        try {
            return super.read();
        } catch (IOException e) {
            failures.add(e);
            throw e;
        }
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        try {
            return super.read(bytes, from, length);
        } catch (IOException e) {
            failures.add(e);
            throw e;
        }
    }

    /** Ends the work where something went wrong before. */
    void refuseFailures() throws IOException {
        if (!failures.isEmpty()) {
            throw failures.getFirst();
        }
    }
}
