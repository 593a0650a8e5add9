package org.yaodian.cli;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ToIntFunction;
import org.yaodian.text.SourceText;

/**
 * How fast one job was in each round, in UTF-16 units a second, by the clock and by the CPU time of the thread: on a
 * busy machine the second still holds, though it leaves out what the garbage collector did beside. Not safe for use by
 * two threads.
 */
final class Speed {

    private final ToIntFunction<SourceText> job;
    private final int threads;
    private final List<Double> rounds = new ArrayList<>();
    private final List<Double> cpuRounds = new ArrayList<>();
    /** Number of things found in the last pass: the same in each, and used, so that no compiler drops the work. */
    private long found;

    Speed(ToIntFunction<SourceText> job, int threads) {
        this.job = job;
        this.threads = threads;
    }

    /** Runs the job once over all texts. */
    void pass(BenchTexts texts) {
        long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        long began = System.nanoTime();
        found = threads == 1 ? texts.texts().stream().mapToLong(job::applyAsInt).sum() : shared(texts);
        rounds.add(texts.characters() * 1e9 / (System.nanoTime() - began));
        cpuRounds.add(
                texts.characters() * 1e9 / (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu));
    }

    private long shared(BenchTexts texts) {
        AtomicInteger next = new AtomicInteger();
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Future<Long>> parts = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                parts.add(pool.submit(() -> {
                    long sum = 0;
                    for (int i = next.getAndIncrement(); i < texts.texts().size(); i = next.getAndIncrement()) {
                        sum += job.applyAsInt(texts.texts().get(i));
                    }
                    return sum;
                }));
            }
            long sum = 0;
            for (Future<Long> part : parts) {
                sum += part.get();
            }
            return sum;
        } catch (ExecutionException e) {
            throw new IllegalStateException("a text could not be read", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    /** Forgets the rounds so far: they warmed the program up. */
    void forget() {
        rounds.clear();
        cpuRounds.clear();
    }

    long found() {
        return found;
    }

    /** Median of the rounds. */
    double median() {
        return median(rounds);
    }

    /** Median of the ratios to another job, round by round: what slows a machine for a while slows both. */
    double ratio(Speed other) {
        return ratio(rounds, other.rounds);
    }

    /** The same by CPU time; of jobs on one thread only. */
    double cpuRatio(Speed other) {
        return ratio(cpuRounds, other.cpuRounds);
    }

    private static double ratio(List<Double> of, List<Double> to) {
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < of.size(); round++) {
            ratios.add(of.get(round) / to.get(round));
        }
        return median(ratios);
    }

    static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
