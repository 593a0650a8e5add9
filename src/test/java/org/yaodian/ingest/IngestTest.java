package org.yaodian.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.yaodian.iri.Iris;
import org.yaodian.store.Store;
import org.yaodian.text.SourceReader;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IngestTest {

    private static final String HENAN = "https://w3id.org/yaodian/id/document/410000/河南省教育厅2020年工作要点";
    private static final String PLAN = """
            河南省教育厅
            2021年工作要点

            一、提高质量
            1.培训教师。会同省财政厅实施“国培计划”，培训农村教师1000名。
            """;

    private final Iris iris = Iris.standard();
    private final Extraction extraction = new Extraction(iris);
    private final Store store = Store.inMemory();
    private final Ingest ingest =
            new Ingest(store, extraction, new SourceReader(), "test", () -> Instant.parse("2026-01-02T03:04:05Z"));

    @AfterEach
    void empty() {
        store.write(writing -> store.names().forEach(writing::remove));
    }

    @Test
    void putsTheBundledPlanIntoItsGraph() {
        Outcome outcome = ingest.ingest(BundledPlan.NAME, BundledPlan.bytes());
        Outcome.Stored stored = stored(outcome);
        assertThat(stored.plan()).isEqualTo(HENAN);
        assertThat(stored.counts().sections()).isEqualTo(7);
        assertThat(stored.counts().items()).isEqualTo(39);
        assertThat(stored.replaced()).isEmpty();
        assertThat(store.names()).containsExactly(iris.graph(HENAN), iris.provenanceGraph());
        assertThat((int) store.read(dataset -> dataset.getGraph(NodeFactory.createURI(iris.graph(HENAN)))
                        .size()))
                .isEqualTo(stored.counts().triples());
        assertThat(
                        ask(
                                "?run <http://www.w3.org/ns/prov#endedAtTime> '2026-01-02T03:04:05Z'^^<http://www.w3.org/2001/XMLSchema#dateTime>"))
                .isTrue();
        assertThat(ask("?item <http://jena.apache.org/text#query> '\"职业教育\"'")).isTrue();
    }

    @Test
    void leavesTheStoreAsItIsWhenTheSameTextComesAgain() {
        ingest.ingest(BundledPlan.NAME, BundledPlan.bytes());
        String version = store.version();
        assertThat(ingest.ingest("other-name.txt", BundledPlan.bytes()))
                .isEqualTo(new Outcome.Unchanged(HENAN, "河南省教育厅2020年工作要点"));
        assertThat(store.version()).isEqualTo(version);
    }

    @Test
    void replacesAPlanAndSaysWhatItReplaced() {
        Outcome.Stored first = stored(ingest("a.txt", PLAN));
        Outcome.Stored second = stored(ingest("b.txt", PLAN.replace("1000", "2000")));
        assertThat(second.plan()).isEqualTo(first.plan());
        assertThat(second.replaced()).isEqualTo("a.txt");
        assertThat(ask("?s <https://w3id.org/yaodian/ontology#text> ?t FILTER(CONTAINS(?t, '1000名'))"))
                .isFalse();
        assertThat(ask("?s <https://w3id.org/yaodian/ontology#text> ?t FILTER(CONTAINS(?t, '2000名'))"))
                .isTrue();
    }

    @Test
    void tellsOfABatchInItsOrderOnceItIsWritten() {
        SourceReader reader = new SourceReader();
        List<String> told = new ArrayList<>();
        try (Batch batch = ingest.batch((file, outcome) -> told.add(file + " "
                + outcome.getClass().getSimpleName() + " " + store.names().size()))) {
            for (String name : List.of("a", "empty", "a-again", "a-other", "b")) {
                String text = name.equals("empty") ? "" : name.equals("b") ? PLAN.replace("2021", "2022") : PLAN;
                String words = name.equals("a-other") ? text.replace("1000", "2000") : text;
                batch.take(Path.of(name), reader.read(name, words.getBytes(StandardCharsets.UTF_8)));
            }
            assertThat(told).isEmpty();
        }
        assertThat(told)
                .containsExactly(
                        "a Stored 3", "empty Unreadable 3", "a-again Unchanged 3", "a-other Doubled 3", "b Stored 3");
    }

    @Test
    void writesABatchBeforeMuchOfItWaits() {
        SourceReader reader = new SourceReader();
        List<Path> told = new ArrayList<>();
        try (Batch batch = ingest.batch((file, outcome) -> told.add(file))) {
            for (int year = 2001; told.isEmpty() && year < 2025; year++) {
                String text = new String(BundledPlan.bytes(), StandardCharsets.UTF_8).replace("2020", "" + year);
                batch.take(Path.of("p" + year), reader.read("p" + year, text.getBytes(StandardCharsets.UTF_8)));
            }
            assertThat(told).hasSizeBetween(2, 20);
            assertThat(store.names()).hasSize(told.size() + 1);
        }
    }

    @Test
    void warnsOfATextWithoutNumbersAndStoresItAsOneItem() {
        Outcome.Stored stored = stored(ingest("prose.txt", "某市教育局工作要点\n\n我们将继续加强教师队伍建设，努力办好人民满意的教育。\n"));
        assertThat(stored.counts().items()).isEqualTo(1);
        assertThat(stored.warnings()).containsExactly("no numbering found in prose.txt: the whole text is item 1");
    }

    @Test
    void doesNotTouchTheStoreForATextThatCannotBeRead() {
        String version = store.version();
        assertThat(ingest("english.txt", "Work plan. 1. Train teachers.")).isInstanceOf(Outcome.Unreadable.class);
        assertThat(store.version()).isEqualTo(version);
        assertThat(store.names()).isEmpty();
    }

    @Test
    void forgetsAPlan() {
        ingest.ingest(BundledPlan.NAME, BundledPlan.bytes());
        assertThat(ingest.forget(HENAN)).isTrue();
        assertThat(ingest.forget(HENAN)).isFalse();
        assertThat(store.names()).containsExactly(iris.provenanceGraph());
    }

    @Test
    void laysOntologyAndRegistersOnce() {
        new Foundation(iris).lay(store);
        assertThat(store.names()).containsExactly(iris.ontologyGraph(), iris.registerGraph());
        assertThat(ask("?d <http://purl.org/dc/terms/title> ?title")).isTrue();
        String version = store.version();
        new Foundation(iris).lay(store);
        assertThat(store.version()).isEqualTo(version);
    }

    private Outcome ingest(String name, String text) {
        return ingest.ingest(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static Outcome.Stored stored(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Stored.class);
        return (Outcome.Stored) outcome;
    }

    private boolean ask(String pattern) {
        return store.read(dataset ->
                QueryExec.dataset(dataset).query("ASK { " + pattern + " }").ask());
    }
}
