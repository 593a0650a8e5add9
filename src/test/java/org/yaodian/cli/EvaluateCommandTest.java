package org.yaodian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {

    private static final String PLAN = "某市教育局2020年工作要点\n\n一、提高质量\n1.培训教师。会同市财政局实施“名师”培养计划。\n";
    private static final String GOLD =
            "{\"item\": \"1.1\", \"title\": \"培训教师\", \"bodies\": [{\"mention\": \"市财政局\", \"role\": \"joint\"}]}\n";

    @TempDir
    Path folder;

    private Path write(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void measuresAPlanWhoseTextLiesBeside() throws IOException {
        write("gold/some.jsonl", GOLD);
        write("gold/some.txt", PLAN);
        Path json = folder.resolve("figures.json");

        Run run = Run.of("evaluate", "--gold", folder.resolve("gold"), "--json", json);

        assertThat(run.code()).as(run.err()).isZero();
        JsonNode plan = new ObjectMapper().readTree(json.toFile()).at("/plans/1");
        assertThat(plan.path("name").asText()).isEqualTo("some");
        assertThat(plan.path("use").asText()).isEqualTo("tuned");
        assertThat(plan.path("text").asText()).isEqualTo("some.txt (not in the repository)");
        assertThat(plan.at("/kinds/bodies/strict/f1/value").asDouble()).isEqualTo(1);
        assertThat(plan.at("/kinds/programs/gold").asInt()).isZero();
    }

    @Test
    void findsATextByTheTableOfSources() throws IOException {
        write("gold/some.jsonl", GOLD);
        write("gold/SOURCES.tsv", "# gold\ttext\tuse\nsome\tdeep/plan.txt\theldOut\n");
        write("texts/elsewhere/plan.txt", PLAN);

        Run run = Run.of("evaluate", "--gold", folder.resolve("gold"), "--texts", folder.resolve("texts"));

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("pool bundled: 1 plan(s)", "pool heldOut: 1 plan(s)");
    }

    @Test
    void saysWhichTextIsMissing() throws IOException {
        Path gold = write("gold/some.jsonl", GOLD);
        Run run = Run.of("evaluate", "--gold", folder.resolve("gold"));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .isEqualTo(
                        "yaodian: " + gold
                                + ": its text some.txt is neither beside it nor in a folder given by --texts; give --texts DIR\n");
    }

    @Test
    void saysWhichLineOfTheTableIsWrong() throws IOException {
        write("gold/some.jsonl", GOLD);
        Path table = write("gold/SOURCES.tsv", "some\tplan.txt\tsecret\n");
        Run run = Run.of("evaluate", "--gold", folder.resolve("gold"));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .isEqualTo("yaodian: " + table + ", line 1: \"secret\" is no use; there are tuned, heldOut\n");
    }

    @Test
    void refusesAFolderWithoutGold() {
        Run run = Run.of("evaluate", "--gold", folder);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains(folder + ": no NAME.jsonl in this folder");
    }

    @Test
    void measuresATextOnce() throws IOException {
        for (String name : List.of("a", "b")) {
            write("gold/" + name + ".jsonl", GOLD);
            write("gold/" + name + ".txt", PLAN);
        }
        Run run = Run.of("evaluate", "--gold", folder.resolve("gold"));
        assertThat(run.err()).contains("b.jsonl, for its text has been measured already");
        assertThat(run.out()).contains("pool tuned: 2 plan(s)");
    }

    @Test
    void writesFittedConfidences() throws IOException {
        Path file = folder.resolve("confidence.tsv");
        Run run = Run.of("evaluate", "--calibrate", file);
        assertThat(run.code()).isZero();
        List<String> lines = Files.readAllLines(file);
        assertThat(lines.getFirst()).startsWith("#");
        assertThat(lines.subList(1, lines.size()))
                .hasSizeGreaterThan(20)
                .allMatch(line -> line.matches("[a-z-]+(@0\\.\\d+)?\t\\d+\t\\d+\t(0\\.\\d{2}|1\\.00)"));
    }

    @Test
    void wantsBothOfAPair() throws IOException {
        Run run = Run.of("evaluate", write("gold/some.jsonl", GOLD));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("PREDICTED is missing");
    }
}
