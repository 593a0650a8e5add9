package org.yaodian.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.yaodian.ingest.BundledPlan;
import org.yaodian.ingest.Extraction;
import org.yaodian.ingest.Ingest;
import org.yaodian.iri.Iris;
import org.yaodian.store.Store;
import org.yaodian.text.SourceReader;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlanPictureTest {

    private static final String HENAN = "https://w3id.org/yaodian/id/document/410000/河南省教育厅2020年工作要点";

    private final Iris iris = Iris.standard();
    private final Store store = Store.inMemory();
    private final PlanPicture pictures = new PlanPicture(iris);
    private JsonNode picture = MissingNode.getInstance();

    @BeforeAll
    void readTheBundledPlan() {
        new Ingest(store, new Extraction(iris), new SourceReader(), "test", () -> Instant.EPOCH)
                .ingest(BundledPlan.NAME, BundledPlan.bytes());
        Optional<ObjectNode> drawn = store.read(dataset -> pictures.picture(dataset, HENAN));
        picture = drawn.orElseThrow();
    }

    @Test
    void drawsEveryPartOfThePlan() {
        Map<String, Integer> kinds = new TreeMap<>();
        picture.at("/elements/nodes")
                .forEach(node -> kinds.merge(node.at("/data/kind").asText(), 1, Integer::sum));
        assertThat(kinds).containsEntry("section", 7).containsEntry("item", 39);
        assertThat(kinds).containsKeys("body", "document", "program", "group");
    }

    @Test
    void givesEveryEdgeWordsThatStandInItsSentence() {
        assertThat(picture.at("/elements/edges"))
                .isNotEmpty()
                .allSatisfy(edge -> assertThat(edge.at("/data/mentions"))
                        .isNotEmpty()
                        .allSatisfy(mention -> {
                            JsonNode sentence = picture.get("sentences")
                                    .get(mention.get("sentence").asText());
                            int[] text =
                                    sentence.get("text").asText().codePoints().toArray();
                            int from = mention.get("start").asInt()
                                    - sentence.get("start").asInt();
                            int length = mention.get("end").asInt()
                                    - mention.get("start").asInt();
                            assertThat(new String(text, from, length))
                                    .isEqualTo(mention.get("exact").asText());
                            assertThat(sentence.get("part")).isEqualTo(edge.at("/data/source"));
                        }));
    }

    @Test
    void leavesNoEdgeWithoutItsEnds() {
        List<String> nodes = picture.at("/elements/nodes").findValuesAsText("id");
        assertThat(nodes).doesNotHaveDuplicates();
        assertThat(picture.at("/elements/edges"))
                .allSatisfy(edge -> assertThat(nodes)
                        .contains(
                                edge.at("/data/source").asText(),
                                edge.at("/data/target").asText()));
        assertThat(picture.at("/elements/edges").findValuesAsText("id")).doesNotHaveDuplicates();
    }

    @Test
    void saysWhichPlanItIs() {
        assertThat(picture.at("/plan/id").asText()).isEqualTo("410000/河南省教育厅2020年工作要点");
        assertThat(picture.at("/plan/title").asText()).isEqualTo("2020年工作要点");
        assertThat(picture.at("/plan/year").asInt()).isEqualTo(2020);
        List<String> plans = store.read(pictures::plans);
        assertThat(plans).containsExactly(HENAN);
    }

    @Test
    void knowsNoPlanThatTheStoreDoesNotHold() {
        Optional<ObjectNode> none = store.read(dataset -> pictures.picture(dataset, HENAN + "x"));
        assertThat(none).isEmpty();
    }
}
