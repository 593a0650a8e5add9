package org.yaodian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaodian.Outside;
import org.yaodian.evaluation.BundledQuality;
import org.yaodian.evaluation.QualityTable;

/** The figures that the software tells of itself are those of its current rules. */
class QualityTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String CURE = "the rules read otherwise now: renew the figures by the command that stands in"
            + " quality.json, and the README's table by the same with --markdown";

    @TempDir
    Path folder;

    private static JsonNode bundled() throws IOException {
        return JSON.readTree(BundledQuality.figures());
    }

    private JsonNode fresh(Object... arguments) throws IOException {
        Path file = folder.resolve("fresh.json");
        Object[] all = new Object[arguments.length + 3];
        all[0] = "evaluate";
        all[1] = "--json";
        all[2] = file;
        System.arraycopy(arguments, 0, all, 3, arguments.length);
        Run run = Run.of(all);
        assertThat(run.code()).as(run.err()).isZero();
        return JSON.readTree(file.toFile());
    }

    @Test
    void tellsOfTheBundledPlanWhatAFreshRunFinds() throws IOException {
        JsonNode fresh = fresh();
        assertThat(bundled().at("/plans/0")).as(CURE).isEqualTo(fresh.at("/plans/0"));
        assertThat(bundled().at("/pools/0")).as(CURE).isEqualTo(fresh.at("/pools/0"));
        assertThat(bundled().path("method")).as(CURE).isEqualTo(fresh.path("method"));
    }

    @Test
    void tellsOfOtherPlansWhatAFreshRunFinds() throws IOException {
        Path shared = Outside.shared();
        JsonNode fresh = fresh(
                "--gold",
                "src/test/resources/gold/model",
                "--gold",
                "src/test/resources/gold/dev",
                "--gold",
                "src/test/resources/gold/heldout",
                "--texts",
                shared.resolve("gold"),
                "--texts",
                shared.resolve("corpus"));
        assertThat(bundled().path("plans")).as(CURE).isEqualTo(fresh.path("plans"));
        assertThat(bundled().path("pools")).as(CURE).isEqualTo(fresh.path("pools"));
    }

    @Test
    void hasTheSameTableInTheReadme() throws IOException {
        assertThat(Files.readString(Path.of("README.md")))
                .as(CURE)
                .contains(String.join("\n", QualityTable.markdown(bundled())));
    }
}
