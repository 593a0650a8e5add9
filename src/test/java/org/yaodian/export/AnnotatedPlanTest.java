package org.yaodian.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;

class AnnotatedPlanTest {

    @Test
    void countsCharactersBeyondTheBasicPlaneOnce() throws IOException {
        Graph graph = RDFParser.fromString("""
                        PREFIX yd: <https://w3id.org/yaodian/ontology#>
                        <http://e/plan> yd:text "𠀀𠀀办好学校𠀀。" .
                        <http://e/m> a yd:Mention ; yd:start 4 ; yd:end 6 ; yd:exact "学校" ; yd:denotes <http://e/g> .
                        <http://e/g> a yd:TargetGroup .
                        """, Lang.TURTLE).toGraph();
        Node mention = NodeFactory.createURI("http://e/m");
        StringWriter out = new StringWriter();
        try (JsonGenerator json = new ObjectMapper().createGenerator(out)) {
            new AnnotatedPlan(graph, NodeFactory.createURI("http://e/plan"), "http://e/text")
                    .write(mention, List.of(), json);
        }
        JsonNode selector = new ObjectMapper().readTree(out.toString()).at("/target/selector");
        assertThat(selector.toString())
                .isEqualTo("[{\"type\":\"TextPositionSelector\",\"start\":4,\"end\":6},{\"type\":\"TextQuoteSelector\","
                        + "\"exact\":\"学校\",\"prefix\":\"𠀀𠀀办好\",\"suffix\":\"𠀀。\"}]");
    }
}
