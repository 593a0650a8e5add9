package org.yaodian.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.yaodian.query.BundledStore;
import org.yaodian.store.Store;
import org.yaodian.vocab.Yd;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DescribingTest {

    private static final String BASE = "https://w3id.org/yaodian/id/";
    private static final String PLAN = BASE + "document/410000/河南省教育厅2020年工作要点";
    private static final String CITED = BASE + "document/cn/中共中央办公厅关于减轻中小学教师负担进一步营造教育教学良好环境的若干意见";
    private static final String MENTION = PLAN + "/mention/citation/9251-9280";

    private final Store store = BundledStore.open();
    private final Describing describing = new Describing(store, 30_000);

    @AfterAll
    void close() {
        store.close();
    }

    @Test
    void tellsOfAMentionItsWordsItsSentenceItsItemAndWhatItDenotes() {
        Graph graph = graph(MENTION);
        assertThat(texts(graph, MENTION, Yd.exact.asNode())).containsExactly("《关于减轻中小学教师负担进一步营造教育良好环境的若干意见》");
        assertThat(texts(graph, PLAN + "/item/6.35/measure/2", Yd.text.asNode()))
                .singleElement()
                .asString()
                .startsWith("贯彻落实《关于减轻");
        assertThat(texts(graph, PLAN + "/item/6.35", RDFS.label.asNode())).containsExactly("切实减轻中小学教师负担");
        assertThat(texts(graph, PLAN, RDFS.label.asNode())).containsExactly("河南省教育厅2020年工作要点");
        assertThat(texts(graph, CITED, RDFS.label.asNode())).isNotEmpty();
    }

    @Test
    void tellsOfAnItemItsLinksWithTheMentionsThatProveThem() {
        String item = PLAN + "/item/6.35";
        Graph graph = graph(item);
        assertThat(graph.contains(node(item), Yd.implements_.asNode(), node(CITED)))
                .isTrue();
        assertThat(graph.contains(node(MENTION), Yd.denotes.asNode(), node(CITED)))
                .isTrue();
        assertThat(texts(graph, MENTION, Yd.rule.asNode())).containsExactly("title-in-brackets");
        assertThat(texts(graph, item + "/measure/2", Yd.text.asNode())).hasSize(1);
    }

    @Test
    void tellsOfADocumentWhoCitesItInWhichWords() {
        Graph graph = graph(CITED);
        assertThat(graph.contains(node(PLAN + "/item/6.35"), Yd.implements_.asNode(), node(CITED)))
                .isTrue();
        assertThat(texts(graph, MENTION, Yd.exact.asNode())).hasSize(1);
        assertThat(texts(graph, PLAN + "/item/6.35/measure/2", Yd.text.asNode()))
                .hasSize(1);
    }

    @Test
    void tellsOfAPlanItsOutlineAndNotItsMentions() {
        Graph graph = graph(PLAN);
        assertThat(graph.find(Node.ANY, RDF.type.asNode(), Yd.Item.asNode()).toList())
                .hasSize(39);
        assertThat(graph.find(Node.ANY, RDF.type.asNode(), Yd.Section.asNode()).toList())
                .hasSize(7);
        assertThat(graph.find(Node.ANY, RDF.type.asNode(), Yd.Mention.asNode()).toList())
                .isEmpty();
        assertThat(graph.size()).isLessThan(2_000);
    }

    @Test
    void boundsWhatPointsToAThingAndTellsHowMuchItIs() {
        Description country = describing.of(BASE + "place/cn").orElseThrow();
        assertThat(country.cut()).containsKeys(Yd.jurisdiction.getURI());
        assertThat(country.links().get(DCTerms.isPartOf.getURI()))
                .isEqualTo(store.read(dataset -> dataset.getUnionGraph()
                        .find(Node.ANY, DCTerms.isPartOf.asNode(), node(BASE + "place/cn"))
                        .toList()
                        .size()));
        assertThat(country.graph()
                        .find(Node.ANY, Yd.jurisdiction.asNode(), node(BASE + "place/cn"))
                        .toList())
                .hasSize(Description.MOST);
    }

    @Test
    void addsNothingThatTheStoreDoesNotHold() {
        for (String iri : List.of(PLAN, MENTION, CITED, PLAN + "/item/6.35", BASE + "place/cn")) {
            store.read(dataset -> {
                Graph all = dataset.getUnionGraph();
                assertThat(graph(iri).stream()).as(iri).allMatch(all::contains);
                assertThat(all.find(node(iri), Node.ANY, Node.ANY).toList()).allMatch(graph(iri)::contains);
                return iri;
            });
        }
    }

    @Test
    void knowsGraphsByTheirNames() {
        Description registers = describing.of(BASE + "graph/register").orElseThrow();
        assertThat(registers.triples()).isGreaterThan(20_000);
        assertThat(registers.links()).isEqualTo(Map.of());
    }

    @Test
    void knowsNothingOfOtherNames() {
        assertThat(describing.of(PLAN + "/item/99")).isEmpty();
        assertThat(describing.knows(PLAN + "/item/99")).isFalse();
        assertThat(describing.knows(PLAN)).isTrue();
    }

    private Graph graph(String iri) {
        return describing.of(iri).orElseThrow().graph();
    }

    private static Node node(String iri) {
        return NodeFactory.createURI(iri);
    }

    private static List<String> texts(Graph graph, String subject, Node property) {
        return graph.find(node(subject), property, Node.ANY)
                .mapWith(triple -> triple.getObject().getLiteralLexicalForm())
                .toList();
    }
}
