package org.yaodian.cli;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;

/** Many clients at once, each on a connection of its own: each asks, waits for the whole answer, and asks again. */
record Load(int clients, Duration time) {

    /** The media type that is asked for. */
    static final String ACCEPT = "application/sparql-results+json";

    Load {
        if (clients < 1 || time.isNegative() || time.isZero()) {
            throw new IllegalArgumentException(clients + " clients for " + time);
        }
    }

    /**
     * Asks a server one thing for the time of this load.
     *
     * @throws FailedException if an answer is not 200, or differs in length from the others: then nothing was measured
     */
    Pace on(Contender server, String query) throws InterruptedException {
        URI address = server.asking(query);
        List<Caller> callers = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(clients)) {
            for (int client = 0; client < clients; client++) {
                callers.add(new Caller(address, ACCEPT));
            }
            long length = callers.getFirst().ask();
            Duration worked = server.processorTime();
            long began = System.nanoTime();
            List<Future<LongStream>> asking = new ArrayList<>();
            for (Caller caller : callers) {
                asking.add(pool.submit(() -> asked(caller, length, began + time.toNanos())));
            }
            LongStream all = LongStream.empty();
            for (Future<LongStream> one : asking) {
                all = LongStream.concat(all, one.get());
            }
            Duration within = Duration.ofNanos(System.nanoTime() - began);
            return Pace.of(all.toArray(), within, server.processorTime().minus(worked));
        } catch (IOException e) {
            throw failed(server, e);
        } catch (ExecutionException e) {
            throw failed(server, e.getCause() == null ? e : e.getCause());
        } finally {
            close(callers);
        }
    }

    private static FailedException failed(Contender server, Throwable why) {
        return new FailedException(server.name() + ": " + why.getMessage()
                + (server.process().isAlive() ? "" : "; its process has ended"));
    }

    /** Nanoseconds of each answer. */
    private static LongStream asked(Caller caller, long length, long end) throws IOException {
        LongStream.Builder times = LongStream.builder();
        for (long began = System.nanoTime(); began < end; began = System.nanoTime()) {
            long found = caller.ask();
            if (found != length) {
                throw new IOException("answers of " + length + " and of " + found + " bytes to the same query");
            }
            times.add(System.nanoTime() - began);
        }
        return times.build();
    }

    private static void close(List<Caller> callers) {
        for (Caller caller : callers) {
            try {
                caller.close();
            } catch (IOException e) {
                // The connection is of no more use in any case.
            }
        }
    }
}
