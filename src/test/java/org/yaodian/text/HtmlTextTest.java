package org.yaodian.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class HtmlTextTest {

    @Test
    void makesALineOfEveryBlock() {
        assertThat(HtmlText.text(
                        "<h1>工作&nbsp;要点</h1><div><p>一、党建<br>1.学习。</p>散文<p>&emsp;&emsp;2.教学 &lt;三&gt;。</p></div>"))
                .isEqualTo("工作 要点\n一、党建\n1.学习。\n散文\n2.教学 <三>。\n");
    }

    @Test
    void joinsWhatTheSourceMerelyBroke() {
        assertThat(HtmlText.text("<p>加强\n   <span>教师</span>\n<b>队伍</b>，\n建设 1+X\n证书 A\nB</p>"))
                .isEqualTo("加强教师队伍，建设 1+X 证书 A B\n");
    }

    @Test
    void leavesOutScriptsStylesAndWhatIsHidden() {
        assertThat(HtmlText.text("<title>网站</title><script>var 甲;</script><style>p{}</style><nav>首页</nav>"
                        + "<p>正文<!-- 注 --></p><div style='color:red;display: none'>隐</div><select><option>选</select>"))
                .isEqualTo("正文\n");
    }

    @Test
    void leavesOutMenusButKeepsLinkedSentences() {
        assertThat(
                        HtmlText.text(
                                "<ul><li><a href=a>首页</a><li><a href=b>机构</a><li><a href=c>新闻</a><li><a href=d>互动</a></ul>"
                                        + "<p><a href=e>附件：任务分工表</a></p>"
                                        + "<p><a href=1>落实意见。</a><a href=2>落实办法。</a><a href=3>落实方案。</a><a href=4>落实规划。</a></p>"))
                .isEqualTo("附件：任务分工表\n落实意见。落实办法。落实方案。落实规划。\n");
    }

    @Test
    void writesOutTheNumbersOfOrderedLists() {
        assertThat(HtmlText.text("<ol start=3><li>学习。</li><li><p>教学。</p><p>又</p></li></ol><ul><li>其他</ul>"))
                .isEqualTo("3.学习。\n4.教学。\n又\n其他\n");
    }

    @Test
    void makesARowOfATableOneLineOfCells() {
        assertThat(HtmlText.text("""
                <table><thead><tr><th>序号</th><th>任务</th><th>责任单位</th></tr></thead>
                <tr><td>1</td><td><p>建设学校</p><p>2所</p></td><td rowspan=2>市教育局</td></tr>
                <tr><td>2</td><td>培训教师</td></tr>
                <tr><td colspan=2>合计</td><td></td></tr></table>""")).isEqualTo("序号\t任务\t责任单位\n1\t建设学校 2所\t市教育局\n2\t培训教师\t市教育局\n合计\n");
    }

    @Test
    void seesThatATableOnlyLaysOutThePage() {
        assertThat(
                        HtmlText.text(
                                "<table><tr><td>左</td><td><table><tr><td><p>一、党建</p><p>二、教学</p></td></tr></table></td></tr></table>"))
                .isEqualTo("左\n一、党建\n二、教学\n");
    }

    private static final String PARAGRAPH = "<p>各县市要加强教师队伍建设，提高培训质量，完善评价办法，落实经费保障。</p>";
    private static final String LINE = "各县市要加强教师队伍建设，提高培训质量，完善评价办法，落实经费保障。\n";

    @Test
    void takesOnlyTheArticleOfASavedPage() {
        String page = "<html><head><title>某市教育局2020年工作要点_某市政府网站</title></head><body><form>"
                + "<div class=top><a href=/>首页</a><a href=/b>政务公开</a><span>今天是11月28日，星期六，欢迎访问本网站。</span></div>"
                + "<div class=path>当前位置：<a href=/>首页</a> &gt; <a href=/c>规划计划</a></div>"
                + "<div class=main><div class=bt>某市教育局2020年工作要点</div><div class=info>发布时间：2020-03-01 浏览次数：35</div>"
                + "<div id=zoom><p>一、总体要求</p>" + PARAGRAPH.repeat(20)
                + "<table><tr><td>任务</td><td>单位</td></tr><tr><td>建校</td><td>市教育局</td></tr></table>"
                + "<p>附则</p><p>【打印】 【关闭】</p></div><div>上一篇：<a href=/d>某通知</a></div></div>"
                + "<div>主办：某市人民政府 备案号：某ICP备1号</div></form></body></html>";
        assertThat(HtmlText.text(page))
                .isEqualTo("某市教育局2020年工作要点\n一、总体要求\n" + LINE.repeat(20) + "任务\t单位\n建校\t市教育局\n附则\n");
    }

    @Test
    void takesTheArticleOutOfATableThatLaysOutThePage() {
        String page =
                "<html><head><meta name=ArticleTitle content=某市教育局2020年工作要点></head><body><table><tr><td>左边的栏目</td><td>"
                        + "<table><tr><td><div>" + PARAGRAPH.repeat(20)
                        + "</div></td></tr></table></td></tr></table></body></html>";
        assertThat(HtmlText.text(page)).isEqualTo("某市教育局2020年工作要点\n" + LINE.repeat(20));
    }

    @Test
    void keepsATextThatStandsInSeveralParts() {
        String page =
                "<h1>某市教育局2020年工作要点</h1><div>" + PARAGRAPH.repeat(12) + "</div><div>" + PARAGRAPH.repeat(4) + "</div>";
        assertThat(HtmlText.text(page)).isEqualTo("某市教育局2020年工作要点\n" + LINE.repeat(16));
    }

    @Test
    void survivesDeepNesting() {
        assertThat(HtmlText.text("<div>".repeat(50_000) + "正文")).isEqualTo("正文\n");
    }

    @Test
    void readsAPageThatSaysGb2312ButUsesCharactersOfGbk() {
        String page = "<html><head><meta charset=gb2312><title>t</title></head><body><p>朱镕基、陶喆 工作要点</p></body></html>";
        SourceReader reader = new SourceReader();
        assertThat(SourceReaderTest.textOf(reader.read("页.html", page.getBytes(Charset.forName("GBK"))))
                        .text())
                .isEqualTo("朱镕基、陶喆 工作要点\n");
    }

    @Test
    void believesTheBytesRatherThanAWrongDeclaration() {
        String page = "<html><head><meta charset=gb2312></head><body><p>教育工作要点，加强教师队伍建设。</p></body></html>";
        SourceReader reader = new SourceReader();
        assertThat(SourceReaderTest.textOf(reader.read("页.html", page.getBytes(StandardCharsets.UTF_8)))
                        .text())
                .isEqualTo("教育工作要点，加强教师队伍建设。\n");
    }
}
