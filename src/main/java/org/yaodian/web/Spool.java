package org.yaodian.web;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * Keeps an answer until it is known to be whole: in memory, and from 1 MB on in a file that is gone when this is closed.
 * For one thread.
 */
final class Spool extends OutputStream implements AutoCloseable {

    private static final int IN_MEMORY = 1 << 20;

    private final ByteArrayOutputStream memory = new ByteArrayOutputStream(8_192);
    private final List<FileChannel> files = new ArrayList<>(1);
    private final long most;
    private OutputStream out = memory;
    private long size;

    /** @param most bytes it takes; refuses an answer that has more */
    Spool(long most) {
        this.most = most;
    }

    @Override
    public void write(int value) throws IOException {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int start, int count) throws IOException {
        size += count;
        if (size > most) {
            throw new ProblemException(Problem.tooMuch("the answer has more than the " + most
                    + " bytes this server sends at once; ask for less, or in pages with ORDER BY, LIMIT and OFFSET"));
        }
        if (size > IN_MEMORY && files.isEmpty()) {
            spill();
        }
        out.write(bytes, start, count);
    }

    private void spill() throws IOException {
        Path file = Files.createTempFile("yaodian-answer", ".tmp");
        files.add(FileChannel.open(
                file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE));
        out = new BufferedOutputStream(Channels.newOutputStream(files.getFirst()), 1 << 16);
        memory.writeTo(out);
        memory.reset();
    }

    /** In bytes. */
    long size() {
        return size;
    }

    /** Hands all of it on. */
    void sendTo(OutputStream target) throws IOException {
        if (files.isEmpty()) {
            memory.writeTo(target);
            return;
        }
        out.flush();
        Channels.newInputStream(files.getFirst().position(0)).transferTo(target);
    }

    @Override
    public void close() {
        try {
            for (FileChannel file : files) {
                file.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
