package org.yaodian.cli;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * One kept-alive HTTP/1.1 connection that asks the same thing again and again. Does the least a client can do, so that
 * on a machine which it shares with the server the server is what is measured. For one thread.
 */
final class Caller implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 60_000;

    private final Socket socket;
    private final InputStream in;
    private final byte[] request;
    private final byte[] buffer = new byte[1 << 16];
    private int next;
    private int filled;

    /** Connects. */
    Caller(URI address, String accept) throws IOException {
        request = ("GET " + address.getRawPath() + "?" + address.getRawQuery() + " HTTP/1.1\r\nHost: "
                        + address.getAuthority() + "\r\nAccept: " + accept + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        socket = new Socket(address.getHost(), address.getPort());
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(PATIENCE_MILLIS);
        in = socket.getInputStream();
    }

    /**
     * Asks, and reads the answer to its end.
     *
     * @return how many bytes its body has
     * @throws IOException if it is not 200, or the connection is not kept
     */
    long ask() throws IOException {
        socket.getOutputStream().write(request);
        String status = line();
        if (!status.startsWith("HTTP/1.1 200 ")) {
            throw new IOException("the server answered " + status);
        }
        long length = -1;
        boolean chunked = false;
        for (String header = line(); !header.isEmpty(); header = line()) {
            int colon = header.indexOf(':');
            String name = header.substring(0, colon).toLowerCase(Locale.ROOT);
            if (name.equals("content-length")) {
                length = Long.parseLong(header.substring(colon + 1).strip());
            }
            chunked |= name.equals("transfer-encoding");
        }
        if (chunked) {
            return chunks();
        }
        if (length < 0) {
            throw new IOException("the server is about to end the connection");
        }
        skip(length);
        return length;
    }

    private long chunks() throws IOException {
        long sum = 0;
        for (long size = size(); size > 0; size = size()) {
            skip(size);
            line();
            sum += size;
        }
        line();
        return sum;
    }

    private long size() throws IOException {
        return Long.parseLong(line(), 16);
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = read(); c != '\n'; c = read()) {
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    private int read() throws IOException {
        fill();
        return buffer[next++];
    }

    private void skip(long bytes) throws IOException {
        long left = bytes;
        while (left > 0) {
            fill();
            int part = (int) Math.min(left, filled - next);
            next += part;
            left -= part;
        }
    }

    private void fill() throws IOException {
        if (next == filled) {
            next = 0;
            filled = Math.max(0, in.read(buffer));
            if (filled == 0) {
                throw new EOFException("the server ended the connection in the middle of an answer");
            }
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
