package org.yaodian.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceReaderTest {

    private static final String PLAN = """
            某市教育局2020年工作要点

            一、加强党的建设
            1.完善学习机制。巩固主题教育成果，引导各级党组织牢固树立“四个意识”（2020年底前完成）。
            2.加强师德师风建设。落实《关于加强师德建设的意见》，培训教师1000名。
            """;

    private final SourceReader reader = new SourceReader();

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "GBK", "GB2312", "UTF-16LE", "UTF-16BE", "UTF-16"})
    void readsChineseInEveryCharsetItComesIn(String charset) {
        assertThat(read(PLAN.getBytes(Charset.forName(charset)))).isEqualTo(PLAN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "GB18030"})
    void dropsTheByteOrderMark(String charset) {
        assertThat(read(("\uFEFF" + PLAN).getBytes(Charset.forName(charset)))).isEqualTo(PLAN);
    }

    @Test
    void readsTraditionalCharactersInBig5() {
        String plan = "教育局工作要點\n一、加強學校體育工作。推動學生每天運動一小時，提高學習質量與效能。\n";
        assertThat(read(plan.getBytes(Charset.forName("Big5")))).isEqualTo(plan);
    }

    @Test
    void readsTheShortTextThatIsAlsoWellFormedUtf8() {
        assertThat(read("联通".getBytes(Charset.forName("GBK")))).isEqualTo("联通");
    }

    @Test
    void keepsEveryCharacterButLineEnds() {
        assertThat(read("\t1.　教师 \r\n2.学生\r3.家长  ".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("\t1.　教师 \n2.学生\n3.家长  ");
    }

    @Test
    void takesTheNameOfTheFileForItsSource() throws IOException {
        Path file = Files.writeString(folder.resolve("计划.txt"), PLAN);
        assertThat(textOf(reader.read(file)).source()).isEqualTo("计划.txt");
    }

    @Test
    void refusesAMissingFile() {
        Path file = folder.resolve("missing.txt");
        assertThat(problem(reader.read(file))).isEqualTo(file + ": there is no such file; check the path");
    }

    @Test
    void refusesAFolder() {
        assertThat(problem(reader.read(folder)))
                .isEqualTo(folder + ": this is a folder, not a file; name a file in it");
    }

    @Test
    void refusesAnEmptyFile() {
        assertThat(refused()).isEqualTo("plan.txt: the file is empty; put the plan's text in it");
        assertThat(refused(" \n\t　\n")).startsWith("plan.txt: there is no text in the file; ");
    }

    @Test
    void refusesAFileThatIsTooLarge() throws IOException {
        Path file = Files.write(folder.resolve("large.txt"), new byte[2001]);
        assertThat(problem(new SourceReader(2000).read(file)))
                .isEqualTo(file
                        + ": the file has 2,001 bytes, more than the 2,000 that are read (a long plan has 100,000);"
                        + " split it, leave out its pictures, or keep only the plan's text as .txt");
    }

    @Test
    void refusesATextThatIsManyPlans() {
        assertThat(refused(PLAN.repeat(SourceReader.MOST_CHARACTERS / PLAN.length() + 1)))
                .startsWith("plan.txt: the text has 1,000,")
                .endsWith(" characters, more than the 1,000,000 that are read as one plan (a long plan has 30,000);"
                        + " give each plan a file of its own");
    }

    @Test
    void refusesBinaryFilesByWhatTheyAreWithACureForEach() throws IOException {
        assertThat(refused("\u007FELF\u0002\u0001")).contains("this is no text but a program; ");
        assertThat(refused("工作\u0000\u0001\u0002要点\u0000\u0003")).contains("this is no text but binary data");
        assertThat(refused("{\\rtf1"))
                .endsWith("an RTF file; open it in Word, WPS or LibreOffice and save it as .docx");
        assertThat(refused("From: x\nSubject: y\nMIME-Version: 1.0\n\n正文")).contains("a web archive (.mht); open it");
        assertThat(refusedOle("WordDocument"))
                .isEqualTo(
                        "plan.txt: this is no text but a file of old Word or WPS (.doc, .wps); open it in Word, WPS or"
                                + " LibreOffice and save it as .docx; many at once: soffice --headless --convert-to docx *.doc");
        assertThat(refusedOle("EncryptedPackage"))
                .endsWith("an Office file locked by a password; open it with the password, remove it,"
                        + " and save the file as .docx");
        assertThat(refusedOle("Workbook")).contains("a file of old Office (.xls, .ppt); ");
    }

    private String refusedOle(String holds) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 0, 0});
        bytes.write(holds.getBytes(StandardCharsets.UTF_16LE));
        return problem(reader.read("plan.txt", bytes.toByteArray()));
    }

    @Test
    void refusesATextThatIsNotChinese() {
        assertThat(refused("Work plan for 2020. 1. Train teachers."))
                .isEqualTo("plan.txt: the text is not Chinese: 0 % of its letters are Chinese characters; "
                        + "read the plan in its Chinese wording");
        assertThat(refused("План работы на 2020 год 计划")).contains("12 % of its letters");
        assertThat(refused("これはにほんごのぶんしょうです。学校の計画。")).contains("the text is not Chinese");
        assertThat(refused("2020-03-12 1. 2. 3.")).contains("there are no letters in the text");
    }

    @Test
    void refusesBytesOfAnotherCharsetAndSaysWhere() throws IOException {
        byte[] utf8 = PLAN.repeat(20).getBytes(StandardCharsets.UTF_8);
        byte[] gbk = "第二行。\n".getBytes(Charset.forName("GBK"));
        byte[] mixed = new byte[utf8.length + gbk.length];
        System.arraycopy(utf8, 0, mixed, 0, utf8.length);
        System.arraycopy(gbk, 0, mixed, utf8.length, gbk.length);
        assertThat(problem(reader.read("plan.txt", mixed)))
                .startsWith("plan.txt, line 101: byte " + (utf8.length + 1) + " of the file is not UTF-8");
    }

    @Test
    void refusesTextSavedInTheWrongCharset() {
        String asGbk =
                new String(PLAN.getBytes(StandardCharsets.UTF_8), Charset.forName("GB18030")).replace("\uFFFD", "");
        String asLatin = new String(PLAN.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        String lost = new String(PLAN.getBytes(Charset.forName("GBK")), StandardCharsets.UTF_8);
        assertThat(refused(asGbk)).contains("the characters look garbled", "save it as UTF-8");
        assertThat(refused(asLatin)).contains("the characters look garbled");
        assertThat(refused(lost)).startsWith("plan.txt, line 1: ").contains("characters of the text are lost");
        assertThat(refused("锟斤拷锟斤拷教育工作锟斤拷要点")).contains("characters of the text are lost");
    }

    @Test
    void warnsOfASingleLostCharacter() {
        Reading reading = reader.read("plan.txt", (PLAN.repeat(20) + "培训\uFFFD师").getBytes(StandardCharsets.UTF_8));
        assertThat(reading)
                .isEqualTo(new Reading.Text(
                        textOf(reading),
                        List.of("plan.txt, line 101: a character of the text is lost (shown as \uFFFD)")));
    }

    private String read(byte[] bytes) {
        return textOf(reader.read("plan.txt", bytes)).text();
    }

    private String refused(String text) {
        return problem(reader.read("plan.txt", text.getBytes(StandardCharsets.UTF_8)));
    }

    private String refused() {
        return problem(reader.read("plan.txt", new byte[0]));
    }

    static SourceText textOf(Reading reading) {
        return switch (reading) {
            case Reading.Text text -> text.source();
            case Reading.Refused refused ->
                throw new AssertionError(refused.problem().sentence());
        };
    }

    static String problem(Reading reading) {
        return switch (reading) {
            case Reading.Text text -> throw new AssertionError("read: " + text.source());
            case Reading.Refused refused -> refused.problem().sentence();
        };
    }
}
