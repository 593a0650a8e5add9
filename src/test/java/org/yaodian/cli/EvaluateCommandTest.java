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
import org.yaodian.mention.Weighing;

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
    void measuresTheOthersWhereATextIsMissingAndSaysSo() throws IOException {
        Path gold = write("gold/absent.jsonl", GOLD);
        write("gold/some.jsonl", GOLD);
        write("gold/some.txt", PLAN);
        Path json = folder.resolve("figures.json");

        Run run = Run.of("evaluate", "--gold", folder.resolve("gold"), "--json", json);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("pool tuned: 1 plan(s)");
        assertThat(json).exists();
        assertThat(run.err())
                .isEqualTo("left out: " + gold
                        + ", for its text absent.txt is neither beside it nor in a folder given by --texts\n"
                        + "yaodian: 1 of 3 annotated plans were left out, for their texts are missing;"
                        + " say by --texts DIR where they are\n");
    }

    @Test
    void goesOnWithoutAFolderOfTexts() throws IOException {
        write("gold/some.jsonl", GOLD);
        write("gold/some.txt", PLAN);
        Path absent = folder.resolve("absent");
        Run run = Run.of("evaluate", "--gold", folder.resolve("gold"), "--texts", absent);
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("pool tuned: 1 plan(s)");
        assertThat(run.err())
                .isEqualTo("warning: " + absent + ": is no folder that can be read; --texts takes a folder of texts\n");
    }

    @Test
    void keepsTheUsesApart() throws IOException {
        write("gold/SOURCES.tsv", "a\ta.txt\tmodel\nb\tb.txt\theldOut\n");
        for (String name : List.of("a", "b", "c")) {
            write("gold/" + name + ".jsonl", GOLD);
            write("gold/" + name + ".txt", PLAN + name + "\n");
        }
        Run lines = Run.of("evaluate", "--gold", folder.resolve("gold"));
        assertThat(lines.out().lines().filter(line -> line.startsWith("pool ")))
                .containsExactly(
                        "pool bundled: 1 plan(s)",
                        "pool model: 2 plan(s)",
                        "pool tuned: 1 plan(s)",
                        "pool heldOut: 1 plan(s)");
        Run table = Run.of("evaluate", "--gold", folder.resolve("gold"), "--markdown");
        assertThat(table.out())
                .startsWith("| | bundled plan, 39 items | 2 model plans, 40 items | 1 plans tuned on, 1 items"
                        + " | 1 plans never tuned on, 1 items |\n");
    }

    @Test
    void saysWhichLineOfTheTableIsWrong() throws IOException {
        write("gold/some.jsonl", GOLD);
        Path table = write("gold/SOURCES.tsv", "some\tplan.txt\tsecret\n");
        Run run = Run.of("evaluate", "--gold", folder.resolve("gold"));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .isEqualTo("yaodian: " + table + ", line 1: \"secret\" is no use; there are model, tuned, heldOut\n");
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
        assertThat(run.err()).contains("b.jsonl, for its text has been read already");
        assertThat(run.out()).contains("pool tuned: 1 plan(s)");
    }

    @Test
    void writesWeightsFittedToPlansThatAreNotHeldOut() throws IOException {
        write("gold/SOURCES.tsv", "held\theld.txt\theldOut\n");
        for (String name : List.of("held", "some")) {
            write("gold/" + name + ".jsonl", GOLD);
            write("gold/" + name + ".txt", PLAN + name + "\n");
        }
        Path weights = folder.resolve("weights");

        Run run = Run.of("evaluate", "--gold", folder.resolve("gold"), "--weights", weights);

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).isEmpty();
        for (String kind : Weighing.KINDS) {
            List<String> lines = Files.readAllLines(weights.resolve("weights-" + kind + ".txt"));
            assertThat(lines.getFirst())
                    .startsWith("# ")
                    .endsWith("fitted to 2 annotated plans with 40 items by"
                            + " `./yaodian evaluate --gold DIR --weights DIR`.");
            assertThat(lines.subList(1, lines.size()))
                    .hasSizeGreaterThanOrEqualTo(5)
                    .allMatch(line -> line.matches("[^#].* -?\\d+\\.\\d{2}"));
        }
    }

    @Test
    void fitsOrMeasures() {
        Run run = Run.of("evaluate", "--weights", folder, "--markdown");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--weights measures nothing");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void wantsBothOfAPair() throws IOException {
        Run run = Run.of("evaluate", write("gold/some.jsonl", GOLD));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("PREDICTED is missing");
    }
}
