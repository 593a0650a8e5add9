package org.yaodian.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.yaodian.check.Violation;
import org.yaodian.ingest.Outcome;

/**
 * Tells of files what came of them, if somebody should look at it, and at the end how many came in and which failed. For
 * one thread.
 */
final class IngestReport {

    /**
     * What came of one file.
     *
     * @param sentence for people, without the name of the file unless it failed
     * @param items that were stored
     */
    record Line(Result result, String sentence, int items, List<String> warnings) {
        Line {
            warnings = List.copyOf(warnings);
        }
    }

    enum Result {
        STORED,
        UNCHANGED,
        DOUBLED,
        FAILED
    }

    private static final int MOST_VIOLATIONS = 5;
    private static final String REPLACES = " (replaces what was read from ";

    private final PrintWriter out;
    private final PrintWriter err;
    private final Progress progress;
    private final int files;
    private final boolean verbose;
    private final List<Line> lines = new ArrayList<>();

    /** @param verbose whether to tell of every file */
    IngestReport(PrintWriter out, PrintWriter err, Progress progress, int files, boolean verbose) {
        this.out = out;
        this.err = err;
        this.progress = progress;
        this.files = files;
        this.verbose = verbose;
    }

    static Line failed(String sentence) {
        return new Line(Result.FAILED, sentence, 0, List.of());
    }

    static Line told(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Stored stored ->
                new Line(Result.STORED, sentence(stored), stored.counts().items(), stored.warnings());
            case Outcome.Unchanged unchanged ->
                new Line(Result.UNCHANGED, "unchanged, the store holds it: " + unchanged.label(), 0, List.of());
            case Outcome.Doubled doubled ->
                new Line(
                        Result.DOUBLED,
                        "left out: " + doubled.first() + " is the same plan (" + doubled.label()
                                + ") in other words; to have this one instead, ingest it alone",
                        0,
                        List.of());
            case Outcome.Rejected rejected -> failed(sentence(rejected));
            case Outcome.Unreadable unreadable -> failed(unreadable.sentence());
        };
    }

    private static String sentence(Outcome.Stored stored) {
        Outcome.Counts counts = stored.counts();
        String text = String.format(
                Locale.ROOT,
                "%s: %d sections, %d items, %d mentions, %d triples",
                stored.label(),
                counts.sections(),
                counts.items(),
                counts.mentions(),
                counts.triples());
        return stored.replaced().isEmpty() ? text : text + REPLACES + stored.replaced() + ")";
    }

    private static String sentence(Outcome.Rejected rejected) {
        List<Violation> violations = rejected.violations();
        StringBuilder text = new StringBuilder(rejected.source()
                + ": its graph breaks " + violations.size()
                + " rules, so nothing was stored; this is a fault of the software or of a register, please report it:");
        violations.stream()
                .limit(MOST_VIOLATIONS)
                .forEach(violation -> text.append("\n    ").append(violation));
        return text.toString();
    }

    void add(Path file, Line line) {
        lines.add(line);
        progress.add(line.items());
        progress.clear();
        if (line.result() == Result.FAILED) {
            err.println((files == 1 ? "yaodian: " : "") + line.sentence());
        } else if (files == 1 || verbose || isNotable(line)) {
            out.println(file + ": " + line.sentence());
        }
        line.warnings().forEach(warning -> err.println("warning: " + warning));
        out.flush();
        err.flush();
    }

    private static boolean isNotable(Line line) {
        return line.result() == Result.DOUBLED || line.sentence().contains(REPLACES);
    }

    /** Sums up; the exit code. */
    int end() {
        progress.clear();
        if (files > 1) {
            String doubled = count(Result.DOUBLED) == 0 ? "" : count(Result.DOUBLED) + " left out, ";
            out.println(count(Result.STORED) + " stored, " + count(Result.UNCHANGED) + " unchanged, " + doubled
                    + count(Result.FAILED) + " failed; " + progress.sum());
            out.flush();
            if (count(Result.FAILED) > 0) {
                err.println("yaodian: these files were not read:");
                lines.stream()
                        .filter(line -> line.result() == Result.FAILED)
                        .forEach(line -> err.println("  " + line.sentence()));
            }
        }
        return count(Result.FAILED) == 0 ? 0 : 1;
    }

    private long count(Result result) {
        return lines.stream().filter(line -> line.result() == result).count();
    }
}
