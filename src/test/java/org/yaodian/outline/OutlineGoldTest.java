package org.yaodian.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.yaodian.Outside;
import org.yaodian.text.SourceText;

/** The items of 68 texts, each outline read beside its text. */
class OutlineGoldTest {

    private static final Path GOLD = Path.of("src/test/resources/org/yaodian/outline/items.tsv");
    private static final int TEXTS = 68;

    @Test
    void findsTheItemsThatAReaderFinds() throws IOException {
        Path folder = Outside.shared();
        List<String> expected = Files.readAllLines(GOLD).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
        List<String> found = new ArrayList<>();
        for (String line : expected) {
            String path = line.substring(0, line.indexOf('\t'));
            Outline outline = OutlineReader.outline(SourceText.of(path, Files.readString(folder.resolve(path))));
            found.add(path + "\t" + outline.items().stream().map(Item::path).collect(Collectors.joining(" ")));
        }
        assertThat(found).hasSize(TEXTS).isEqualTo(expected);
    }
}
