package org.yaodian.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yaodian.Outside;
import org.yaodian.iri.Iris;
import org.yaodian.mention.PlanMentionFinder;
import org.yaodian.outline.Outline;
import org.yaodian.outline.OutlineReader;
import org.yaodian.text.SourceText;

/** 47 texts on one matter: each is linked to the opinion of 2015 just as the reader says who read them all. */
class AestheticEducationTest {

    private static final String OPINION = Iris.standard().document("cn", "国务院办公厅关于全面加强和改进学校美育工作的意见");
    private static final Path READ = Path.of("src/test/resources/org/yaodian/register/guobanfa-2015-71.tsv");

    @Test
    void linksEveryTextAsAReaderWould() throws IOException {
        Path folder = Outside.shared().resolve("corpus").resolve("aesthetic");
        PlanMentionFinder finder = new PlanMentionFinder(Plans.BUNDLED.gazetteer());
        Map<String, String> linked = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Outline text = OutlineReader.outline(SourceText.of(file.toString(), Files.readString(file)));
                linked.put(
                        file.getFileName().toString().replaceFirst("\\.txt$", ""),
                        decision(text, Plans.RESOLVER.resolve(text, finder.mentions(text))));
            }
        }
        assertThat(linked).hasSize(47).isEqualTo(read());
    }

    private static String decision(Outline text, List<Resolved> resolved) {
        PlanIdentity plan = Plans.RESOLVER.identity(text);
        if (plan.iri().equals(OPINION)) {
            return "itself";
        }
        if (resolved.stream()
                .map(Resolved::denoted)
                .anyMatch(denoted -> denoted.entity().iri().equals(OPINION))) {
            return "cites";
        }
        assertThat(resolved.stream().flatMap(one -> one.denoted().ties().stream()))
                .as(plan.label())
                .noneMatch(tie -> tie.to().iri().equals(OPINION));
        return carriesOut(plan, resolved, Plans.RESOLVER.localised(text, plan, resolved)) ? "through" : "no";
    }

    /** Whether a way of documents that carry each other out leads from what the text names to the opinion. */
    private static boolean carriesOut(PlanIdentity plan, List<Resolved> resolved, List<Localised> localised) {
        Set<String> from = resolved.stream()
                .map(one -> one.denoted().entity().iri())
                .collect(Collectors.toCollection(HashSet::new));
        from.add(plan.iri());
        boolean more = true;
        while (more) {
            more = localised.stream()
                            .filter(one -> from.contains(one.local().iri()))
                            .filter(one -> from.add(one.above().iri()))
                            .count()
                    > 0;
        }
        return from.contains(OPINION);
    }

    private static Map<String, String> read() throws IOException {
        return Files.readAllLines(READ).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", 3))
                .collect(Collectors.toMap(line -> line[0], line -> line[1], (a, b) -> a, TreeMap::new));
    }
}
