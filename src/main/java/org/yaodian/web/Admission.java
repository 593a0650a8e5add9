package org.yaodian.web;

import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Lets so many queries run at once. As many again wait for a place, two seconds at most; others are turned away at once,
 * so that a crowd neither takes all threads nor starves those who are in. Safe for many threads.
 */
final class Admission {

    private static final long PATIENCE_MILLISECONDS = 2_000;

    private final int most;
    private final Semaphore places;

    Admission(int most) {
        this.most = most;
        this.places = new Semaphore(most, true);
    }

    /** What {@code work} gives, once there is a place for it. */
    <T> T in(Supplier<T> work) {
        enter();
        try {
            return work.get();
        } finally {
            places.release();
        }
    }

    private void enter() {
        if (!places.tryAcquire() && (places.getQueueLength() >= most || !waited())) {
            throw new ProblemException(new Problem(
                    503,
                    "too-many",
                    "Too many queries",
                    "this server answers " + most + " queries at once, and others wait; ask again in a few seconds",
                    Map.of(Problem.RETRY_AFTER, PATIENCE_MILLISECONDS / 1000)));
        }
    }

    private boolean waited() {
        try {
            return places.tryAcquire(PATIENCE_MILLISECONDS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
