package org.yaodian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaodian.Child;
import org.yaodian.ingest.BundledPlan;
import org.yaodian.store.Store;
import org.yaodian.text.Docx;
import org.yaodian.text.Pdf;

/** Whatever is handed to {@code ingest}: the exit code is 1, one line says why and what to do, the store stays as it was. */
class BadInputTest {

    private static final String PLAN = "某市教育局2020年工作要点\n\n一、提高质量\n1.培训教师。会同市财政局培训农村教师1000名。\n";

    @TempDir
    static Path filled;

    private static String version = "";

    @TempDir
    Path folder;

    @BeforeAll
    static void fill() throws IOException {
        Path plan = Files.write(filled.resolve(BundledPlan.NAME), BundledPlan.bytes());
        assertThat(Run.of("ingest", "--data", filled, plan).code()).isZero();
        version = version();
    }

    @Test
    void anEmptyFile() throws IOException {
        Path file = Files.createFile(folder.resolve("empty.txt"));
        assertRefused(file, file + ": the file is empty; put the plan's text in it");
    }

    @Test
    void aTextThatIsNotChinese() throws IOException {
        Path file = Files.writeString(folder.resolve("english.txt"), "Work plan of 2020\n1. Train teachers.\n");
        assertRefused(
                file,
                file + ": the text is not Chinese: 0 % of its letters are Chinese characters; "
                        + "read the plan in its Chinese wording");
    }

    @Test
    void aBinary() throws IOException {
        Path file = Files.write(folder.resolve("binary.txt"), new byte[] {'P', 'K', 3, 4, 0, 0, 1, 2});
        assertRefused(
                file,
                file + ": this Word file or zip archive is damaged (it ends too early); "
                        + "copy or download it again; if Word or WPS can still open it, save it anew as .docx");
    }

    @Test
    void aWrongCharset() throws IOException {
        String garbled = new String(PLAN.repeat(9).getBytes(StandardCharsets.UTF_8), Charset.forName("GB18030"));
        Path file = Files.writeString(folder.resolve("garbled.txt"), garbled.replace("\uFFFD", ""));
        Run run = refused(file);
        assertThat(run.err())
                .startsWith("yaodian: " + file + ": the characters look garbled (\"")
                .endsWith("choose its encoding (UTF-8 or GB18030) when opening it, and save it as UTF-8 text\n");
    }

    @Test
    void aFileOfTwoCharsets() throws IOException {
        Path file = Files.write(folder.resolve("mixed.txt"), PLAN.repeat(3).getBytes(StandardCharsets.UTF_8));
        Files.write(file, "二、其他\n".getBytes(Charset.forName("GBK")), StandardOpenOption.APPEND);
        assertThat(refused(file).err()).startsWith("yaodian: " + file + ", line 13: byte ");
    }

    @Test
    void aMissingPath() {
        Path file = folder.resolve("missing.txt");
        assertRefused(file, file + ": there is no such file; check the path");
    }

    @Test
    void aFileOfFiftyMegabytes() throws IOException {
        Path file = folder.resolve("large.txt");
        Files.write(file, new byte[50 << 20]);
        assertThat(refused(file).err())
                .startsWith(
                        "yaodian: " + file + ": the file has 52,428,800 bytes, more than the 33,554,432 that are read");
    }

