package org.yaodian.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenTest {

    @TempDir
    Path folder;

    @Test
    void readsTheTokenOfAFile() throws IOException {
        assertThat(Token.of(Optional.of(file("secret\n")))).contains("secret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "two words", "two\nlines", "口令"})
    void refusesWhatIsNoToken(String content) {
        assertThatThrownBy(() -> Token.of(Optional.of(file(content))))
                .isInstanceOf(FailedException.class)
                .hasMessageStartingWith(folder.resolve("token") + ": ")
                .hasMessageNotContainingAny("two words", "口令");
    }

    @Test
    void warnsOfAFileThatEverybodyMayRead() throws IOException {
        Path file = file("secret");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        assertThat(Token.warning(file).orElse(""))
                .contains("every user of this machine")
                .contains("chmod 600");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        assertThat(Token.warning(file)).isEmpty();
    }

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("token"), content);
    }
}
