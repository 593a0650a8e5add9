package org.yaodian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractBenchTest {

    @Test
    void tellsTheSpeedOfEachJobAndTheTimeOfEachStage(@TempDir Path folder) throws Exception {
        Path plan = Files.writeString(
                folder.resolve("plan.txt"), "某市教育局2020年工作要点\n一、教师\n1.培训教师。会同市财政局实施省培计划。\n".repeat(300));

        Run run = Run.of("bench", "extract", "--texts", plan, "--rounds", "1", "--warm-up", "0", "--stages");

        assertThat(run.out().lines().map(line -> line.replaceAll(" {2,}.*", "")))
                .contains("HanLP alone", "text to mentions", "text to triples")
                .contains("outline", "tokenise", "finders", "resolve", "graph")
                .anyMatch(line -> line.startsWith("in the finders, "));
        assertThat(run.out()).doesNotContain("NaN").doesNotContain("Infinity");
        assertThat(run.code()).isEqualTo(run.out().contains("MISSED") ? 1 : 0);
    }

    @Test
    void refusesTextsThatAreNone(@TempDir Path folder) throws Exception {
        Path picture = Files.write(folder.resolve("plan.pdf"), new byte[] {1, 2, 3});

        Run run = Run.of("bench", "extract", "--texts", picture);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("plan.pdf").contains("nothing to measure");
    }
}
