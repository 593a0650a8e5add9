package org.yaodian.web;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/**
 * Writes lines from a thread of its own, so that no request waits for a terminal or a full pipe. What comes faster than
 * it can be written is dropped, and how much that was is written. Safe for many threads.
 */
final class LineWriter implements Consumer<String>, AutoCloseable {

    private static final int MOST = 10_000;
    private static final long PATIENCE_MILLISECONDS = 1_000;

    private final BlockingQueue<String> waiting = new ArrayBlockingQueue<>(MOST);
    private final AtomicLong dropped = new AtomicLong();
    private final PrintStream out;
    private final Thread thread;

    LineWriter(PrintStream out) {
        this.out = out;
        this.thread = Thread.ofPlatform().daemon().name("request-log").start(this::run);
    }

    @Override
    public void accept(String line) {
        if (!waiting.offer(line)) {
            dropped.incrementAndGet();
        }
    }

    private void run() {
        try {
            while (true) {
                List<String> lines = new ArrayList<>(List.of(waiting.take()));
                waiting.drainTo(lines);
                write(lines);
            }
        } catch (InterruptedException closed) {
            List<String> rest = new ArrayList<>();
            waiting.drainTo(rest);
            write(rest);
        }
    }

    private void write(List<String> lines) {
        long lost = dropped.getAndSet(0);
        if (lost > 0) {
            lines.add(lost + " requests are not in this log: they came faster than it could be written");
        }
        if (!lines.isEmpty()) {
            out.print(String.join("\n", lines) + "\n");
            out.flush();
        }
    }

    /** Writes what waits, and ends. */
    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join(PATIENCE_MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
