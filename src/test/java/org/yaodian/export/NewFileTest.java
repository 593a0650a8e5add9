package org.yaodian.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A new file or folder is there whole, or not at all. */
class NewFileTest {

    @TempDir
    Path folder;

    @Test
    void isNotThereWhileItIsWrittenNorWhenThatFails() throws IOException {
        Path file = folder.resolve("file");
        assertThatThrownBy(() -> NewFile.write(file, NewFile.Taken.REFUSE, out -> {
                    out.write(1);
                    assertThat(Files.exists(file)).isFalse();
                    throw new IOException("full");
                }))
                .hasMessage("full");
        assertThatThrownBy(() -> NewFile.write(file, NewFile.Taken.REFUSE, out -> out.write(1), part -> {
                    throw new IOException("not good");
                }))
                .hasMessage("not good");
        assertThat(entries()).isEmpty();
        NewFile.write(file, NewFile.Taken.REFUSE, out -> out.write(1));
        assertThat(Files.readAllBytes(file)).containsExactly(1);
        assertThat(entries()).containsExactly("file");
    }

    @Test
    void isReplacedOnlyIfThatIsWanted() throws IOException {
        Path file = Files.write(folder.resolve("file"), new byte[] {1});
        assertThatThrownBy(() -> NewFile.write(file, NewFile.Taken.REFUSE, out -> out.write(2)))
                .isInstanceOf(FileAlreadyExistsException.class);
        assertThat(Files.readAllBytes(file)).containsExactly(1);
        NewFile.write(file, NewFile.Taken.REPLACE, out -> out.write(2));
        assertThat(Files.readAllBytes(file)).containsExactly(2);
    }

    @Test
    void folderTakesThePlaceOfAnEmptyOneOrOfOneThatMayGo() throws IOException {
        Path target = Files.createDirectory(folder.resolve("tables"));
        NewFile.folder(target, NewFile.Taken.REFUSE, made -> Files.writeString(made.resolve("a"), "1"));
        assertThatThrownBy(() -> NewFile.folder(target, NewFile.Taken.REFUSE, made -> {}))
                .isInstanceOf(FileAlreadyExistsException.class);
        assertThatThrownBy(() -> NewFile.folder(target, NewFile.Taken.REPLACE, made -> {
                    throw new IOException("full");
                }))
                .hasMessage("full");
        assertThat(Files.readString(target.resolve("a"))).isEqualTo("1");
        NewFile.folder(target, NewFile.Taken.REPLACE, made -> Files.writeString(made.resolve("b"), "2"));
        assertThat(entries()).containsExactly("tables");
        assertThat(target.resolve("a")).doesNotExist();
    }

    private List<String> entries() throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> entry.getFileName().toString()).toList();
        }
    }
}
