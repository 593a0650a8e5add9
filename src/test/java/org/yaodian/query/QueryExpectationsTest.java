package org.yaodian.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.yaodian.store.Store;

/**
 * Every file of {@code queries/}, asked with the values its header gives, answers exactly the rows of the {@code .csv} beside it: on
 * the bundled plan, or on the made-up plans where its header says {@code store: made-up}. After a change of extraction
 * {@code mvn test -Dtest=QueryExpectationsTest -Dyaodian.rewrite=true} writes those files anew; look at the difference
 * before committing it.
 */
class QueryExpectationsTest {

    private static final Path FOLDER = Path.of("queries");
    private static Map<String, Store> stores = Map.of();

    @BeforeAll
    static void open() {
        stores = Map.of(
                "", BundledStore.open(), "made-up", MadeUpStore.open(), "backwards", MadeUpStore.openBackwards());
    }

    @AfterAll
    static void close() {
        stores.values().forEach(Store::close);
    }

    @TestFactory
    Stream<DynamicTest> answersWithTheRowsBesideIt() throws IOException {
        return each(QueryExpectationsTest::holds);
    }

    @TestFactory
    Stream<DynamicTest> answersInTheSameOrderWhicheverPlanWasReadFirst() throws IOException {
        return each(
                file -> assertThat(csv(file, "backwards")).as(file.toString()).isEqualTo(csv(file, "made-up")));
    }

    /** Jena breaks ties of ORDER BY by the rest of the row, another store may not: no two rows may have one place. */
    @TestFactory
    Stream<DynamicTest> givesEachRowAPlaceOfItsOwn() throws IOException {
        return each(file -> {
            for (String store : List.of("", "made-up")) {
                List<List<String>> places = OrderKeys.of(bound(file), store(store));
                assertThat(places).as(file + ": ORDER BY of each row").doesNotHaveDuplicates();
            }
        });
    }

    @Test
    void everyExpectationBelongsToAQuery() throws IOException {
        assertThat(files(".csv").stream().map(QueryExpectationsTest::name))
                .containsExactlyElementsOf(
                        files(".rq").stream().map(QueryExpectationsTest::name).toList());
    }

    @Test
    void asksInEveryKindOfWork() {
        Set<Group> asked = QueryLibrary.bundled().queries().stream()
                .map(query -> query.about().group())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Group.class)));
        assertThat(asked).containsExactlyElementsOf(Group.asked());
    }

    private static Stream<DynamicTest> each(Check check) throws IOException {
        List<Path> files = files(".rq");
        assertThat(files).as("queries in " + FOLDER).isNotEmpty();
        return files.stream()
                .map(file -> DynamicTest.dynamicTest(String.valueOf(file.getFileName()), () -> check.hold(file)));
    }

    private interface Check {
        void hold(Path query) throws IOException;
    }

    private static void holds(Path file) throws IOException {
        String store = Header.of(file.toString(), Files.readString(file)).text("store");
        if (!List.of("", "made-up").contains(store)) {
            fail(file + ": there is no store \"" + store + "\" to ask; leave it out, or write store: made-up");
        }
        String found = csv(file, store);
        Path expected = Path.of(file.toString().replaceFirst("\\.rq$", ".csv"));
        if (Boolean.getBoolean("yaodian.rewrite")) {
            Files.writeString(expected, found);
        }
        RowDifference.first(expected.toString(), Files.readString(expected), found)
                .ifPresent(difference -> fail(difference));
        assertThat(found.lines()).as(file + ": rows below the header").hasSizeGreaterThan(1);
    }

    private static String csv(Path file, String store) throws IOException {
        String text = Files.readString(file);
        LibraryQuery query = QueryReader.query(file.toString(), text);
        Answer answer = new QueryRunner(new QueryLibrary(List.of(query)), store(store), 30_000)
                .rows(query.name(), values(query, Header.of(file.toString(), text)));
        assertThat(answer).as(file.toString()).isInstanceOf(Answer.Rows.class);
        return ((Answer.Rows) answer).table().csv().replace("\r\n", "\n");
    }

    private static Query bound(Path file) throws IOException {
        String text = Files.readString(file);
        LibraryQuery query = QueryReader.query(file.toString(), text);
        Binding binding = Binder.bind(query, values(query, Header.of(file.toString(), text)));
        assertThat(binding).as(file.toString()).isInstanceOf(Binding.Bound.class);
        return ((Binding.Bound) binding).query();
    }

    private static Store store(String name) {
        return Objects.requireNonNull(stores.get(name), name);
    }

    /** Of each required parameter the value to test with where the header has one, else its example. */
    private static Map<String, String> values(LibraryQuery query, Header header) {
        return query.parameters().stream()
                .filter(Parameter::required)
                .collect(Collectors.toMap(Parameter::name, parameter -> {
                    String test = header.text(parameter.name(), "test");
                    return test.isEmpty() ? parameter.example() : test;
                }));
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
