package org.yaodian.outline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yaodian.outline.Outlines.items;
import static org.yaodian.outline.Outlines.outline;

import org.junit.jupiter.api.Test;

class BodyTest {

    private static final String PLAN = "为做好工作，制定本要点。\n一、甲\n子。\n二、乙\n丑。\n";

    @Test
    void findsAForwardedPlanWhoseTitleLacksItsIssuer() {
        String text =
                "关于印发《某市教育局2024年工作要点》的通知\n各学校：\n现将要点印发给你们。\n2024年工作要点汇编如下\n某市教育局\n2024年1月2日\n某市教育局2024年工作要点\n" + PLAN;
        assertThat(outline(text).letterhead())
                .isEqualTo(new Letterhead("某市教育局2024年工作要点", java.util.List.of("某市教育局"), "", "", "2024-01-02", "2024"));
        assertThat(items(text)).containsExactly("1 甲", "2 乙");
    }

    @Test
    void findsAForwardedPlanBehindTheWordAttachment() {
        String text = "关于下发年度工作安排的通知\n各学校：\n现将今年的安排印发给你们，请遵照执行。\n附件：1.要点\n2.分工表\n附件1\n某校2024年工作要点\n" + PLAN
                + "附件2\n分工表\n1.不是事项。\n";
        assertThat(outline(text).letterhead().title()).isEqualTo("某校2024年工作要点");
        assertThat(items(text)).containsExactly("1 甲", "2 乙");
    }

    @Test
    void keepsANoticeThatNumbersItsOwnItems() {
        String text =
                "关于做好报送工作的通知\n各学校：\n现将有关事项通知如下：\n一、甲\n子。\n二、乙\n丑。\n附件：1.报送表\n2.说明\n某市教育局\n2024年1月2日\n附件1\n报送表\n1.不是事项。\n2.不是事项。\n";
        assertThat(items(text)).containsExactly("1 甲", "2 乙");
        assertThat(outline(text).letterhead().date()).isEqualTo("2024-01-02");
    }

    @Test
    void leavesOutWhatAPagePrintsAroundAText() {
        String text = "当前位置：首页 >> 公开\n某局2024年工作要点\n文章来源：本站 作者：佚名 发布时间：2024年01月03日 点击数： 次\n" + PLAN
                + "上一篇：新闻\n下一篇：通知\n相关链接\n1.不是事项。\n2.也不是。\n";
        assertThat(items(text)).containsExactly("1 甲", "2 乙");
        assertThat(outline(text).letterhead().date()).isEqualTo("2024-01-03");
        assertThat(outline(text)
                        .source()
                        .at(outline(text).part("2").orElseThrow().span()))
                .isEqualTo("二、乙\n丑。");
    }

    @Test
    void endsTheLastItemBeforeSignatureAndDate() {
        Outline outline = outline("某局2024年工作要点\n" + PLAN + "牵头单位：市教育局\n配合单位：市财政局\n\n某市教育局\n2024年1月2日\n（此件公开发布）\n");
        assertThat(outline.source().at(outline.part("2").orElseThrow().span())).endsWith("牵头单位：市教育局\n配合单位：市财政局");
        assertThat(outline.letterhead().issuers()).containsExactly("某市教育局");
    }

    @Test
    void leavesAContentsTableWithoutLeadersOut() {
        String text = "目 录\n一、甲 1\n二、乙 3\n某局规划\n" + PLAN;
        assertThat(items(text)).containsExactly("1 甲", "2 乙");
        assertThat(outline(text).part("0")).isPresent();
    }

    @Test
    void readsOnBehindATableInTheMiddle() {
        assertThat(items("一、甲。\n二、乙。\n附表1 指标\n三、丙。\n附件1\n一、不是事项。\n二、也不是。\n")).containsExactly("1 甲", "2 乙", "3 丙");
    }

    @Test
    void keepsAnItemThatSpeaksOfAnAttachment() {
        assertThat(items("一、甲\n附件1所列项目要抓紧实施，附件2中的项目要加快。\n1.子。\n2.丑。\n二、乙。\n")).containsExactly("1.1 子", "1.2 丑", "2 乙");
    }
}
