package org.yaodian.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.junit.jupiter.api.Test;
import org.yaodian.check.Shapes;
import org.yaodian.iri.Iris;
import org.yaodian.mention.PlanMentionFinder;
import org.yaodian.outline.Outline;
import org.yaodian.outline.OutlineReader;
import org.yaodian.register.Registers;
import org.yaodian.register.Resolver;
import org.yaodian.text.SourceText;
import org.yaodian.vocab.Eli;
import org.yaodian.vocab.Yd;

/** Outlines of other forms than the bundled plan's, as graphs. */
class OutlineGraphTest {

    private static final Iris IRIS = Iris.standard();
    private static final Registers REGISTERS = Registers.bundled(IRIS);
    private static final Resolver RESOLVER = new Resolver(REGISTERS, IRIS);

    private static Graph graph(String text) {
        Outline outline = OutlineReader.outline(SourceText.of("plan.txt", text));
        return new PlanGraph(RESOLVER, IRIS, PlanGraph.THRESHOLD)
                .graph(
                        outline,
                        RESOLVER.resolve(outline, new PlanMentionFinder(REGISTERS.gazetteer()).mentions(outline)));
    }

    private static List<String> values(Graph graph, String subject, Property property) {
        return graph.find(NodeFactory.createURI(subject), property.asNode(), Node.ANY)
                .mapWith(Triple::getObject)
                .mapWith(Node::toString)
                .toList();
    }

    @Test
    void holdsTheRowsOfATaskTableWithTheirBodiesAndDates() {
        Graph graph = graph("""
                绍兴市教育局2024年工作要点
                为做好工作，制定本要点。
                一、总体要求
                抓好落实。
                附件
                任务分工表
                序号\t工作任务\t牵头单位\t配合单位\t完成时限
                1\t建成平台。\t市教育局\t市财政局\t2024年6月底前
                2\t办好比赛\t市体育局
                """);
        assertThat(Shapes.bundled().violations(graph)).isEmpty();
        String plan = IRIS.base() + "document/330600/绍兴市教育局2024年工作要点";
        String row = IRIS.item(plan, "T1.1");
        assertThat(values(graph, row, Eli.isPartOf)).containsExactly(IRIS.section(plan, "T1"));
        assertThat(values(graph, row, Yd.leadBody)).containsExactly(IRIS.base() + "body/330600/绍兴市教育局");
        assertThat(values(graph, row, Yd.supportBody)).containsExactly(IRIS.base() + "body/330600/绍兴市财政局");
        assertThat(values(graph, row, Yd.hasIndicator)).hasSize(1);
    }

    @Test
    void marksWhichPartOfAReportAnItemBelongsTo() {
        Graph graph = graph(
                "2026年江苏省政府工作报告\n各位代表：\n现在报告工作，请予审议。\n一、2025年工作回顾\n（一）办好学校。\n（二）修好道路。\n二、2026年重点工作\n（一）办好医院。\n（二）建好公园。\n");
        assertThat(Shapes.bundled().violations(graph)).isEmpty();
        String plan = IRIS.base() + "document/320000/江苏省人民政府2026年江苏省政府工作报告";
        assertThat(graph.find(Node.ANY, Yd.reportPart.asNode(), Node.ANY).toList())
                .hasSize(6);
        assertThat(values(graph, IRIS.item(plan, "1.2"), Yd.reportPart)).containsExactly("\"review\"");
        assertThat(values(graph, IRIS.item(plan, "2.1"), Yd.reportPart)).containsExactly("\"tasks\"");
    }
}
