package org.yaodian.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.yaodian.check.Violation;
import org.yaodian.ingest.Outcome;

/** Tells file by file what came of it, and at the end what failed. For one thread. */
final class IngestReport {

    /**
     * What came of one file.
     *
     * @param sentence for people, without the name of the file unless it failed
     */
    record Line(Result result, String sentence, List<String> warnings) {
        Line {
            warnings = List.copyOf(warnings);
        }
    }

    enum Result {
        STORED,
        UNCHANGED,
        FAILED
    }

    private static final int MOST_VIOLATIONS = 5;

    private final PrintWriter out;
    private final PrintWriter err;
    private final int files;
    private final Instant begun = Instant.now();
    private final List<Line> lines = new ArrayList<>();

    IngestReport(PrintWriter out, PrintWriter err, int files) {
        this.out = out;
        this.err = err;
        this.files = files;
    }

    static Line failed(String sentence) {
        return new Line(Result.FAILED, sentence, List.of());
    }

    static Line told(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Stored stored -> new Line(Result.STORED, sentence(stored), stored.warnings());
            case Outcome.Unchanged unchanged ->
                new Line(Result.UNCHANGED, "unchanged, the store holds it: " + unchanged.label(), List.of());
            case Outcome.Rejected rejected -> failed(sentence(rejected));
            case Outcome.Unreadable unreadable -> failed(unreadable.problem().sentence());
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
        return stored.replaced().isEmpty() ? text : text + " (replaces what was read from " + stored.replaced() + ")";
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
        String progress = files == 1 ? "" : "[" + lines.size() + "/" + files + left() + "] ";
        if (line.result() == Result.FAILED) {
            err.println(progress + (files == 1 ? "yaodian: " : "") + line.sentence());
        } else {
            out.println(progress + file + ": " + line.sentence());
        }
        line.warnings().forEach(warning -> err.println("warning: " + warning));
        out.flush();
    }

    private String left() {
        long done = Duration.between(begun, Instant.now()).toMillis();
        long seconds = Math.round(done / 1000.0 / lines.size() * (files - lines.size()));
        return lines.size() == files ? "" : String.format(Locale.ROOT, ", %d:%02d left", seconds / 60, seconds % 60);
    }

    /** Sums up; the exit code. */
    int end() {
        if (files > 1) {
            out.println(count(Result.STORED) + " stored, " + count(Result.UNCHANGED) + " unchanged, "
                    + count(Result.FAILED) + " failed");
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
