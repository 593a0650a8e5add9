package org.yaodian.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yaodian.text.Pdf.Drawn;

class PdfFileTest {

    private static final double EM = 16;
    private static final double LEFT = 80;
    private static final String TWENTY_EIGHT = "加强农村学校教师队伍建设推动县域内义务教育优质均衡发展提";

    private final SourceReader reader = new SourceReader();

    @Test
    void joinsTheLinesOfAParagraph() {
        assertThat(text(List.of(page(
                        line(2, TWENTY_EIGHT.substring(2)),
                        line(0, TWENTY_EIGHT),
                        line(0, "高质量。"),
                        line(2, "二、实施教师培训")))))
                .isEqualTo(TWENTY_EIGHT.substring(2) + TWENTY_EIGHT + "高质量。\n二、实施教师培训\n");
    }

    @Test
    void joinsAParagraphOverTwoPagesAndDropsTheirNumbers() {
        assertThat(text(List.of(
                        page(line(2, TWENTY_EIGHT.substring(2)), line(0, TWENTY_EIGHT), at(12, 780, "- 1 -")),
                        page(line(0, "高质量。"), line(2, "三、保障"), at(12, 780, "— 2 —")))))
                .isEqualTo(TWENTY_EIGHT.substring(2) + TWENTY_EIGHT + "高质量。\n三、保障\n");
    }

    @Test
    void keepsTheEndOfAParagraph() {
        String stop = TWENTY_EIGHT.substring(0, 27) + "。";
        assertThat(text(List.of(page(
                        line(0, stop), line(0, "1.培训教师。"), line(2, "2.评价。"), line(0, TWENTY_EIGHT), line(0, "（一）目标")))))
                .isEqualTo(stop + "\n1.培训教师。\n2.评价。\n" + TWENTY_EIGHT + "\n（一）目标\n");
    }

    @Test
    void seesThatANumberWentDownWhole() {
        assertThat(text(List.of(page(
                        line(0, TWENTY_EIGHT), line(0, TWENTY_EIGHT.substring(0, 25)), line(0, "12000名教师，完成任务。")))))
                .isEqualTo(TWENTY_EIGHT + TWENTY_EIGHT.substring(0, 25) + "12000名教师，完成任务。\n");
    }

    @Test
    void keepsTitlesApart() {
        assertThat(text(List.of(page(
                        new Drawn(LEFT, 100, 22, "关于印发某市教育局工作要点和任务分工的"),
                        new Drawn(LEFT + 120, 134, 22, "通知"),
                        new Drawn(LEFT, 170, EM, TWENTY_EIGHT),
                        new Drawn(LEFT, 198, EM, "高。")))))
                .isEqualTo("关于印发某市教育局工作要点和任务分工的\n通知\n" + TWENTY_EIGHT + "高。\n");
    }

    @Test
    void dropsRunningHeadsButKeepsTheTitle() {
        List<List<Drawn>> pages = new ArrayList<>();
        pages.add(page(new Drawn(150, 100, 22, "某市教育局工作要点"), line(2, "一、总则")));
        for (String words : List.of("二、教学", "三、科研", "四、管理")) {
            pages.add(page(new Drawn(200, 40, 9, "某市教育局工作要点"), line(2, words)));
        }
        assertThat(text(pages)).isEqualTo("某市教育局工作要点\n一、总则\n二、教学\n三、科研\n四、管理\n");
    }

    @Test
    void keepsTheGapBetweenWordsThatStandApart() {
        assertThat(text(List.of(page(at(0, 200, "牵头单位：市教育局"), at(12, 200, "配合单位：市财政局")))))
                .isEqualTo("牵头单位：市教育局 配合单位：市财政局\n");
    }

    @Test
    void writesCharactersForTheRadicalsThatLookLikeThem() {
        assertThat(new Radicals().replaced("⼀、⻓期⼯作⻔")).isEqualTo("一、长期工作门");
    }

    @Test
    void refusesAScan() {
        assertThat(refusal(Pdf.of(List.of(List.of(), List.of()))))
                .isEqualTo(
                        "plan.pdf: none of the 2 pages of this PDF holds text: it is a scan; make text of it by OCR first,"
                                + " e.g. ocrmypdf -l chi_sim scan.pdf plan.pdf, and read that");
        assertThat(refusal(Pdf.of(List.of(page(at(12, 780, "- 1 -")), page(at(12, 780, "- 2 -"))))))
                .contains("its pages are a scan; make text of it by OCR first");
    }

    @Test
    void warnsOfPagesWithoutText() {
        Reading reading = reader.read("plan.pdf", Pdf.of(List.of(page(line(0, "工作要点")), List.of())));
        assertThat(((Reading.Text) reading).warnings())
                .containsExactly("plan.pdf: no text on page 2; if it is a scanned one, make text of it by OCR first,"
                        + " e.g. ocrmypdf -l chi_sim scan.pdf plan.pdf, and read that");
    }

    @Test
    void refusesALockedFile() {
        assertThat(refusal(Pdf.locked(List.of(page(line(0, "工作要点"))), "secret")))
                .isEqualTo("plan.pdf: this PDF is locked by a password; "
                        + "open it with the password and save or print it as a PDF without one");
    }

    @Test
    void refusesADamagedFile() {
        assertThat(refusal("%PDF-1.7\n".getBytes(StandardCharsets.UTF_8)))
                .startsWith("plan.pdf: this PDF is damaged (")
                .endsWith("; copy or download it again; if a PDF reader can still open it, print it as a new PDF");
        byte[] whole = Pdf.ofParagraphs("工作要点");
        assertThat(refusal(Arrays.copyOf(whole, 200))).startsWith("plan.pdf: this PDF is damaged (");
    }

    private static List<Drawn> page(Drawn... lines) {
        List<Drawn> page = new ArrayList<>();
        for (Drawn line : lines) {
            page.add(line.y() > 0 ? line : new Drawn(line.x(), 100 + 28 * page.size(), line.size(), line.text()));
        }
        return page;
    }

    private static Drawn line(int indent, String text) {
        return at(indent, 0, text);
    }

    private static Drawn at(int indent, double y, String text) {
        return new Drawn(LEFT + EM * indent, y, EM, text);
    }

    private String text(List<List<Drawn>> pages) {
        return SourceReaderTest.textOf(reader.read("plan.pdf", Pdf.of(pages))).text();
    }

    private String refusal(byte[] pdf) {
        return SourceReaderTest.problem(reader.read("plan.pdf", pdf));
    }
}
