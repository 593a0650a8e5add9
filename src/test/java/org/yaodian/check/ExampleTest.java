package org.yaodian.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.vocabulary.SHACLM;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every good example passes the shapes, and every bad one fails with the fault it is named by and no other. */
class ExampleTest {

    private static final Path EXAMPLES = Path.of("ontology/examples");
    private final Shapes shapes = Shapes.bundled();

    @TestFactory
    List<DynamicTest> passesEveryGoodExample() throws IOException {
        return each("good", file -> assertThat(violations(file)).isEmpty());
    }

    @TestFactory
    List<DynamicTest> findsTheFaultOfEveryBadExampleAndNoOther() throws IOException {
        return each(
                "bad",
                file -> assertThat(
                                violations(file).stream().map(Violation::fault).distinct())
                        .containsExactly(file.getFileName().toString().replace(".ttl", "")));
    }

    @Test
    void showsEveryFaultThatTheShapesCanFind() throws IOException {
        try (Stream<Path> files = Files.list(EXAMPLES.resolve("bad"))) {
            assertThat(RDFParser.source("ontology/shapes.ttl")
                            .toModel()
                            .listSubjectsWithProperty(SHACLM.message)
                            .mapWith(shape -> shape.getLocalName() + ".ttl")
                            .toSet())
                    .isEqualTo(files.map(file -> file.getFileName().toString()).collect(Collectors.toSet()));
        }
    }

    private List<Violation> violations(Path file) {
        return shapes.violations(RDFParser.source(file).toGraph());
    }

    private static List<DynamicTest> each(String folder, java.util.function.Consumer<Path> claim) throws IOException {
        try (Stream<Path> files = Files.list(EXAMPLES.resolve(folder))) {
            List<DynamicTest> tests = files.sorted()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> claim.accept(file)))
                    .toList();
            assertThat(tests).as(folder + " holds examples").isNotEmpty();
            return tests;
        }
    }
}
