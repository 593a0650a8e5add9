package org.yaodian.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SoundnessTest {

    @TempDir
    Path folder;

    @Test
    void findsNoFaultInAStoreThatIsOpen() {
        try (Store store = Store.open(folder)) {
            assertThat(store.fault()).isEmpty();
            write(store);
            assertThat(store.fault()).isEmpty();
            assertThat(store.statements()).isEqualTo(1);
            assertThat(store.bytes()).isPositive();
        }
        try (Store again = Store.open(folder)) {
            assertThat(again.fault()).isEmpty();
        }
    }

    @Test
    void findsThatAStoreIsClosed() {
        Store store = Store.open(folder);
        write(store);
        store.close();
        assertThat(store.fault().orElse("")).startsWith("the store cannot be read");
    }

    @Test
    void findsAnIndexThatFellBehindUnlessACommitIsUnderWay() {
        DatasetGraph triples = DatabaseMgr.createDatasetGraph();
        WordIndex words = new WordIndex(new ByteBuffersDirectory());
        Txn.executeWrite(triples, () -> new Ledger(triples.getDefaultGraph()).commit(7));
        assertThat(Soundness.fault(triples, words, () -> 7).orElse(""))
                .contains("the text index does not stand where the data do");
        assertThat(Soundness.fault(triples, words, () -> -1)).isEmpty();
        words.close();
    }

    private static void write(Store store) {
        store.write(writing -> {
            var graph = GraphFactory.createDefaultGraph();
            graph.add(Triple.create(
                    NodeFactory.createURI("urn:s"), NodeFactory.createURI("urn:p"), NodeFactory.createURI("urn:o")));
            writing.replace("urn:g", graph, "s");
        });
    }
}
