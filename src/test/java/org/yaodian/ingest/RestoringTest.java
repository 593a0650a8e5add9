package org.yaodian.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaodian.iri.Iris;
import org.yaodian.query.Answer;
import org.yaodian.query.BundledStore;
import org.yaodian.query.QueryLibrary;
import org.yaodian.query.QueryRunner;
import org.yaodian.store.BackupFile;
import org.yaodian.store.Store;

/** What is restored is what was backed up, to the byte, and is known as that to all who ask afterwards. */
class RestoringTest {

    @TempDir
    Path folder;

    @Test
    void givesBackTheSameStore() throws IOException {
        Path first = folder.resolve("first.nq.gz");
        Path second = folder.resolve("second.nq.gz");
        try (Store store = BundledStore.open();
                Store restored = Store.open(folder.resolve("data"))) {
            back(store, first);
            Restoring.restore(read(first), restored);
            back(restored, second);

            assertThat(restored.version()).isEqualTo(store.version());
            assertThat(restored.state().changed()).isEqualTo(store.state().changed());
            assertThat(restored.names()).isEqualTo(store.names());
            assertThat(Files.readAllBytes(second)).isEqualTo(Files.readAllBytes(first));
            assertThat(new Audit(Iris.standard(), (done, all) -> {})
                            .findings(restored)
                            .faults())
                    .isEmpty();
            assertThat(BundledStore.ingest(restored).ingest(BundledPlan.NAME, BundledPlan.bytes()))
                    .isInstanceOf(Outcome.Unchanged.class);
            new Foundation(Iris.standard()).lay(restored);
            assertThat(restored.state().commit())
                    .as("nothing was written again")
                    .isEqualTo(1);
            assertThat(rows(restored)).isEqualTo(rows(store)).hasSizeGreaterThan(5);
        }
    }

    private static List<?> rows(Store store) {
        QueryRunner runner = new QueryRunner(QueryLibrary.inFolder("org/yaodian/web/api"), store, 30_000);
        return switch (runner.rows("search", Map.of("phrase", "\"职业教育\""))) {
            case Answer.Rows rows -> rows.table().rows();
            case Answer other -> throw new AssertionError(other.toString());
        };
    }

    private static void back(Store store, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            store.backup(out, state -> List.of());
        }
    }

    private static BackupFile read(Path file) {
        return switch (BackupFile.read(file)) {
            case BackupFile.Reading.Whole whole -> whole.backup();
            case BackupFile.Reading.Broken broken -> throw new AssertionError(broken.fault());
        };
    }
}
