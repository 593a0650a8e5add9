package org.yaodian.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;

class ShapesTest {

    private final Shapes shapes = Shapes.bundled();

    @Test
    void saysInTwoLanguagesWhatIsWrongAndWhere() {
        Graph graph = RDFParser.source("ontology/examples/bad/responsibility-without-role.ttl")
                .toGraph();
        assertThat(shapes.violations(graph))
                .contains(new Violation(
                        "responsibility-without-role",
                        "https://w3id.org/yaodian/id/document/990000/某市教育局2021年工作要点/mention/responsibility/55-59",
                        "<https://w3id.org/yaodian/ontology#role>",
                        "boss",
                        "责任没有恰好一个所列的角色。",
                        "The responsibility has not exactly one role of the list."));
    }

    @Test
    void countsCharactersBeyondTheBasicPlaneOnce() {
        assertThat(shapes.violations(plan("小学𠀀好", 0, 4))).isEmpty();
        assertThat(shapes.violations(plan("小学𠀀好", 0, 5)).stream().map(Violation::fault))
                .containsOnly("text-longer-than-its-span");
    }

    @Test
    void comparesWordsWithTheTextBehindSuchACharacter() {
        Graph graph = plan("小学𠀀好。", 0, 5);
        assertThat(shapes.violations(mention(graph, "好", 3))).isEmpty();
        assertThat(shapes.violations(mention(graph, "𠀀", 3)).stream().map(Violation::fault))
                .containsExactly("words-unlike-the-text");
    }

    @Test
    void servesManyThreads() {
        Graph graph = RDFParser.source("ontology/examples/bad/link-without-evidence.ttl")
                .toGraph();
        List<Violation> alone = shapes.violations(graph);
        assertThat(alone).hasSize(1);
        assertThat(Collections.nCopies(40, graph).parallelStream()
                        .map(shapes::violations)
                        .distinct())
                .containsExactly(alone);
    }

    private static Graph mention(Graph plan, String exact, int start) {
        Graph graph = turtle("""
                <m> a yd:ActivityMention , yd:Mention ; yd:inPart <plan/item/1> ; yd:inItem <plan/item/1> ;
                    yd:inMeasure <plan/item/1/measure/1> ; yd:start %d ; yd:end %d ; yd:exact "%s" ;
                    yd:denotes <a> ; yd:rule "test" ; yd:confidence 0.4 .
                <a> a yd:Activity ; rdfs:label "活动"@zh .
                """.formatted(start, start + 1, exact));
        plan.find().forEach(graph::add);
        return graph;
    }

    private static Graph plan(String text, int start, int end) {
        return turtle("""
                <plan> a yd:Plan , yd:Document ; rdfs:label "计划"@zh ; dct:title "计划" ; yd:source "test" ;
                    yd:jurisdiction <p> ; yd:sha256 "%s" .
                <plan/item/1> a yd:Item , yd:Part ; rdfs:label "好"@zh ; dct:title "好" ; eli:number "1." ; yd:path "1" ;
                    yd:order 1 ; yd:plan <plan> ; eli:is_part_of <plan> ; yd:text "%s" ; yd:start %d ; yd:end %d .
                <plan/item/1/measure/1> a yd:Measure ; eli:is_part_of <plan/item/1> ; yd:order 1 ;
                    yd:text "%s" ; yd:start %d ; yd:end %d .
                """.formatted("0".repeat(64), text, start, end, text, start, end));
    }

    private static Graph turtle(String body) {
        return RDFParser.fromString("""
                BASE <http://example.org/>
                PREFIX yd: <https://w3id.org/yaodian/ontology#>
                PREFIX dct: <http://purl.org/dc/terms/>
                PREFIX eli: <http://data.europa.eu/eli/ontology#>
                PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                """ + body, Lang.TURTLE).toGraph();
    }
}
