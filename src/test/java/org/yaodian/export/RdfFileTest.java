package org.yaodian.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yaodian.query.BundledStore;
import org.yaodian.store.Store;

class RdfFileTest {

    private static final String PLAN = "https://w3id.org/yaodian/id/document/410000/河南省教育厅2020年工作要点";
    private static final Graph GRAPH = plan();

    /** The graph of the bundled plan. */
    static Graph plan() {
        try (Store store = BundledStore.open()) {
            Graph copy = GraphFactory.createDefaultGraph();
            store.read(dataset -> dataset
                            .getGraph(NodeFactory.createURI("https://w3id.org/yaodian/id/graph/410000/河南省教育厅2020年工作要点"))
                            .stream()
                            .toList())
                    .forEach(copy::add);
            return copy;
        }
    }

    @ParameterizedTest
    @EnumSource
    void isReadBackAsTheSameGraph(RdfForm form) {
        Graph read = GraphFactory.createDefaultGraph();
        RDFParser.fromString(text(RdfFile.of(GRAPH), form), lang(form)).parse(read);
        assertThat(read.isIsomorphicWith(GRAPH)).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void isTheSameToTheByteInWhateverOrderTheTriplesCame(RdfForm form) {
        List<Triple> triples = new ArrayList<>(GRAPH.stream().toList());
        Collections.shuffle(triples, new Random(7));
        Graph other = GraphFactory.createDefaultGraph();
        triples.forEach(other::add);
        assertThat(text(RdfFile.of(other), form)).isEqualTo(text(RdfFile.of(GRAPH), form));
    }

    @ParameterizedTest
    @EnumSource
    void writesChineseAsItIs(RdfForm form) {
        assertThat(text(RdfFile.of(GRAPH), form)).contains("河南省教育厅2020年工作要点").doesNotContain("\\u");
    }

    @Test
    void putsTheThingThatIsAskedForFirst() {
        assertThat(text(RdfFile.of(GRAPH, PLAN + "/item/6.35"), RdfForm.N_TRIPLES))
                .startsWith("<" + PLAN + "/item/6.35> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type>");
    }

    @Test
    void declaresOnlyThePrefixesThatTurtleNeeds() {
        Graph one = GraphFactory.createDefaultGraph();
        one.add(
                NodeFactory.createURI(PLAN),
                NodeFactory.createURI("http://purl.org/dc/terms/title"),
                NodeFactory.createLiteralString("题"));
        assertThat(text(RdfFile.of(one), RdfForm.TURTLE))
                .contains("PREFIX dct:")
                .contains("dct:title")
                .doesNotContain("yd:")
                .doesNotContain("skos:");
    }

    static String text(RdfFile file, RdfForm form) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        file.write(form, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Lang lang(RdfForm form) {
        return switch (form) {
            case TURTLE -> Lang.TURTLE;
            case JSON_LD -> Lang.JSONLD11;
            case N_TRIPLES -> Lang.NTRIPLES;
        };
    }
}
