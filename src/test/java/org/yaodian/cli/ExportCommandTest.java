package org.yaodian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaodian.Child;

/** {@code export} and {@code validate} as a user calls them. */
class ExportCommandTest {

    private static final String PLAN = "某市教育局2020年工作要点\n\n一、提高质量\n1.培训教师。会同市财政局培训农村教师1000名。\n";

    @TempDir
    static Path folder;

    private static Path data;

    @BeforeAll
    static void ingest() throws IOException {
        data = folder.resolve("data");
        assertThat(Run.of("ingest", "--data", data, Files.writeString(folder.resolve("plan.txt"), PLAN))
                        .code())
                .isZero();
    }

    @Test
    void printsTheSameEveryTimeAndSaysWhatItIs() {
        Run run = Run.of("export", "--data", data);
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .isEqualTo(Run.of("export", "--data", data).out())
                .startsWith("# Yaodian 要点 knowledge graph, data version ");
    }

    @ParameterizedTest
    @CsvSource({
        "'', ttl, yd:Plan",
        "jsonld, jsonld, '\"@context\"'",
        "nt, nt, <https://w3id.org/yaodian/ontology#Plan>",
        "annotations, jsonld, AnnotationCollection"
    })
    void writesOnePlan(String format, String suffix, String words) throws IOException {
        Path file = folder.resolve("plan-" + format + "." + suffix);
        Run run = format.isEmpty()
                ? Run.of("export", "--data", data, "--plan", "某市教育局2020年工作要点", "--output", file)
                : Run.of("export", "--data", data, "--plan", "2020年工作", "--format", format, "--output", file);
        assertThat(run.err()).isEmpty();
        assertThat(Files.readString(file)).contains(words).contains("creativecommons.org/licenses/by/4.0/");
    }

    @Test
    void writesTablesIntoAFolderAndOverNothingButByForce() throws IOException {
        Path tables = folder.resolve("tables");
        Object[] command = {"export", "--data", data, "--format", "tables", "--bom", "--output", tables};
        assertThat(Run.of(command).code()).isZero();
        assertThat(Files.readString(tables.resolve("plans.csv"))).startsWith("\uFEFFplan,label,");
        Run again = Run.of(command);
        assertThat(again.code()).isEqualTo(1);
        assertThat(again.err())
                .isEqualTo(
                        "yaodian: " + tables + ": is there already; choose another name, or replace it with --force\n");
        assertThat(Run.of(Stream.concat(Stream.of(command), Stream.of("--force"))
                                .toArray())
                        .code())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--format ttl | --format ttl is of one plan; name it with --plan",
                "--format nq --plan x | --plan goes with ttl, jsonld, nt and annotations",
                "--format tables | --format tables is many files",
                "--bom | --bom is for tables",
                "--format doc | Invalid value for option '--format'"
            })
    void tellsWhatDoesNotGoTogether(String arguments, String fault) {
        Run run = Run.of(Stream.concat(Stream.of("export", "--data", data), Stream.of(arguments.split(" ")))
                .toArray());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(fault);
    }

    @Test
    void offersThePlansThereAre() {
        assertThat(Run.of("export", "--data", data, "--plan", "山西").err())
                .contains("the store holds no plan \"山西\"; name one by its id:\n  ")
                .contains("/某市教育局2020年工作要点");
    }

    @Test
    void leavesNothingOnADiskThatIsFull() throws InterruptedException, IOException {
        Path file = folder.resolve("full.nq");
        try (Child export = Child.of(
                folder,
                "ulimit -f 2000",
                Main.class,
                List.of("export", "--data", data.toString(), "--output", file.toString()))) {
            assertThat(export.code()).isEqualTo(1);
            assertThat(export.err()).contains("full.nq: cannot be written (").contains("nothing was left there");
        }
        try (Stream<Path> entries = Files.list(folder)) {
            assertThat(entries)
                    .noneMatch(entry -> entry.getFileName().toString().contains("full.nq"));
        }
    }

    @Test
    void validatesInWordsAndInJson() {
        Run run = Run.of("validate", "--data", data);
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("1 plans, ").endsWith(" spans: 0 faults\n");
        assertThat(Run.of("validate", "--data", data, "--json").out()).contains("\"faults\" : [ ]");
    }
}
