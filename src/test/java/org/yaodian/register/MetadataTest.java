package org.yaodian.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yaodian.Outside;
import org.yaodian.outline.Letterhead;
import org.yaodian.outline.Outline;
import org.yaodian.outline.OutlineReader;
import org.yaodian.text.SourceText;

class MetadataTest {

    private static final Path GOLD = Path.of("src/test/resources/org/yaodian/register/metadata.tsv");
    private static final int TEXTS = 68;

    @Test
    void readsOfEveryTextWhatAReaderFindsItToBe() throws IOException {
        Path folder = Outside.shared();
        List<String> expected = Files.readAllLines(GOLD).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
        List<String> found = new ArrayList<>();
        for (String line : expected) {
            String path = line.substring(0, line.indexOf('\t'));
            found.add(path + "\t" + metadata(SourceText.of(path, Files.readString(folder.resolve(path)))));
        }
        assertThat(found).hasSize(TEXTS).isEqualTo(expected);
    }

    private static String metadata(SourceText source) {
        Outline outline = OutlineReader.outline(source);
        Letterhead head = outline.letterhead();
        return String.join(
                "\t",
                head.title(),
                String.join("、", head.issuers()),
                head.number(),
                head.date(),
                Plans.RESOLVER.identity(outline).code(),
                head.year());
    }
}
