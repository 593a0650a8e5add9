package org.yaodian.outline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yaodian.outline.Outlines.items;
import static org.yaodian.outline.Outlines.outline;

import java.util.List;
import org.junit.jupiter.api.Test;

class TaskTablesTest {

    private static final String HEAD = "序号\t工作任务\t牵头单位\t完成时限\n";
    private static final String PLAN = "某市2024年工作要点\n为做好工作，制定本要点。\n一、甲\n子。\n";

    private static List<String> cells(String text) {
        Outline outline = outline(text);
        return outline.cells().stream()
                .map(cell -> cell.path() + " " + cell.label() + " "
                        + outline.source().at(cell.span()))
                .toList();
    }

    @Test
    void makesEachRowAnItemUnderTheCaptionOfItsTable() {
        String text = PLAN + "附件\n2024年任务分工表\n" + HEAD + "1\t建成平台。丑。\t市教育局\t6月底\n2\t举办大赛\t市体育局\t9月底\n";
        assertThat(items(text)).containsExactly("1 甲", "T1.1 建成平台", "T1.2 举办大赛");
        assertThat(outline(text).part("T1"))
                .hasValueSatisfying(part -> assertThat(((Section) part).title()).isEqualTo("2024年任务分工表"));
        assertThat(((Item) outline(text).part("T1.2").orElseThrow()).parent()).isEqualTo("T1");
        assertThat(((Item) outline(text).part("T1.2").orElseThrow()).number()).isEqualTo("2");
    }

    @Test
    void headsEachCellWithTheWordsOfItsColumn() {
        assertThat(cells(PLAN + "分工表\n" + HEAD + "1\t建成平台\t市教育局\t6月底\n2\t举办大赛\t\t9月底\n"))
                .containsExactly(
                        "T1.1 序号 1",
                        "T1.1 工作任务 建成平台",
                        "T1.1 牵头单位 市教育局",
                        "T1.1 完成时限 6月底",
                        "T1.2 序号 2",
                        "T1.2 工作任务 举办大赛",
                        "T1.2 完成时限 9月底");
    }

    @Test
    void readsATextThatIsNothingButATable() {
        String text = "某市2024年重点任务清单\n任务\t牵头单位\t配合单位\n建成平台\t市教育局\t市财政局\n举办大赛\t市体育局\t\n";
        assertThat(items(text)).containsExactly("T1.1 建成平台", "T1.2 举办大赛");
        assertThat(outline(text).warnings()).isEmpty();
        assertThat(((Item) outline(text).part("T1.1").orElseThrow()).parent()).isEmpty();
    }

    @Test
    void takesTheColumnThatNeverRepeatsForTheTitle() {
        String text = PLAN + "分工表\n重点任务\t具体措施\t责任单位\n建平台\t立项\t市教育局\n建平台\t验收\t市财政局\n办大赛\t报名\t市体育局\n";
        assertThat(items(text)).contains("T1.1 立项", "T1.2 验收", "T1.3 报名");
    }

    @Test
    void countsNeitherHeadsPrintedAgainNorRowsThatGroupOthers() {
        String text = PLAN + "分工表\n" + HEAD + "一、平台\t\t\t\n1\t建成平台\t市教育局\t6月底\n" + HEAD + "2\t举办大赛\t市体育局\t9月底\n";
        assertThat(items(text)).containsExactly("1 甲", "T1.1 建成平台", "T1.2 举办大赛");
    }

    @Test
    void readsAHeadTwoRowsDeep() {
        String text = PLAN + "分工表\n序号\t任务\t责任单位\t责任单位\n序号\t任务\t牵头单位\t配合单位\n1\t建成平台\t市教育局\t市财政局\n2\t举办大赛\t市体育局\t\n";
        assertThat(cells(text)).contains("T1.1 配合单位 市财政局");
        assertThat(items(text)).hasSize(3);
    }

    @Test
    void putsARowThatHasLostItsFirstCellsUnderTheRightHeads() {
        assertThat(cells(PLAN + "分工表\n" + HEAD + "1\t建成平台\t市教育局\t6月底\n举办大赛\t市体育局\t9月底\n"))
                .contains("T1.2 工作任务 举办大赛", "T1.2 牵头单位 市体育局");
    }

    @Test
    void countsTheTablesOfATextOneAfterTheOther() {
        String table = HEAD + "1\t建成平台\t市教育局\t6月底\n2\t举办大赛\t市体育局\t9月底\n";
        assertThat(items(PLAN + "表一\n" + table + "二、乙\n丑。\n表二\n" + table))
                .containsExactly("1 甲", "T1.1 建成平台", "T1.2 举办大赛", "2 乙", "T2.1 建成平台", "T2.2 举办大赛");
    }

    @Test
    void leavesATableInTheMiddleOfAnItemOutOfItsSentences() {
        Outline outline = outline(PLAN + "分工表\n" + HEAD + "1\t建成平台\t市教育局\t6月底\n2\t举办大赛\t市体育局\t9月底\n");
        assertThat(outline.part("1").orElseThrow().measures())
                .allSatisfy(measure ->
                        assertThat(outline.source().at(measure.span())).doesNotContain("建成平台"));
    }

    @Test
    void leavesTablesOfFiguresInTheText() {
        assertThat(items(PLAN + "指标\t2020年\t2025年\n入园率\t90\t95\n1.5\t2\t3\n二、乙\n丑。\n"))
                .containsExactly("1 甲", "2 乙");
    }
}
