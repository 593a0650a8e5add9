package org.yaodian;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The program is built as {@link PackageTable} says, and each rule has a counter-example that breaks it. */
class ArchitectureTest {

    private static final PackageTable TABLE = PackageTable.of("org.yaodian");
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.yaodian");

    private static final PackageTable BROKEN = PackageTable.of("org.yaodian.counterexample");
    private static final JavaClasses BROKEN_CLASSES =
            new ClassFileImporter().importPackages("org.yaodian.counterexample");

    @TestFactory
    List<DynamicTest> everyPackageImportsOnlyWhatItsRowAllows() {
        return TABLE.rows().stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.name(), () -> TABLE.keepsToItsRow(row).check(CLASSES)))
                .toList();
    }

    @Test
    void everyRowImportsOnlyRowsAboveIt() {
        List<String> names = TABLE.rows().stream().map(PackageTable.Row::name).toList();
        assertThat(IntStream.range(0, names.size()))
                .allSatisfy(i -> assertThat(names.subList(0, i))
                        .containsAll(TABLE.rows().get(i).ours()));
    }

    @Test
    void everyPackageHasARow() {
        TABLE.listsEveryPackage().check(CLASSES);
    }

    @Test
    void everyRowHasClasses() {
        assertThat(TABLE.emptied(CLASSES)).isEmpty();
    }

    @Test
    void everyPackageRefusesNull() {
        nullMarked().check(CLASSES);
    }

    @Test
    void fromTextToGraphNothingReadsAClockARandomNumberOrTheNetwork() {
        TABLE.staysPure().check(CLASSES);
    }

    @Test
    void onlyIngestChangesTheStore() {
        TABLE.writesThroughOneDoor().check(CLASSES);
        assertThat(CLASSES.stream().flatMap(type -> type.getMethodCallsFromSelf().stream()))
                .as("calls that change the store, else the rule guards nothing")
                .anyMatch(call -> call.getOriginOwner().getPackageName().equals("org.yaodian.ingest")
                        && TABLE.changesTheStore(call));
    }

    @ParameterizedTest
    @CsvSource({
        "outline, KnowsThePage, counterexample.web.Page",
        "iri, SeesALibrary, org.apache.jena.graph.Node",
        "ingest, KnowsTheCommand, counterexample.cli.Command"
    })
    void anImportThatNoRowAllowsIsFound(String row, String culprit, String imported) {
        ArchRule rule = BROKEN.keepsToItsRow(BROKEN.row(row));
        assertThatThrownBy(() -> rule.check(BROKEN_CLASSES))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(culprit)
                .hasMessageContaining(imported);
    }

    @Test
    void aPackageOfNoRowIsFound() {
        assertThatThrownBy(() -> BROKEN.listsEveryPackage().check(BROKEN_CLASSES))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("counterexample.novel.Thing");
    }

    @Test
    void anEmptiedPackageIsFound() {
        assertThat(BROKEN.emptied(BROKEN_CLASSES)).contains("text", "check").doesNotContain("web", "graph");
    }

    @Test
    void aPackageWithoutNullMarkedIsFound() {
        assertThatThrownBy(() -> nullMarked().check(BROKEN_CLASSES))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("counterexample.graph");
    }

    @Test
    void aStageThatReadsTheClockIsFound() {
        assertThatThrownBy(() -> BROKEN.staysPure().check(BROKEN_CLASSES))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("LocalDate.now")
                .hasMessageContaining("UUID.randomUUID");
    }

    @Test
    void aQueryThatWritesIsFound() {
        assertThatThrownBy(() -> BROKEN.writesThroughOneDoor().check(BROKEN_CLASSES))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("counterexample.query.Writes");
    }

    private static ArchRule nullMarked() {
        return ArchRuleDefinition.classes()
                .should(PackageTable.satisfy(
                        "lie in a package that is @NullMarked",
                        type -> type.getPackage().isAnnotatedWith(NullMarked.class)))
                .because(
                        "absence is an Optional, an empty list or another record, and NullAway holds only marked code");
    }
}
