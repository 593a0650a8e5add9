package org.yaodian.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yaodian.outline.Outline;
import org.yaodian.outline.OutlineReader;
import org.yaodian.text.SourceText;

class TableCellsTest {

    private static final PlanMentionFinder FINDER =
            new PlanMentionFinder(new Gazetteer(List.of(), List.of(), List.of(), List.of()));

    private static List<String> bodies(String text) {
        return mentions(text).stream()
                .filter(BodyMention.class::isInstance)
                .map(BodyMention.class::cast)
                .map(body -> body.evidence().part() + " " + body.evidence().exact() + " "
                        + body.role().word())
                .toList();
    }

    private static List<Mention> mentions(String text) {
        Outline outline = OutlineReader.outline(SourceText.of("test.txt", text));
        return FINDER.mentions(outline);
    }

    private static String table(String head, String row) {
        return "某市2024年工作要点\n为做好工作，制定本要点。\n一、甲。\n附件\n任务分工表\n" + head + "\n" + row + "\n" + "2\t其他\t省财政厅\t\t\n";
    }

    @Test
    void givesTheBodiesOfACellTheRoleOfItsColumn() {
        String text = table("序号\t工作任务\t牵头单位\t配合单位\t完成时限", "1\t建成平台。\t市教育局\t市财政局、市人社局\t12月底前");
        assertThat(bodies(text)).startsWith("T1.1 市教育局 lead", "T1.1 市财政局 support", "T1.1 市人社局 support");
    }

    @Test
    void takesAWordOfTheCellBeforeThatOfTheColumn() {
        String text = table("序号\t工作任务\t责任单位\t备注\t完成时限", "1\t建成平台。\t市教育局牵头，市财政局、市人社局配合\t\t");
        assertThat(bodies(text)).startsWith("T1.1 市教育局 lead", "T1.1 市财政局 support", "T1.1 市人社局 support");
    }

    @Test
    void takesOfficesForBodiesWhereTheColumnSaysSo() {
        String text = table("序号\t工作任务\t责任单位\t备注\t完成时限", "1\t建成平台。\t德育处牵头，体卫艺处、各区县配合\t\t");
        assertThat(bodies(text)).startsWith("T1.1 德育处 lead", "T1.1 体卫艺处 support", "T1.1 各区县 support");
    }

    @Test
    void makesTheDateOfADeadlineColumnADeadline() {
        String text = table("序号\t工作任务\t牵头单位\t配合单位\t完成时限", "1\t建成平台。\t市教育局\t市财政局\t2024年6月底前");
        assertThat(mentions(text))
                .filteredOn(IndicatorMention.class::isInstance)
                .singleElement()
                .satisfies(mention -> {
                    assertThat(mention.evidence().exact()).isEqualTo("2024年6月底前");
                    assertThat(((IndicatorMention) mention).deadline())
                            .isEqualTo(new Deadline.By(LocalDate.of(2024, 6, 30), Deadline.Precision.MONTH));
                });
    }

    @Test
    void readsTheYearOfABareMonthFromThePlan() {
        String text = table("序号\t工作任务\t牵头单位\t配合单位\t完成时限", "1\t建成平台。\t市教育局\t市财政局\t9月底");
        assertThat(mentions(text))
                .filteredOn(IndicatorMention.class::isInstance)
                .extracting(mention -> ((IndicatorMention) mention).deadline())
                .containsExactly(new Deadline.By(LocalDate.of(2024, 9, 30), Deadline.Precision.MONTH));
    }

    @Test
    void namesNoBodyInAColumnOfPeople() {
        String text = table("序号\t工作任务\t责任人\t备注\t完成时限", "1\t建成平台。\t市教育局\t\t");
        assertThat(bodies(text)).noneMatch(body -> body.startsWith("T1.1"));
    }
}
