package org.yaodian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yaodian.Outside;
import org.yaodian.evaluation.AnnotatedItem;
import org.yaodian.evaluation.AnnotationReader;
import org.yaodian.evaluation.MentionType;
import org.yaodian.evaluation.ScoreTable;
import org.yaodian.evaluation.Scores;
import org.yaodian.evaluation.Use;
import org.yaodian.graph.PlanGraph;
import org.yaodian.ingest.Extraction;

/** What is extracted, held against what people annotated; the floors of {@code floors.tsv} are the project's promise. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExtractionQualityTest {

    private static final Path GOLD = Path.of("src/test/resources/gold");

    private final Extraction extraction = Workshop.extraction();
    private final Map<String, Map<String, Double>> floors = new HashMap<>();

    @BeforeAll
    void readsTheFloors() throws IOException {
        try (var in = Objects.requireNonNull(ExtractionQualityTest.class.getResourceAsStream("floors.tsv"))) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
            List<String> types = List.of(lines.getFirst().split("\t", -1));
            for (String line : lines.subList(1, lines.size())) {
                List<String> cells = List.of(line.split("\t", -1));
                Map<String, Double> row = new HashMap<>();
                for (int i = 1; i < types.size(); i++) {
                    row.put(types.get(i), Double.valueOf(cells.get(i)));
                }
                floors.put(cells.getFirst(), row);
            }
        }
    }

    @Test
    void findsEveryItemOfTheBundledPlanWithItsTitle() {
        Scores scores = scores(plans(List.of(), List.of()));
        assertThat(scores.missing()).isEmpty();
        assertThat(scores.titles()).isEqualTo(39);
    }

    @Test
    void staysAboveTheFloorsOnTheBundledPlan() {
        staysAbove("bundled", plans(List.of(), List.of()));
    }

    @ParameterizedTest
    @EnumSource(Use.class)
    void staysAboveTheFloorsOnPlansOfEachUse(Use use) {
        Path shared = Outside.shared();
        List<GoldPlan> plans = plans(
                List.of(GOLD.resolve("model"), GOLD.resolve("dev"), GOLD.resolve("heldout")),
                List.of(shared.resolve("gold"), shared.resolve("corpus")));
        staysAbove(
                use.word(),
                plans.stream().filter(plan -> plan.origin().use() == use).toList());
    }

    private static List<GoldPlan> plans(List<Path> folders, List<Path> texts) {
        GoldPlans.Given given = new GoldPlans(new PrintWriter(new StringWriter())).given(folders, texts);
        assertThat(given.missing()).isZero();
        return given.plans();
    }

    private void staysAbove(String pool, List<GoldPlan> plans) {
        Scores scores = scores(plans);
        System.out.println("pool " + pool);
        ScoreTable.lines(scores).forEach(System.out::println);
        Map<String, Double> least = floors.getOrDefault(pool, Map.of());
        SoftAssertions.assertSoftly(softly -> {
            for (MentionType type : MentionType.values()) {
                var rates = type == MentionType.INDICATORS
                        ? scores.of(type).overlapRates()
                        : scores.of(type).strictRates();
                softly.assertThat(rates.f1())
                        .as(pool + ", " + type.key())
                        .isGreaterThanOrEqualTo(least.getOrDefault(type.key(), 1.0));
            }
        });
    }

    /** Of all items together; the path of each is told apart by the name of its plan. */
    private Scores scores(List<GoldPlan> plans) {
        Map<String, AnnotatedItem> gold = new LinkedHashMap<>();
        Map<String, AnnotatedItem> predicted = new LinkedHashMap<>();
        for (GoldPlan plan : plans) {
            String name = plan.origin().name();
            put(gold, name, plan.items());
            put(predicted, name, predicted(plan));
        }
        return Scores.of(gold, predicted);
    }

    private static void put(Map<String, AnnotatedItem> to, String plan, Map<String, AnnotatedItem> items) {
        items.values().forEach(item -> {
            String path = plan + " " + item.item();
            to.put(path, new AnnotatedItem(path, item.title(), item.entries()));
        });
    }

    private Map<String, AnnotatedItem> predicted(GoldPlan plan) {
        String lines = new GoldLines(plan.outline(), extraction.mentions(plan.outline()), PlanGraph.THRESHOLD)
                .lines()
                .collect(Collectors.joining("\n"));
        try {
            return AnnotationReader.read("extracted", new StringReader(lines));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
