package org.yaodian.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.yaodian.iri.Iris;
import org.yaodian.query.BundledStore;
import org.yaodian.store.Store;
import org.yaodian.vocab.Yd;

/** The dump is the store, in one order, and says which edition it is; one plan's file is enough to read that plan. */
class DumpTest {

    private static final Iris IRIS = Iris.standard();
    private static Store store;
    private static Node plan;

    @BeforeAll
    static void open() {
        store = BundledStore.open();
        plan = NodeFactory.createURI(IRIS.document("410000", "河南省教育厅2020年工作要点"));
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @Test
    void holdsEveryGraphAndOneMoreAboutItself() throws IOException {
        String text = dump(store);
        DatasetGraph dump = RDFParser.fromString(text, Lang.NQUADS).toDatasetGraph();
        Node edition = NodeFactory.createURI(IRIS.edition(store.state().dataVersion()));
        Graph about = dump.getGraph(NodeFactory.createURI(IRIS.editionGraph()));
        assertThat(text)
                .startsWith("# Yaodian 要点 knowledge graph, data version "
                        + store.state().dataVersion());
        assertThat(about.contains(edition, DCTerms.license.asNode(), NodeFactory.createURI(Edition.LICENCE)))
                .isTrue();
        assertThat(about.stream(Node.ANY, OWL.versionInfo.asNode(), Node.ANY)
                        .map(triple -> triple.getObject().getLiteralLexicalForm()))
                .containsExactlyInAnyOrder(store.state().dataVersion(), Edition.softwareVersion());
        store.names()
                .forEach(name -> assertThat(isomorphic(dump, name)).as(name).isTrue());
        assertThat(dump.listGraphNodes()).toIterable().hasSize(store.names().size() + 1);
    }

    private static boolean isomorphic(DatasetGraph dump, String name) {
        Node graph = NodeFactory.createURI(name);
        return store.read(dataset -> dataset.getGraph(graph).isIsomorphicWith(dump.getGraph(graph)));
    }

    @Test
    void isEqualToTheByteWhereStoresAreEqual() throws IOException {
        try (Store other = BundledStore.open()) {
            assertThat(dump(other).replaceAll("(?m)^.*/terms/modified>.*$", ""))
                    .isEqualTo(dump(store).replaceAll("(?m)^.*/terms/modified>.*$", ""));
        }
    }

    @Test
    void onePlanNamesAllThatItSpeaksOf() throws IOException {
        Graph graph = plan(RdfForm.TURTLE, Lang.TURTLE);
        assertThat(graph.stream(Node.ANY, Yd.denotes.asNode(), Node.ANY).map(triple -> triple.getObject()))
                .hasSizeGreaterThan(400)
                .allMatch(thing -> graph.contains(thing, RDFS.label.asNode(), Node.ANY));
        assertThat(graph.stream(Node.ANY, Yd.jurisdiction.asNode(), Node.ANY).map(triple -> triple.getObject()))
                .isNotEmpty()
                .allMatch(place -> graph.contains(place, RDFS.label.asNode(), Node.ANY));
        assertThat(graph.stream(Node.ANY, DCTerms.license.asNode(), Node.ANY)).hasSize(1);
        assertThat(graph.stream(Node.ANY, Yd.ruleSet.asNode(), Node.ANY)).hasSize(1);
    }

    @Test
    void onePlanIsTheSameInEveryForm() throws IOException {
        Graph turtle = plan(RdfForm.TURTLE, Lang.TURTLE);
        assertThat(plan(RdfForm.JSON_LD, Lang.JSONLD11).isIsomorphicWith(turtle))
                .isTrue();
        assertThat(plan(RdfForm.N_TRIPLES, Lang.NTRIPLES).isIsomorphicWith(turtle))
                .isTrue();
    }

    @Test
    void findsAPlanByIriIdTitleOrPartOfIt() throws IOException {
        Snapshot.of(store, snapshot -> {
            Plans plans = new Plans(snapshot, IRIS);
            for (String name : new String[] {plan.getURI(), "410000/河南省教育厅2020年工作要点", "河南省教育厅2020年工作要点", "2020年工作"}) {
                assertThat(plans.named(name)).as(name).containsExactly(plan);
            }
            assertThat(plans.named("山西")).isEmpty();
        });
    }

    private static Graph plan(RdfForm form, Lang lang) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Snapshot.of(store, snapshot -> new OnePlan(IRIS, plan).write(snapshot, form, out));
        return RDFParser.fromString(out.toString(StandardCharsets.UTF_8), lang).toGraph();
    }

    private static String dump(Store store) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Snapshot.of(store, snapshot -> new Dump(IRIS).plain(snapshot, out));
        return out.toString(StandardCharsets.UTF_8);
    }
}
