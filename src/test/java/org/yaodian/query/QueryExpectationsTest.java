package org.yaodian.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.yaodian.store.Store;

/**
 * Every file of {@code queries/} answers on the bundled plan, asked with its examples, exactly the rows of the
 * {@code .csv} beside it. After a change of extraction {@code mvn test -Dtest=QueryExpectationsTest
 * -Dyaodian.rewrite=true} writes those files anew; look at the difference before committing it.
 */
class QueryExpectationsTest {

    private static final Path FOLDER = Path.of("queries");
    private static Store store;

    @BeforeAll
    static void open() {
        store = BundledStore.open();
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @TestFactory
    Stream<DynamicTest> answersWithTheRowsBesideIt() throws IOException {
        List<Path> files = files(".rq");
        assertThat(files).as("queries in " + FOLDER).isNotEmpty();
        return files.stream()
                .map(file -> DynamicTest.dynamicTest(String.valueOf(file.getFileName()), () -> holds(file)));
    }

    @Test
    void everyExpectationBelongsToAQuery() throws IOException {
        assertThat(files(".csv").stream().map(QueryExpectationsTest::name))
                .containsExactlyElementsOf(
                        files(".rq").stream().map(QueryExpectationsTest::name).toList());
    }

    private static void holds(Path file) throws IOException {
        LibraryQuery query = QueryReader.query(file.toString(), Files.readString(file));
        QueryRunner runner = new QueryRunner(new QueryLibrary(List.of(query)), store, 30_000);
        Answer answer = runner.rows(query.name(), examples(query));
        assertThat(answer).as(file.toString()).isInstanceOf(Answer.Rows.class);
        Table table = ((Answer.Rows) answer).table();
        assertThat(table.rows()).as(file + ": rows").isNotEmpty();
        Path expected = Path.of(file.toString().replaceFirst("\\.rq$", ".csv"));
        String found = table.csv().replace("\r\n", "\n");
        if (Boolean.getBoolean("yaodian.rewrite")) {
            Files.writeString(expected, found);
        }
        assertThat(found.lines()).as(expected.toString()).containsExactlyElementsOf(Files.readAllLines(expected));
    }

    private static Map<String, String> examples(LibraryQuery query) {
        return query.parameters().stream()
                .filter(Parameter::required)
                .collect(Collectors.toMap(Parameter::name, Parameter::example));
    }

    private static List<Path> files(String ending) throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private static String name(Path file) {
        return file.toString().replaceFirst("\\.[a-z]+$", "");
    }
}