    @Test
    void aFolderWithoutPlans() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("none"));
        assertThat(refused(empty).err()).startsWith("yaodian: " + empty + ": no plan in this folder; ");
    }

    @Test
    void aDataFolderThatCannotBeWritten() throws IOException {
        Path plan = Files.writeString(folder.resolve("plan.txt"), PLAN);
        Path data = Files.writeString(folder.resolve("data"), "a file, not a folder");
        Run run = Run.of("ingest", "--data", data, plan);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .startsWith("yaodian: " + data + ": the store cannot be written here (")
                .endsWith("; name a folder that this user may write with --data\n");
    }

    @Test
    void aStoreThatAnotherProcessHolds() throws IOException, InterruptedException {
        Path plan = Files.writeString(folder.resolve("plan.txt"), PLAN);
        Path data = folder.resolve("data");
        try (Child holder = Child.of(folder, HoldsAStore.class, List.of(data.toString()))) {
            holder.await(() -> holder.out().contains("held"));
            Run run = Run.of("ingest", "--data", data, plan);
            assertThat(run.code()).isEqualTo(1);
            assertThat(run.err())
                    .isEqualTo("yaodian: " + data + ": the store is held by process " + holder.pid()
                            + "; stop that process, or ask its server, http://127.0.0.1:7070 (ingest: by --server)\n");
        }
    }

    @Test
    void aDamagedStore() throws IOException {
        Path plan = Files.writeString(folder.resolve("plan.txt"), PLAN);
        Path data = folder.resolve("data");
        assertThat(Run.of("ingest", "--data", data, plan).code()).isZero();
        Files.writeString(data.resolve("triples/Data-0001/nodes-data.obj"), "garbage");
        Files.writeString(data.resolve("triples/Data-0001/GSPO.dat"), "garbage");
        Run run = Run.of("ingest", "--data", data, plan);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).startsWith("yaodian: " + data + ": the store is damaged (");
    }

    @Test
    void oneBadFileAmongGoodOnes() throws IOException {
        Path plans = Files.createDirectory(folder.resolve("plans"));
        Files.writeString(plans.resolve("a.txt"), PLAN);
        Path bad = Files.createFile(plans.resolve("b.txt"));
        Files.writeString(plans.resolve("c.txt"), PLAN.replace("2020", "2021"));
        Run run = Run.of("ingest", "--data", folder.resolve("data"), plans);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("2 stored, 0 unchanged, 1 failed");
        assertThat(run.err())
                .endsWith("yaodian: these files were not read:\n  " + bad
                        + ": the file is empty; put the plan's text in it\n");
        Run again = Run.of("ingest", "--data", folder.resolve("data"), plans);
        assertThat(again.out()).contains("0 stored, 2 unchanged, 1 failed");
    }

    @Test
    void anOldWordFile() throws IOException {
        Path file = folder.resolve("plan.doc");
        Files.write(file, new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0});
        assertThat(refused(file).err())
                .startsWith(
                        "yaodian: " + file + ": this is no text but a file of old Word or WPS (.doc, .wps); open it");
    }

    @Test
    void aScan() throws IOException {
        Path file = Files.write(folder.resolve("scan.pdf"), Pdf.ofParagraphs());
        assertThat(refused(file).err())
                .startsWith(
                        "yaodian: " + file + ": none of the 1 pages of this PDF holds text: it is a scan; make text");
    }

    @Test
    void aWordFileAndAPdfAmongTexts() throws IOException {
        Path plans = Files.createDirectory(folder.resolve("plans"));
        Files.write(
                plans.resolve("a.docx"),
                Docx.of(PLAN.lines().map(Docx::paragraph).collect(Collectors.joining())));
        Files.write(
                plans.resolve("b.pdf"),
                Pdf.ofParagraphs(PLAN.replace("2020", "2021").lines().toArray(String[]::new)));
        Run run = Run.of("ingest", "-v", "--data", folder.resolve("data"), plans);
        assertThat(run.out())
                .contains(
                        "a.docx: 某市教育局2020年工作要点: 1 sections, 1 items",
                        "2 stored, 0 unchanged, 0 failed; 2 items in 0:");
        assertThat(run.out()).contains("b.pdf: 某市教育局2021年工作要点: 1 sections, 1 items");
        assertThat(run.code()).isZero();
    }

    @Test
    void foldersThatHoldMoreThanPlans() throws IOException {
        Path plans = Files.createDirectory(folder.resolve("plans"));
        Files.writeString(plans.resolve("a.txt"), PLAN);
        Files.writeString(plans.resolve("~$b.docx"), "lock of Word");
        Files.writeString(plans.resolve("notes.xlsx"), "none of ours");
        Files.writeString(Files.createDirectory(plans.resolve("page_files")).resolve("frame.html"), "<p>广告</p>");
        Run run = Run.of("ingest", "--data", folder.resolve("data"), plans);
        assertThat(run.out()).startsWith(plans.resolve("a.txt") + ": 某市教育局2020年工作要点: 1 sections");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void onePlanInTwoFilesWithDifferentWords() throws IOException {
        Path plans = Files.createDirectory(folder.resolve("plans"));
        Path first = Files.writeString(plans.resolve("a.txt"), PLAN);
        Path second = Files.writeString(plans.resolve("b.txt"), PLAN.replace("1000", "2000"));
        Files.writeString(plans.resolve("c.txt"), PLAN);
        for (String counts :
                List.of("1 stored, 1 unchanged, 1 left out, 0 failed", "0 stored, 2 unchanged, 1 left out, 0 failed")) {
            Run run = Run.of("ingest", "--data", folder.resolve("data"), plans);
            assertThat(run.code()).isZero();
            assertThat(run.out())
                    .contains(second + ": left out: " + first + " is the same plan (某市教育局2020年工作要点) in other words; "
                            + "to have this one instead, ingest it alone\n" + counts);
        }
        assertThat(Run.of("ingest", "--data", folder.resolve("data"), second).out())
                .contains("(replaces what was read from a.txt)");
    }

    @Test
    void aServerThatIsNotThere() throws IOException {
        Path plan = Files.writeString(folder.resolve("plan.txt"), PLAN);
        Run run = Run.of("ingest", "--server", "http://127.0.0.1:1", plan);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).startsWith("yaodian: http://127.0.0.1:1/api/plans: no server answers here (");
        assertThat(Run.of("ingest", "--server", "localhost", plan).err())
                .isEqualTo("yaodian: --server: \"localhost\" is no web address; write it like http://127.0.0.1:7070\n");
    }

    @Test
    void aTextWithoutNumbersIsOnlyWarnedOf() throws IOException {
        Path plan = Files.writeString(folder.resolve("prose.txt"), "某市教育局工作要点\n\n我们将继续加强教师队伍建设，努力办好人民满意的教育。\n");
        Run run = Run.of("ingest", "--data", folder.resolve("data"), plan);
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("0 sections, 1 items");
        assertThat(run.err()).isEqualTo("warning: no numbering found in prose.txt: the whole text is item 1\n");
    }

    @Test
    void aLineOfSixtyThousandCharactersIsRead() throws IOException {
        String line = "一、提高质量\n1." + "加强农村学校教师队伍建设".repeat(5_000) + "。\n";
        Path plan = Files.writeString(folder.resolve("long.txt"), "某市教育局2020年工作要点\n\n" + line);
        assertThat(Run.of("ingest", "--data", folder.resolve("data"), plan).code())
                .isZero();
    }

    private void assertRefused(Path file, String sentence) {
        assertThat(refused(file).err()).isEqualTo("yaodian: " + sentence + "\n");
    }

    /** Hands the bad file to no store, which makes none, and to one that holds the bundled plan, which keeps its state. */
    private Run refused(Path bad) {
        Path data = folder.resolve("data");
        assertThat(Run.of("ingest", "--data", data, bad).code()).isEqualTo(1);
        assertThat(data).doesNotExist();
        Run run = Run.of("ingest", "--data", filled, bad);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(version()).isEqualTo(version);
        return run;
    }

    private static String version() {
        try (Store store = Store.open(filled)) {
            return store.version();
        }
    }
}
