package org.yaodian.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import org.yaodian.iri.Iris;
import org.yaodian.vocab.Prov;

class ProvenanceTest {

    @Test
    void tellsWhichRunMadeAGraphAndWhen() {
        Iris iris = Iris.standard();
        String plan = iris.document("410000", "河南省教育厅2020年工作要点");
        Graph graph = new Provenance(plan, "ab".repeat(32), "0.1.0", "rules", "registers", Instant.EPOCH).graph(iris);
        assertThat(SortedQuads.lines(iris.provenanceGraph(), graph))
                .hasSize(9)
                .anyMatch(line -> line.contains("1970-01-01T00:00:00Z"));
        assertThat(graph.contains(
                        NodeFactory.createURI(iris.run(plan, "ab".repeat(32))),
                        Prov.generated.asNode(),
                        NodeFactory.createURI(iris.graph(plan))))
                .isTrue();
    }
}
