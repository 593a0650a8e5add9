package org.yaodian.outline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yaodian.outline.Outlines.items;
import static org.yaodian.outline.Outlines.sections;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "一、甲。\n二、乙。\n三、丙。",
                "一.甲。\n二.乙。\n三.丙。",
                "一．甲。\n二．乙。\n三．丙。",
                "一 、甲。\n二 、乙。\n三 、丙。",
                "一　甲。\n二　乙。\n三　丙。",
                "　　一、　　甲\n子。\n　　二、　　乙\n丑。\n　　三、　　丙\n寅。",
                "（一）甲。\n（二）乙。\n（三）丙。",
                "(一)甲。\n(二)乙。\n(三)丙。",
                "（ 一 ）甲。\n（ 二 ）乙。\n（ 三 ）丙。",
                "㈠甲。\n㈡乙。\n㈢丙。",
                "一）甲。\n二）乙。\n三）丙。",
                "## 一、甲\n子。\n## 二、乙\n丑。\n## 三、丙\n寅。",
                "**一、甲**\n子。\n**二、乙**\n丑。\n**三、丙**\n寅。",
                "●一、甲\n子。\n●二、乙\n丑。\n●三、丙\n寅。",
                "1.甲。\n2.乙。\n3.丙。",
                "1．甲。\n2．乙。\n3．丙。",
                "1、甲。\n2、乙。\n3、丙。",
                "１．甲。\n２．乙。\n３．丙。",
                "１、甲。\n２、乙。\n３、丙。",
                "1. 甲\n子。\n2. 乙\n丑。\n3. 丙\n寅。",
                "⒈甲。\n⒉乙。\n⒊丙。",
                "1 甲\n子。\n2 乙\n丑。\n3 丙\n寅。",
                "（1）甲。\n（2）乙。\n（3）丙。",
                "(1)甲。\n(2)乙。\n(3)丙。",
                "⑴甲。\n⑵乙。\n⑶丙。",
                "1）甲。\n2）乙。\n3）丙。",
                "①甲。\n②乙。\n③丙。",
                "第一章　甲\n子。\n第二章　乙\n丑。\n第三章　丙\n寅。",
                "第一条 甲。\n第二条 乙。\n第三条 丙。",
                "第1章 甲\n子。\n第2章 乙\n丑。\n第3章 丙\n寅。",
                "第一部分 甲\n子。\n第二部分 乙\n丑。\n第三部分 丙\n寅。",
                "【重点任务1】甲。\n【重点任务2】乙。\n【重点任务3】丙。",
                "任务一：甲。\n任务二：乙。\n任务三：丙。",
                "一、\n甲\n子。\n二、\n乙\n丑。\n三、\n丙\n寅。",
            })
    void readsEveryFormOfNumber(String text) {
        assertThat(items(text)).containsExactly("1 甲", "2 乙", "3 丙");
    }

    @Test
    void readsAnAuthorsOwnPathOnce() {
        assertThat(items("1 总则\n1.1 甲\n子。\n1.2 乙\n丑。\n2 任务\n2.1 丙\n2.1.1 丁\n寅。\n2.1.2 戊\n卯。\n2.2 己\n辰。\n3 附则\n巳。"))
                .containsExactly("1.1 甲", "1.2 乙", "2.1.1 丁", "2.1.2 戊", "2.2 己", "3 附则");
        assertThat(items("一、甲\n1.1 子。\n1.2 丑。\n二、乙\n2.1 寅。\n2.2 卯。"))
                .containsExactly("1.1 子", "1.2 丑", "2.1 寅", "2.2 卯");
    }

    @Test
    void readsAllLevelsUnderOneAnother() {
        String text = "第一章 总\n第一节 分\n一、甲\n（一）乙\n1.丙\n（1）丁\n①戊。\n②己。\n（2）庚。\n2.辛。\n（二）壬。\n二、癸。\n";
        assertThat(items(text))
                .containsExactly(
                        "1.1.1.1.1.1.1 戊", "1.1.1.1.1.1.2 己", "1.1.1.1.1.2 庚", "1.1.1.1.2 辛", "1.1.1.2 壬", "1.1.2 癸");
    }

    @Test
    void letsAPlanTurnTheCustomaryOrderRound() {
        assertThat(items("（一）甲\n一、子。\n二、丑。\n（二）乙\n一、寅。\n二、卯。\n")).containsExactly("1.1 子", "1.2 丑", "2.1 寅", "2.2 卯");
        assertThat(items("1.甲\n（一）子。\n（二）丑。\n2.乙\n（一）寅。\n（二）卯。\n")).containsExactly("1.1 子", "1.2 丑", "2.1 寅", "2.2 卯");
    }

    @Test
    void readsAHeadingThatRunsOnIntoItsFirstChild() {
        assertThat(items("一、总体要求（一）指导思想。子。\n（二）基本原则。丑。\n二、任务（三）甲。寅。\n（四）乙。卯。\n"))
                .containsExactly("1.1 指导思想", "1.2 基本原则", "2.3 甲", "2.4 乙");
        assertThat(items("（一）1.甲。子。\n2.乙。丑。\n（二）1.丙。寅。\n2.丁。卯。\n")).containsExactly("1.1 甲", "1.2 乙", "2.1 丙", "2.2 丁");
    }

    @Test
    void readsAFirstNumberAfterThePreface() {
        assertThat(items("为做好工作，提出如下意见：一、甲。子。\n二、乙。丑。\n")).containsExactly("1 甲", "2 乙");
        assertThat(items("一、甲。子。二、乙。丑。三、丙。寅。")).containsExactly("1 甲", "2 乙", "3 丙");
    }

    @Test
    void takesTheWordsUpToTheFirstFullStopOrLineEndForTheTitle() {
        assertThat(items("一、甲：子；丑。寅。\n二、乙，卯\n辰。\n")).containsExactly("1 甲：子；丑", "2 乙，卯");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.5万名教师参加。",
                "2020年完成。",
                "3.15消费者权益日。",
                "12.4国家宪法日。",
                "100万元。",
                "3、4年级参加。",
                "一、二、三等奖各一名。",
                "三、四季度完成。",
                "一是子；二是丑。",
                "第一批名单。",
                "包括：1.子；2.丑；3.寅。",
                "包括（1）子，（2）丑，（3）寅。",
                "按照（一）子；（二）丑的要求。",
                "2024.5.1完成。",
                "3月15日前完成。",
                "（2020—2022年）。",
                "“一、子”和“二、丑”。",
                "2 班、3 班参加。",
            })
    void leavesOtherNumbersInTheText(String line) {
        assertThat(items("一、甲\n" + line + "\n二、乙\n（一）丙。\n" + line + "\n（二）丁。\n" + line + "\n三、戊。\n"))
                .containsExactly("1 甲", "2.1 丙", "2.2 丁", "3 戊");
    }

    @Test
    void countsOnOverGapsOfAnExcerpt() {
        assertThat(items("一、甲\n1.子。\n4.丑。\n三、乙\n17.寅。\n五、丙\n3.卯。\n"))
                .containsExactly("1.1 子", "1.4 丑", "3.17 寅", "5.3 卯");
    }

    @Test
    void readsANumberCloseToDigitsWhereItIsTheNext() {
        assertThat(items("1.子。\n2.丑。\n3.5-6月份开展寅。\n4.20所学校卯。\n5.2024年辰。\n"))
                .containsExactly("1 子", "2 丑", "3 5-6月份开展寅", "4 20所学校卯", "5 2024年辰");
    }

    @Test
    void readsMonthsAndQuartersWithListsThatRestart() {
        assertThat(items("一、日程\n一月份\n1.子。\n2.丑。\n二月份\n1.寅。\n2.卯。\n十二月\n辰。\n"))
                .containsExactly("1.1.1 子", "1.1.2 丑", "1.2.1 寅", "1.2.2 卯", "1.12 辰");
        assertThat(items("第一季度：\n1.子。\n2.丑。\n第二季度：\n1.寅。\n2.卯。\n")).containsExactly("1.1 子", "1.2 丑", "2.1 寅", "2.2 卯");
        assertThat(items("3月：子。\n4月：丑。\n")).containsExactly("3 子", "4 丑");
    }

    @Test
    void readsALongParagraphAsOne() {
        String paragraph = "按照第（一）项和第（二）项的要求，落实各项措施。".repeat(100);
        assertThat(items("一、甲\n" + paragraph + "\n二、乙\n" + paragraph + "\n三、丙\n" + paragraph))
                .containsExactly("1 甲", "2 乙", "3 丙");
    }

    @Test
    void tellsARepeatedPathApart() {
        assertThat(items("1.子。\n2.丑。\n一、甲\n1.寅。\n")).hasSize(3).doesNotHaveDuplicates();
        assertThat(items("一、甲。\n一、乙。\n")).containsExactly("1 甲", "1~2 乙");
    }

    @Test
    void endsTheTitleOfASectionAtItsColon() {
        assertThat(sections("一、甲：子丑\n（一）乙。\n（二）丙。\n")).containsExactly("1 甲");
    }
}
