package org.yaodian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.yaodian.evaluation.AnnotatedItem;
import org.yaodian.evaluation.AnnotationReader;
import org.yaodian.evaluation.MentionType;
import org.yaodian.evaluation.ScoreTable;
import org.yaodian.evaluation.Scores;
import org.yaodian.iri.Iris;
import org.yaodian.mention.PlanMentionFinder;
import org.yaodian.outline.Outline;
import org.yaodian.outline.OutlineReader;
import org.yaodian.register.Registers;
import org.yaodian.text.SourceText;

/** What is extracted from the bundled plan, held against what two people annotated; the floors are the project's promise. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExtractionQualityTest {

    private Scores scores = new Scores(0, java.util.List.of(), 0, Map.of());

    @BeforeAll
    void extracts() throws IOException {
        String text;
        try (Reader reader = resource("/org/yaodian/ingest/henan-2020.txt")) {
            text = new java.io.BufferedReader(reader).lines().collect(Collectors.joining("\n"));
        }
        Outline outline = OutlineReader.outline(SourceText.of("henan-2020.txt", text));
        var mentions = new PlanMentionFinder(Registers.bundled(Iris.standard()).gazetteer()).mentions(outline);
        String lines = new GoldLines(outline, mentions, 0.5).lines().collect(Collectors.joining("\n"));
        Map<String, AnnotatedItem> predicted = AnnotationReader.read("extracted", new StringReader(lines));
        try (Reader gold = resource("/gold/henan-2020.jsonl")) {
            scores = Scores.of(AnnotationReader.read("henan-2020.jsonl", gold), predicted);
        }
        ScoreTable.lines(scores).forEach(System.out::println);
    }

    @Test
    void findsEveryItemWithItsTitle() {
        assertThat(scores.missing()).isEmpty();
        assertThat(scores.titles()).isEqualTo(39);
    }

    @Test
    void staysAboveTheFloors() {
        assertThat(strict(MentionType.DOCUMENTS)).isGreaterThanOrEqualTo(0.92);
        assertThat(strict(MentionType.BODIES)).isGreaterThanOrEqualTo(0.78);
        assertThat(strict(MentionType.PROGRAMS)).isGreaterThanOrEqualTo(0.82);
        assertThat(strict(MentionType.ACTIVITIES)).isGreaterThanOrEqualTo(0.78);
        assertThat(strict(MentionType.TARGET_GROUPS)).isGreaterThanOrEqualTo(0.68);
        assertThat(strict(MentionType.PLACES)).isEqualTo(1.0);
        assertThat(scores.of(MentionType.INDICATORS).overlapRates().f1()).isGreaterThanOrEqualTo(0.75);
    }

    private double strict(MentionType type) {
        return scores.of(type).strictRates().f1();
    }

    private static Reader resource(String name) {
        return new InputStreamReader(
                Objects.requireNonNull(ExtractionQualityTest.class.getResourceAsStream(name)), StandardCharsets.UTF_8);
    }
}
