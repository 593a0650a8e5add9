package org.yaodian.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yaodian.Outside;
import org.yaodian.iri.Iris;
import org.yaodian.mention.PlanMentionFinder;
import org.yaodian.outline.Outline;
import org.yaodian.outline.OutlineReader;
import org.yaodian.text.SourceText;

/** 47 texts on one matter: those that cite the opinion of 2015, and those that cite its successor of 2020. */
class AestheticEducationTest {

    private static final String OPINION = Iris.standard().document("cn", "国务院办公厅关于全面加强和改进学校美育工作的意见");
    private static final Path CITING = Path.of("src/test/resources/org/yaodian/register/citing-guobanfa-2015-71.txt");

    @Test
    void linksJustTheTextsThatAReaderWouldLink() throws IOException {
        Path folder = Outside.shared().resolve("corpus").resolve("aesthetic");
        PlanMentionFinder finder = new PlanMentionFinder(Plans.BUNDLED.gazetteer());
        Set<String> linked = new TreeSet<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                Outline text = OutlineReader.outline(SourceText.of(file.toString(), Files.readString(file)));
                boolean cites = Plans.RESOLVER.resolve(text, finder.mentions(text)).stream()
                        .map(Resolved::denoted)
                        .anyMatch(denoted -> denoted.entity().iri().equals(OPINION));
                if (cites) {
                    linked.add(file.getFileName().toString());
                }
            }
        }
        assertThat(linked).isEqualTo(new TreeSet<>(expected()));
    }

    private static List<String> expected() throws IOException {
        return Files.readAllLines(CITING).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
    }
}
