package org.yaodian.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScoresTest {

    private static final String GOLD = """
            {"item": "1.1", "title": "《甲》", "documents": [{"mention": "《关于乙的意见》", "relation": "implements", "level": "national"}], "bodies": [{"mention": "省教育厅", "role": "lead"}, {"mention": "省财政厅", "role": "support"}], "indicators": [{"mention": "10所高校", "value": 10, "unit": "所", "comparator": "eq", "deadline": null}]}
            {"item": "1.2", "title": "丙"}
            """;

    @Test
    void countsStrictAndOverlappingPairsAndTheirAttributes() throws IOException {
        String predicted = """
                {"item": "1.1", "title": "甲", "documents": [{"mention": "关于乙的意见", "relation": "issues", "level": "national"}], "bodies": [{"mention": "会同省教育厅", "role": "lead"}, {"mention": "县财政局", "role": "lead"}], "indicators": [{"mention": "10所高校", "value": 10.0, "unit": "所", "comparator": "eq", "deadline": null}]}
                """;
        Scores scores = Scores.of(read(GOLD), read(predicted));
        assertThat(scores.missing()).containsExactly("1.2");
        assertThat(scores.titles()).isEqualTo(1);
        assertThat(scores.of(MentionType.DOCUMENTS))
                .isEqualTo(new Score(1, 1, 1, 1, Map.of("relation", 0, "level", 1)));
        assertThat(scores.of(MentionType.BODIES)).isEqualTo(new Score(2, 2, 0, 1, Map.of("role", 1)));
        assertThat(scores.of(MentionType.INDICATORS).agreeing())
                .isEqualTo(Map.of("value", 1, "unit", 1, "comparator", 1, "deadline", 1));
    }

    @Test
    void printsOneLineForEachTypeAndTheFiguresAsJson() throws IOException {
        Scores perfect = Scores.of(read(GOLD), read(GOLD));
        assertThat(ScoreTable.lines(perfect))
                .hasSize(10)
                .startsWith(
                        "items 2/2  titles 2/2",
                        "type           gold  pred   strict P    R    F1   overlap P    R    F1   attributes given a pair",
                        "documents         1     1      1.000 1.000 1.000      1.000 1.000 1.000   relation 1.000  level 1.000")
                .last()
                .asString()
                .startsWith("{\"items\": 2, \"itemsFound\": 2, \"titles\": 2, \"documents\": {\"gold\": 1, ");
    }

    @Test
    void namesTheLineThatIsNoAnnotation() {
        assertThatThrownBy(() -> read("{\"item\": \"1\"}\n{\"item\": "))
                .isInstanceOf(AnnotationReader.MalformedException.class)
                .hasMessageStartingWith("test, line 2: not JSON");
    }

    private static Map<String, AnnotatedItem> read(String lines) throws IOException {
        return AnnotationReader.read("test", new StringReader(lines));
    }
}
