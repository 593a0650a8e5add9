package org.yaodian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaodian.Child;

class ScratchTest {

    @Test
    void isGoneWhenItIsClosed() throws Exception {
        Scratch scratch = new Scratch();
        Files.writeString(scratch.file("quads.nq"), "");
        scratch.close();

        assertThat(scratch.folder()).doesNotExist();
    }

    @Test
    void isGoneWithAllProgramsWhenTheBenchIsStopped(@TempDir Path folder) throws Exception {
        try (Child bench = Child.of(folder, WorksInAScratch.class, List.of())) {
            bench.await(() -> bench.out().lines().count() == 2);
            List<String> told = bench.out().lines().toList();
            assertThat(Path.of(told.get(0))).exists();
            bench.terminate();
            bench.code();

            assertThat(Path.of(told.get(0))).doesNotExist();
            assertThat(ProcessHandle.of(Long.parseLong(told.get(1))).filter(ProcessHandle::isAlive))
                    .isEmpty();
        }
    }
}
