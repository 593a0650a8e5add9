package org.yaodian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegisterOptionTest {

    private static final String PLAN = "平凉市教育局2017年工作要点\n\n一、提高质量\n1.保护文物。落实《关于加强文物工作的实施意见》。\n";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"ingest", "extract"})
    void endsBeforeAnythingIsReadIfTheRegisterIsAtFault(String command) throws IOException {
        Path plan = Files.writeString(folder.resolve("plan.txt"), PLAN);
        Path none = folder.resolve("none");
        Run run = Run.of(command, "--register", none, plan);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .isEqualTo("yaodian: " + none + ": there is no such folder; name one that holds .ttl or .csv files\n");
    }

    @Test
    void linksToADocumentThatOnlyTheUserKnows() throws IOException {
        Path plan = Files.writeString(folder.resolve("plan.txt"), PLAN);
        Path own = Files.createDirectory(folder.resolve("own"));
        Files.writeString(own.resolve("documents.csv"), """
                title,aliases,issuers,level,jurisdiction,source
                平凉市文物保护意见,关于加强文物工作的实施意见,平凉市人民政府,local,620800,https://example.org/9
                """);
        Run run = Run.of("extract", "--format", "nq", "--register", own, plan);
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("yaodian/ontology#denotes> <https://w3id.org/yaodian/id/document/620800/平凉市人民政府平凉市文物保护意见>");
    }

    @Test
    void doesNotSendARegisterToAServer() throws IOException {
        Path plan = Files.writeString(folder.resolve("plan.txt"), PLAN);
        Run run = Run.of("ingest", "--register", folder, "--server", "http://127.0.0.1:1", plan);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("start it with 'yaodian serve --register DIR'");
    }
}
