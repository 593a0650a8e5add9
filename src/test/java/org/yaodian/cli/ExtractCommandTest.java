package org.yaodian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaodian.ingest.BundledPlan;

class ExtractCommandTest {

    private static final List<String> KEYS = List.of(
            "item",
            "section",
            "title",
            "documents",
            "bodies",
            "programs",
            "activities",
            "targetGroups",
            "indicators",
            "places",
            "mentions");
    private static final String PLAN = """
            𠮷安县教育局2020年工作要点

            一、提高质量
            1.培训教师。贯彻落实《关于加强师德建设的意见》，会同县财政局培训农村教师1000名。宣传《关于加强师德建设的意见》。
            """;

    @TempDir
    Path folder;

    @Test
    void printsItemsInTheFormOfTheGoldFilesWithSpansInCodePoints() throws IOException {
        Path file = Files.writeString(folder.resolve("plan.txt"), PLAN);
        Run run = Run.of("extract", file);
        assertThat(run.code()).isZero();
        assertThat(run.out().lines()).hasSize(1);
        JsonNode item = new ObjectMapper().readTree(run.out());
        List<String> keys = new ArrayList<>();
        item.fieldNames().forEachRemaining(keys::add);
        assertThat(keys).isEqualTo(KEYS);
        assertThat(item.path("item").asText()).isEqualTo("1.1");
        assertThat(item.path("section").asText()).isEqualTo("提高质量");
        assertThat(item.path("title").asText()).isEqualTo("培训教师");
        assertThat(item.path("documents").toString())
                .startsWith("[{\"mention\":\"《关于加强师德建设的意见》\",\"relation\":\"implements\",\"level\":")
                .doesNotContain("supports");
        assertThat(item.path("bodies").toString()).isEqualTo("[{\"mention\":\"县财政局\",\"role\":\"joint\"}]");
        assertThat(item.path("mentions")).hasSizeGreaterThan(3);
        int[] text = PLAN.codePoints().toArray();
        for (JsonNode mention : item.path("mentions")) {
            int start = mention.path("start").asInt();
            assertThat(new String(text, start, mention.path("end").asInt() - start))
                    .isEqualTo(mention.path("mention").asText());
        }
    }

    @Test
    void printsTheSameQuadsToTheByteEveryTime() throws IOException {
        Path file = Files.write(folder.resolve(BundledPlan.NAME), BundledPlan.bytes());
        Run first = Run.of("extract", "--format", "nq", file);
        assertThat(first.code()).isZero();
        assertThat(first.out().lines()).hasSizeGreaterThan(5_000).isSorted();
        assertThat(Run.of("extract", "--format", "nq", file)).isEqualTo(first);
    }

    @Test
    void refusesAConfidenceThatIsNone() throws IOException {
        Path file = Files.writeString(folder.resolve("plan.txt"), PLAN);
        assertThat(Run.of("extract", "--min-confidence", "2", file).err())
                .startsWith("yaodian: --min-confidence: 2.0 is no confidence; give a number from 0 to 1\n");
    }
}
