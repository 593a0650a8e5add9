package org.yaodian.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * How far a long run over files is: on a terminal a line that is written over, elsewhere a line now and then; of one
 * file nothing. The time left is reckoned by bytes. For one thread.
 */
final class Progress {

    private static final Duration NOW_AND_THEN = Duration.ofSeconds(10);
    private static final String CLEAR_LINE = "\r\033[K";
    private static final int LONGEST_NAME = 30;

    private final PrintWriter err;
    private final boolean terminal;
    private final int files;
    private final long bytes;
    private final Instant begun = Instant.now();
    private Instant said = begun;
    private int filesDone;
    private long bytesDone;
    private long items;

    /** @param terminal whether lines can be written over */
    Progress(PrintWriter err, boolean terminal, List<Path> files) {
        this.err = err;
        this.terminal = terminal;
        this.files = files.size();
        this.bytes = files.stream().mapToLong(Progress::size).sum();
    }

    /** Whether messages go to a terminal, which the launcher knows. */
    static boolean isTerminal() {
        return Boolean.getBoolean("yaodian.terminal");
    }

    private static long size(Path file) {
        return file.toFile().length() + 1;
    }

    void begin(Path file) {
        if (files > 1 && terminal) {
            String name = file.getFileName().toString();
            int end = name.offsetByCodePoints(0, Math.min(LONGEST_NAME, name.codePointCount(0, name.length())));
            err.print(CLEAR_LINE + "  " + state() + "  " + name.substring(0, end));
            err.flush();
        }
    }

    void end(Path file) {
        filesDone++;
        bytesDone += size(file);
        Instant now = Instant.now();
        if (!terminal && files > filesDone && Duration.between(said, now).compareTo(NOW_AND_THEN) >= 0) {
            said = now;
            err.println(state());
            err.flush();
        }
    }

    void add(int more) {
        items += more;
    }

    /** Makes room for another line. */
    void clear() {
        if (files > 1 && terminal) {
            err.print(CLEAR_LINE);
            err.flush();
        }
    }

    private String state() {
        return String.format(Locale.ROOT, "%d of %d files, %,d items, %s", filesDone, files, items, left());
    }

    private String left() {
        if (bytesDone == 0) {
            return "time left unknown";
        }
        double each = (double) Duration.between(begun, Instant.now()).toMillis() / bytesDone;
        return clock(Math.round(each * (bytes - bytesDone) / 1000)) + " left";
    }

    /** What was done in which time: "1,843 items in 0:23". */
    String sum() {
        return String.format(
                Locale.ROOT,
                "%,d items in %s",
                items,
                clock(Duration.between(begun, Instant.now()).toSeconds()));
    }

    private static String clock(long seconds) {
        return String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60);
    }
}
