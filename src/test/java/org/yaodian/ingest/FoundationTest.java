package org.yaodian.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.yaodian.iri.Iris;
import org.yaodian.store.Store;

/** What lies beside plans is renewed when it is another, and left alone when it is not. */
class FoundationTest {

    private final Iris iris = Iris.standard();
    private final Store store = Store.inMemory();

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void laysOtherGraphsBesideOntologyAndRegisters() {
        lay("one");
        assertThat(store.names()).containsExactly(iris.ontologyGraph(), iris.queryGraph(), iris.registerGraph());
    }

    @Test
    void leavesAGraphAloneThatIsTheSame() {
        lay("one");
        String version = store.version();
        long commits = commits();
        lay("one");
        assertThat(store.version()).isEqualTo(version);
        assertThat(commits()).isEqualTo(commits);
    }

    @Test
    void putsAnotherGraphInItsPlace() {
        lay("one");
        String version = store.version();
        lay("two");
        assertThat(store.version()).isNotEqualTo(version);
        assertThat(labels()).isEqualTo(graph("two").stream().toList());
    }

    private void lay(String label) {
        new Foundation(iris, OwnRegister.none(iris), Map.of(iris.queryGraph(), graph(label))).lay(store);
    }

    private static Graph graph(String label) {
        Graph graph = GraphFactory.createDefaultGraph();
        graph.add(Triple.create(
                NodeFactory.createURI("urn:x:thing"), RDFS.Nodes.label, NodeFactory.createLiteralString(label)));
        return graph;
    }

    private List<Triple> labels() {
        return store.read(dataset -> dataset.getGraph(NodeFactory.createURI(iris.queryGraph())).stream()
                .toList());
    }

    /** Number of writes so far, from the store's own default graph. */
    private long commits() {
        return store.read(dataset -> dataset.getDefaultGraph().stream()
                .filter(triple -> triple.getPredicate().getURI().endsWith(":commit"))
                .map(triple -> Long.valueOf(triple.getObject().getLiteralLexicalForm()))
                .findFirst()
                .orElse(-1L));
    }
}
