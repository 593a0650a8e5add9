package org.yaodian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaodian.Child;

/** {@code backup} while a server takes plans, {@code restore} of that, and {@code validate} and {@code query} after it. */
class BackupCommandTest {

    private static final Pattern ADDRESS = Pattern.compile("listens on (http://\\S+)");
    private static final String PLAN = "某市教育局%d年工作要点\n\n一、提高质量\n1.培训教师。会同市财政局培训农村教师1000名。\n";

    @TempDir
    Path folder;

    @Test
    void copiesWhatIsServedAndGivesItBack() throws Exception {
        Path data = folder.resolve("data");
        Path copy = folder.resolve("copy.nq.gz");
        Path other = folder.resolve("other");
        Path token = Files.writeString(folder.resolve("token"), "secret\n");
        String graph = folder.resolve("graph.nq.gz").toString();
        try (Child server = Child.of(
                folder,
                Main.class,
                List.of("serve", "--data", data.toString(), "--port", "0", "--token-file", token.toString()))) {
            server.await(() -> ADDRESS.matcher(server.out()).find());
            Matcher address = ADDRESS.matcher(server.out());
            assertThat(address.find()).isTrue();
            AtomicBoolean enough = new AtomicBoolean();
            CompletableFuture<Integer> sent =
                    CompletableFuture.supplyAsync(() -> send(address.group(1), token, enough));
            Run backup = Run.of("backup", "--data", data, copy);
            enough.set(true);
            assertThat(sent.get()).isPositive();
            assertThat(backup.err()).isEmpty();
            assertThat(backup.out()).startsWith(copy + ": ").contains("read again and found whole");
            assertThat(Run.of("backup", "--data", data, copy).err()).contains("is there already; choose another name");
            assertThat(Run.of("validate", "--server", address.group(1)).out()).contains(" spans: 0 faults");
            assertThat(Run.of("export", "--data", data, "--output", graph).code())
                    .isZero();
            server.terminate();
            server.code();
        }
        assertThat(Run.of("backup", "--data", data, folder.resolve("last.nq.gz"))
                        .code())
                .isZero();

        Run restored = Run.of("restore", "--data", other, folder.resolve("last.nq.gz"));
        assertThat(restored.err()).isEmpty();
        assertThat(restored.out()).startsWith(other + ": ");
        assertThat(Run.of("validate", "--data", other).out()).contains(" spans: 0 faults");
        Object[] query = {"query", "national-documents-by-citing-items", "--data"};
        assertThat(Run.of(query[0], query[1], query[2], other).out())
                .isEqualTo(Run.of(query[0], query[1], query[2], data).out())
                .contains("教育部中小学德育工作指南");
        assertThat(Run.of("export", "--data", other).out())
                .isEqualTo(Run.of("export", "--data", data).out());
        Path plan = Files.writeString(folder.resolve("plan.txt"), PLAN.formatted(2001));
        assertThat(Run.of("ingest", "--data", other, plan).out()).contains("unchanged");
        assertThat(Run.of("restore", "--data", other, copy).err()).contains("there is a store or something else here");
    }

    private int send(String address, Path token, AtomicBoolean enough) {
        int sent = 0;
        for (int year = 2001; year < 2099 && !enough.get(); year++) {
            try {
                Path plan = Files.writeString(folder.resolve("plan-" + year + ".txt"), PLAN.formatted(year));
                sent += 1
                        - Run.of("ingest", "--server", address, "--token-file", token, plan)
                                .code();
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
        return sent;
    }

    @Test
    void leavesNoHalfStoreWhenItIsKilledAndRestoresThenAsIfNothingWas() throws Exception {
        Path data = folder.resolve("data");
        Path copy = folder.resolve("copy.nq.gz");
        Path other = folder.resolve("other");
        Path plan = Files.writeString(folder.resolve("plan.txt"), PLAN.formatted(2001));
        assertThat(Run.of("ingest", "--data", data, plan).code()).isZero();
        assertThat(Run.of("backup", "--data", data, copy).code()).isZero();
        try (Child restore =
                Child.of(folder, Main.class, List.of("restore", "--data", other.toString(), copy.toString()))) {
            restore.await(this::hasPart);
            Thread.sleep(200);
            restore.kill();
            restore.code();
        }
        assertThat(other).doesNotExist();
        assertThat(Run.of("export", "--data", other).err()).contains("there is no store here");
        assertThat(Run.of("restore", "--data", other, copy).code()).isZero();
        assertThat(Run.of("export", "--data", other).out())
                .isEqualTo(Run.of("export", "--data", data).out());
    }

    private boolean hasPart() {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.anyMatch(entry -> entry.getFileName().toString().startsWith(".other.part-"));
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void tellsWhatIsWrongWithAFile() throws IOException {
        Path data = folder.resolve("data");
        Path file = Files.writeString(folder.resolve("text"), "text");
        Run run = Run.of("restore", "--data", data, file);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .startsWith("yaodian: " + file + ": this is no gzip file (")
                .contains("; give one that");
        assertThat(data).doesNotExist();
        assertThat(Run.of("backup", "--data", data, file).err()).contains("there is no store here");
        assertThat(Run.of("backup", "--server", "http://127.0.0.1:9", folder.resolve("x"))
                        .err())
                .contains("http://127.0.0.1:9: no server answers here");
    }
}
