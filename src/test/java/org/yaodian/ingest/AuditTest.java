package org.yaodian.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaodian.iri.Iris;
import org.yaodian.query.BundledStore;
import org.yaodian.store.Store;
import org.yaodian.vocab.Yd;

/** What is wrong in a store is found, with the plan, the node and the cure. */
class AuditTest {

    private static final Iris IRIS = Iris.standard();
    private static final String PLAN = IRIS.document("410000", "河南省教育厅2020年工作要点");
    private static final String BODY = IRIS.body("410000", "中共河南省委组织部");

    private Store store;

    @BeforeEach
    void open() {
        store = BundledStore.open();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void findsNothingInWhatWasRead() {
        Audit.Findings findings = findings();
        assertThat(findings.plans()).isEqualTo(1);
        assertThat(findings.spans()).isGreaterThan(700);
        assertThat(findings.faults()).isEmpty();
    }

    @Test
    void findsWordsThatStandElsewhere() {
        Node words = NodeFactory.createLiteralString("省委组织部");
        String mention = graph().stream(Node.ANY, Yd.exact.asNode(), words)
                .findFirst()
                .orElseThrow()
                .getSubject()
                .getURI();
        int start = Integer.parseInt(mention.replaceFirst(".*/(\\d+)-\\d+$", "$1"));
        change(mention, Yd.start, number(start - 1));
        change(mention, Yd.end, number(start + 4));
        assertThat(findings().faults())
                .anySatisfy(fault -> {
                    assertThat(fault.fault()).isEqualTo("words-elsewhere");
                    assertThat(fault.plan()).isEqualTo(PLAN);
                    assertThat(fault.node()).isEqualTo(mention);
                    assertThat(fault.sentence())
                            .contains("at [" + (start - 1) + ", " + (start + 4) + ") the text has")
                            .contains("not \"省委组织部\"");
                    assertThat(fault.cure()).contains("ingest henan-2020.txt again");
                })
                .as("what a plan is told of is not told again of all")
                .doesNotHaveDuplicates()
                .noneMatch(fault -> fault.plan().isEmpty() && fault.node().equals(mention));
    }

    @Test
    void findsATextThatIsNotTheOneThatWasRead() {
        change(PLAN, Yd.sha256, NodeFactory.createLiteralString("0".repeat(64)));
        assertThat(findings().faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.toString())
                        .startsWith(PLAN + ": text-changed: ")
                        .contains("and not 0000"));
    }

    @Test
    void findsALinkWithoutAMention() {
        Graph graph = graph();
        graph.add(Triple.create(
                NodeFactory.createURI(PLAN + "/item/1.2"),
                Yd.place.asNode(),
                NodeFactory.createURI(IRIS.place("410100"))));
        graph.add(Triple.create(
                NodeFactory.createURI(IRIS.place("410100")),
                RDFS.label.asNode(),
                NodeFactory.createLiteralLang("郑州市", "zh")));
        replace(graph);
        assertThat(findings().faults().stream().map(Fault::fault)).contains("link-without-evidence");
    }

    @Test
    void findsThatAPlanAndTheRegisterContradictEachOther() {
        change(BODY, RDFS.label, NodeFactory.createLiteralLang("河南组织部", "zh"));
        assertThat(findings().faults()).singleElement().satisfies(fault -> {
            assertThat(fault.plan()).isEmpty();
            assertThat(fault.node()).isEqualTo(BODY);
            assertThat(fault.fault()).isEqualTo("thing-with-two-labels");
            assertThat(fault.cure()).contains(IRIS.graph(PLAN)).contains(IRIS.registerGraph());
        });
    }

    private static Node number(int value) {
        return NodeFactory.createLiteralDT(Integer.toString(value), XSDDatatype.XSDinteger);
    }

    private Audit.Findings findings() {
        return new Audit(IRIS, (done, all) -> {}).findings(store);
    }

    private void change(String subject, Property property, Node value) {
        Graph graph = graph();
        Node node = NodeFactory.createURI(subject);
        assertThat(graph.contains(node, property.asNode(), Node.ANY)).isTrue();
        List.copyOf(graph.find(node, property.asNode(), Node.ANY).toList()).forEach(graph::delete);
        graph.add(Triple.create(node, property.asNode(), value));
        replace(graph);
    }

    private Graph graph() {
        Graph copy = GraphFactory.createDefaultGraph();
        store.read(dataset -> {
            dataset.getGraph(NodeFactory.createURI(IRIS.graph(PLAN))).stream().forEach(copy::add);
            return true;
        });
        return copy;
    }

    private void replace(Graph graph) {
        store.write(writing -> writing.replace(IRIS.graph(PLAN), graph, "changed"));
    }
}
