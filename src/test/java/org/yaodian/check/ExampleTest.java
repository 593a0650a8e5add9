package org.yaodian.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
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
    private final Shapes plans = Shapes.bundled();
    private final Shapes registers = Shapes.ofRegisters();
    private final Shapes unions = Shapes.ofUnion();

    @TestFactory
    List<DynamicTest> passesEveryGoodPlan() throws IOException {
        return each("good", file -> assertThat(violations(plans, file)).isEmpty());
    }

    @TestFactory
    List<DynamicTest> passesEveryGoodRegister() throws IOException {
        return each(
                "register/good", file -> assertThat(violations(registers, file)).isEmpty());
    }

    @TestFactory
    List<DynamicTest> passesEveryGoodUnion() throws IOException {
        return each("union/good", file -> assertThat(violations(unions, file)).isEmpty());
    }

    @TestFactory
    List<DynamicTest> findsTheFaultOfEveryBadUnionAndNoOther() throws IOException {
        return each("union/bad", file -> assertThat(faults(unions, file)).containsExactly(name(file)));
    }

    @TestFactory
    List<DynamicTest> findsTheFaultOfEveryBadPlanAndNoOther() throws IOException {
        return each("bad", file -> assertThat(faults(plans, file)).containsExactly(name(file)));
    }

    @TestFactory
    List<DynamicTest> findsTheFaultOfEveryBadRegisterAndNoOther() throws IOException {
        return each("register/bad", file -> assertThat(faults(registers, file)).containsExactly(name(file)));
    }

    @Test
    void showsEveryFaultThatTheShapesCanFind() throws IOException {
        shows("ontology/shapes.ttl", "bad");
        shows("ontology/register-shapes.ttl", "register/bad");
        shows("ontology/union-shapes.ttl", "union/bad");
    }

    private static void shows(String shapes, String folder) throws IOException {
        try (Stream<Path> files = Files.list(EXAMPLES.resolve(folder))) {
            assertThat(files.map(ExampleTest::name).collect(Collectors.toSet()))
                    .isEqualTo(RDFParser.source(shapes)
                            .toModel()
                            .listSubjectsWithProperty(SHACLM.message)
                            .mapWith(shape -> shape.getLocalName())
                            .toSet());
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(".ttl", "");
    }

    private static List<String> faults(Shapes shapes, Path file) {
        return violations(shapes, file).stream()
                .map(Violation::fault)
                .distinct()
                .toList();
    }

    private static List<Violation> violations(Shapes shapes, Path file) {
        return shapes.violations(RDFParser.source(file).toGraph());
    }

    private static List<DynamicTest> each(String folder, Consumer<Path> claim) throws IOException {
        try (Stream<Path> files = Files.list(EXAMPLES.resolve(folder))) {
            List<DynamicTest> tests = files.sorted()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> claim.accept(file)))
                    .toList();
            assertThat(tests).as(folder + " holds examples").isNotEmpty();
            return tests;
        }
    }
}
