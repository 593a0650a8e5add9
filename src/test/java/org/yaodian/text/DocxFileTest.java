package org.yaodian.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yaodian.text.Docx.cell;
import static org.yaodian.text.Docx.paragraph;
import static org.yaodian.text.Docx.row;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DocxFileTest {

    private final SourceReader reader = new SourceReader();

    @Test
    void makesALineOfEveryParagraph() {
        assertThat(text(Docx.of("<w:p><w:pPr><w:tabs><w:tab w:val=\"left\"/></w:tabs></w:pPr>"
                        + "<w:r><w:t xml:space=\"preserve\">　　一、加强</w:t></w:r><w:r><w:tab/><w:t>党建</w:t><w:br/><w:t>又行</w:t></w:r></w:p>"
                        + "<w:p/>" + paragraph("1.学习《方案》&lt;二&gt;。"))))
                .isEqualTo("一、加强 党建\n又行\n1.学习《方案》<二>。\n");
    }

    @Test
    void leavesOutWhatIsDeletedHiddenOrSaidTwice() {
        assertThat(text(Docx.of("<w:p><w:del><w:r><w:t>旧</w:t></w:r></w:del><w:ins><w:r><w:t>新</w:t></w:r></w:ins>"
                        + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>隐</w:t></w:r><w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>显</w:t></w:r>"
                        + "<w:moveFrom><w:r><w:t>移</w:t></w:r></w:moveFrom><w:r><w:instrText>PAGE</w:instrText></w:r>"
                        + "<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>" + paragraph("教育厅文件")
                        + "</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>" + paragraph("教育厅文件")
                        + "</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r></w:p>")))
                .isEqualTo("新显\n教育厅文件\n");
    }

    @Test
    void makesARowOfATableOneLineOfCells() {
        String table = "<w:tbl>" + row(cell("", "序号"), cell("", "任务"), cell("", "责任单位"))
                + row(cell("", "1"), cell("", "建设学校", "2所"), cell("<w:vMerge w:val=\"restart\"/>", "市教育局"))
                + row(cell("", "2"), cell("", "培训教师"), cell("<w:vMerge/>", ""))
                + row(cell("<w:gridSpan w:val=\"2\"/>", "合计"), cell("", "3项")) + "</w:tbl>";
        assertThat(text(Docx.of(paragraph("任务分工表") + table + paragraph("附则"))))
                .isEqualTo("任务分工表\n序号\t任务\t责任单位\n1\t建设学校 2所\t市教育局\n2\t培训教师\t市教育局\n合计\t\t3项\n附则\n");
    }

    @Test
    void seesThatATableOnlyLaysOutThePage() {
        assertThat(text(Docx.of("<w:tbl>" + row(cell("", "一、党建", "二、教学")) + "</w:tbl>")))
                .isEqualTo("一、党建\n二、教学\n");
    }

    @Test
    void writesOutTheNumbersOfLists() {
        String numbering = "<w:abstractNum w:abstractNumId=\"7\">" + level(0, "chineseCounting", "%1、")
                + level(1, "chineseCounting", "（%2）") + level(2, "decimal", "%3.") + level(3, "bullet", "•")
                + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"7\"/></w:num>"
                + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"7\"/><w:lvlOverride w:ilvl=\"2\"><w:startOverride w:val=\"5\"/></w:lvlOverride></w:num>";
        String body = listed(1, 0, "党建")
                + listed(1, 1, "学习")
                + listed(1, 2, "读书。")
                + listed(1, 2, "听课。")
                + listed(1, 1, "作风")
                + listed(1, 2, "调研。")
                + listed(1, 3, "要点")
                + listed(0, 0, "无号")
                + listed(1, 0, "教学")
                + listed(1, 1, "课程")
                + listed(2, 2, "另起。");
        assertThat(text(Docx.of(body, numbering, "")))
                .isEqualTo("一、党建\n（一）学习\n1.读书。\n2.听课。\n（二）作风\n1.调研。\n要点\n无号\n二、教学\n（一）课程\n5.另起。\n");
    }

    @Test
    void takesTheListOfAStyleAndLeavesOutTheTableOfContents() {
        String numbering = "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>"
                + "<w:numFmt w:val=\"chineseCounting\"/><w:pStyle w:val=\"1\"/><w:lvlText w:val=\"第%1章\"/></w:lvl></w:abstractNum>"
                + "<w:num w:numId=\"4\"><w:abstractNumId w:val=\"0\"/></w:num>";
        String styles =
                "<w:style w:styleId=\"1\"><w:name w:val=\"heading 1\"/><w:pPr><w:numPr><w:numId w:val=\"4\"/></w:numPr></w:pPr></w:style>"
                        + "<w:style w:styleId=\"10\"><w:name w:val=\"toc 1\"/></w:style><w:style w:styleId=\"2\"><w:name w:val=\"mine\"/><w:basedOn w:val=\"1\"/></w:style>";
        String body = styled("10", "第一章 总则 1") + styled("1", "总则") + styled("2", "附则");
        assertThat(text(Docx.of(body, numbering, styles))).isEqualTo("第一章 总则\n第二章 附则\n");
    }

    @Test
    void refusesADamagedFile() {
        byte[] whole = Docx.of(paragraph("工作要点"));
        assertThat(refusal(Arrays.copyOf(whole, whole.length / 2)))
                .isEqualTo("plan.docx: this Word file or zip archive is damaged (it ends too early); "
                        + "copy or download it again; if Word or WPS can still open it, save it anew as .docx");
        assertThat(refusal(Docx.of("<w:p>"))).contains("this Word file is damaged (");
        assertThat(refusal(Docx.of("<w:tr/>"))).contains("this Word file is damaged (");
    }

    @Test
    void readsNoEntityOfAnotherFile() {
        String document = "<!DOCTYPE d [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><d>&e;</d>";
        assertThat(refusal(withDocument(document.getBytes(StandardCharsets.UTF_8))))
                .contains("this Word file is damaged (");
    }

    @Test
    void refusesAFileThatUnpacksToGigabytes() {
        byte[] document = new byte[ZipParts.MOST_OF_A_PART + 1];
        assertThat(refusal(withDocument(document)))
                .isEqualTo(
                        "plan.docx: its part word/document.xml unpacks to more than is read "
                                + "(64 MB a part, 512 MB in all); keep only the plan's text, without pictures, and save it as .docx or .txt");
    }

    @Test
    void refusesZipFilesOfOtherKindsByWhatTheyAre() {
        assertThat(refusal(Docx.zip(Map.of("xl/workbook.xml", new byte[0])))).contains("a workbook (.xlsx); save its");
        assertThat(refusal(Docx.zip(Map.of("OFD.xml", new byte[0])))).contains("this is no text but an OFD file; ");
        assertThat(refusal(Docx.zip(Map.of("要点.txt", new byte[0])))).contains("a zip archive; unpack it");
    }

    @Test
    void refusesAFileWithoutWords() {
        assertThat(refusal(Docx.of("<w:p/>"))).startsWith("plan.docx: there is no text in the file; ");
    }

    private static byte[] withDocument(byte[] document) {
        Map<String, byte[]> parts = new java.util.LinkedHashMap<>();
        parts.put(
                "_rels/.rels",
                "<R><Relationship Type='x/officeDocument' Target='/word/document.xml'/></R>"
                        .getBytes(StandardCharsets.UTF_8));
        parts.put("word/document.xml", document);
        return Docx.zip(parts);
    }

    private static String level(int level, String format, String text) {
        return "<w:lvl w:ilvl=\"" + level + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format
                + "\"/><w:lvlText w:val=\"" + text + "\"/></w:lvl>";
    }

    private static String listed(int list, int level, String words) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list
                + "\"/></w:numPr></w:pPr><w:r><w:t>" + words + "</w:t></w:r></w:p>";
    }

    private static String styled(String style, String words) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr><w:r><w:t>" + words + "</w:t></w:r></w:p>";
    }

    private String text(byte[] docx) {
        return SourceReaderTest.textOf(reader.read("plan.docx", docx)).text();
    }

    private String refusal(byte[] docx) {
        return SourceReaderTest.problem(reader.read("plan.docx", docx));
    }
}
