package org.yaodian.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Bytes of UTF-8 text into a printer, line by line. For one thread. */
final class PrintedStream extends OutputStream {

    private static final int LARGE = 1 << 16;

    private final PrintWriter out;
    private final ByteArrayOutputStream lines = new ByteArrayOutputStream();

    /** @param out not closed here */
    PrintedStream(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void write(int b) throws IOException {
        lines.write(b);
        if (b == '\n' && lines.size() > LARGE) {
            print();
        }
    }

    private void print() throws IOException {
        out.print(lines.toString(StandardCharsets.UTF_8));
        lines.reset();
        if (out.checkError()) {
            throw new IOException("nobody reads what is printed");
        }
    }

    @Override
    public void close() throws IOException {
        print();
    }
}
