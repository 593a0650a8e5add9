package org.yaodian.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.OWL2;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.yaodian.vocab.Yd;

/** Each check of {@code ontology/checks} returns no row on the ontology with its shapes, and some on a bad one. */
class OntologyTest {

    private static final Path CHECKS = Path.of("ontology/checks");
    private static final Path BAD = Path.of("src/test/resources/org/yaodian/check");

    @TestFactory
    List<DynamicTest> hasNoFault() throws IOException {
        Model ontology = RDFDataMgr.loadModel("ontology/yaodian.ttl");
        RDFDataMgr.read(ontology, "ontology/shapes.ttl");
        RDFDataMgr.read(ontology, "ontology/register-shapes.ttl");
        return each(check -> assertThat(rows(check, ontology)).isEmpty());
    }

    @TestFactory
    List<DynamicTest> findsEveryFaultInAnOntologyThatHasIt() throws IOException {
        return each(check -> {
            String name = check.getFileName().toString().replace(".rq", ".ttl");
            assertThat(rows(check, RDFDataMgr.loadModel(BAD.resolve(name).toString())))
                    .isNotEmpty();
        });
    }

    @TestFactory
    List<DynamicTest> tellsProblemAndSolutionOfEveryFault() throws IOException {
        return each(check -> assertThat(lines(check)).satisfies(lines -> {
            assertThat(lines.get(0)).startsWith("# Problem: ");
            assertThat(lines.get(1)).startsWith("# Solution: ");
        }));
    }

    @Test
    void isExplainedInTheGlossaryClassByClass() throws IOException {
        String readme = Files.readString(Path.of("ontology/README.md"));
        Model ontology = RDFDataMgr.loadModel("ontology/yaodian.ttl");
        String version = ontology.getResource("https://w3id.org/yaodian/ontology")
                .getProperty(OWL2.versionInfo)
                .getString();
        assertThat(readme).contains("ontology version " + version);
        // the kinds of mention have the names of what they mention
        assertThat(Stream.of(Yd.class.getFields())
                        .filter(field -> field.getType().equals(Resource.class))
                        .map(java.lang.reflect.Field::getName)
                        .filter(name -> !name.endsWith("Mention") || name.equals("Mention")))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(readme).contains("`yd:" + name + "`"));
    }

    private static List<String> rows(Path check, Model model) {
        try (QueryExecution execution = QueryExecution.model(model)
                .query(QueryFactory.read(check.toString()))
                .build()) {
            return ResultSetFormatter.toList(execution.execSelect()).stream()
                    .map(Object::toString)
                    .toList();
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<DynamicTest> each(Consumer<Path> claim) throws IOException {
        try (Stream<Path> files = Files.list(CHECKS)) {
            List<DynamicTest> tests = files.sorted()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> claim.accept(file)))
                    .toList();
            assertThat(tests).as("checks").isNotEmpty();
            return tests;
        }
    }
}
