package org.yaodian.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.shared.AddDeniedException;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {

    private static final String TEXT = "https://w3id.org/yaodian/ontology#text";
    private static final String A = "urn:graph:a";
    private static final String B = "urn:graph:b";

    @TempDir
    Path folder;

    @Test
    void answersFromTheUnionOfItsGraphs() {
        try (Store store = Store.inMemory()) {
            store.write(writing -> {
                writing.replace(A, graph("urn:1", "推进职业教育改革"), "甲");
                writing.replace(B, graph("urn:2", "办好学前教育"), "乙");
            });
            assertThat(texts(store, "?s <" + TEXT + "> ?text")).containsExactlyInAnyOrder("推进职业教育改革", "办好学前教育");
            assertThat(texts(store, "GRAPH <" + A + "> { ?s <" + TEXT + "> ?text }"))
                    .containsExactly("推进职业教育改革");
            assertThat(store.names()).containsExactly(A, B);
            assertThat(store.source(A)).isEqualTo(Optional.of("甲"));
            assertThat(store.source("urn:graph:none")).isEmpty();
        }
    }

    @Test
    void findsNothingWhereTheFirstOfTwoPatternsHasNoSolution() {
        try (Store store = Store.inMemory()) {
            store.write(writing -> writing.replace(A, graph("urn:1", "甲"), "s"));
            String none = "{ SELECT DISTINCT ?s { ?s <urn:none> ?o } } ";
            assertThat(texts(store, none + "?s <" + TEXT + "> ?text ; <" + TEXT + "> ?again"))
                    .isEmpty();
            assertThat(texts(
                            store,
                            none + "GRAPH ?g { ?s <" + TEXT + "> ?text ; <" + TEXT + "> ?again FILTER(?s != ?g) }"))
                    .isEmpty();
        }
    }

    @Test
    void findsAPhraseInTheTextsOfAllGraphsAndOfOne() {
        try (Store store = Store.inMemory()) {
            store.write(writing -> {
                writing.replace(A, graph("urn:1", "推进职业教育改革", "urn:3", "教育部门与职业学校"), "甲");
                writing.replace(B, graph("urn:2", "办好职业教育"), "乙");
            });
            assertThat(texts(store, search("职业教育"))).containsExactlyInAnyOrder("推进职业教育改革", "办好职业教育");
            assertThat(texts(store, "GRAPH <" + B + "> { " + search("职业教育") + " }"))
                    .containsExactly("办好职业教育");
        }
    }

    @Test
    void replacesAGraphAsAWholeAndForgetsItsWords() {
        try (Store store = Store.inMemory()) {
            store.write(writing -> writing.replace(A, graph("urn:1", "推进职业教育改革", "urn:2", "办好职业教育"), "1"));
            store.write(writing -> writing.replace(A, graph("urn:2", "办好职业教育", "urn:3", "学前教育"), "2"));
            assertThat(texts(store, search("职业教育"))).containsExactly("办好职业教育");
            assertThat(texts(store, "?s <" + TEXT + "> ?text")).containsExactlyInAnyOrder("办好职业教育", "学前教育");
            store.write(writing -> writing.remove(A));
            assertThat(texts(store, "?s <" + TEXT + "> ?text")).isEmpty();
            assertThat(texts(store, search("教育"))).isEmpty();
            assertThat(store.names()).isEmpty();
            assertThat(store.source(A)).isEmpty();
        }
    }

    @Test
    void hasTheSameVersionForTheSameContentHoweverItCameThere() {
        try (Store one = Store.inMemory();
                Store other = Store.inMemory()) {
            String empty = one.version();
            one.write(writing -> writing.replace(A, graph("urn:1", "甲"), "s"));
            one.write(writing -> writing.replace(B, graph("urn:2", "乙"), "s"));
            other.write(writing -> {
                writing.replace(B, graph("urn:9", "旧"), "s");
                writing.replace(A, graph("urn:1", "甲"), "s");
            });
            assertThat(other.version()).isNotEqualTo(one.version()).isNotEqualTo(empty);
            other.write(writing -> {
                writing.replace(B, graph("urn:2", "乙"), "s");
                writing.log("urn:graph:log", graph("urn:run", "今天"));
            });
            assertThat(other.version()).isEqualTo(one.version());
            one.write(writing -> writing.remove(A));
            one.write(writing -> writing.remove(B));
            assertThat(one.version()).isEqualTo(empty);
        }
    }

    @Test
    void saysAgainInALogWhatItSaidOfTheSameSubject() {
        try (Store store = Store.inMemory()) {
            store.write(writing -> writing.log(A, graph("urn:run:1", "昨天", "urn:run:2", "前天")));
            store.write(writing -> writing.log(A, graph("urn:run:1", "今天")));
            assertThat(texts(store, "?s <" + TEXT + "> ?text")).containsExactlyInAnyOrder("今天", "前天");
        }
    }

    @Test
    void keepsTheOldStateWhenTheWorkFails() {
        try (Store store = Store.inMemory()) {
            store.write(writing -> writing.replace(A, graph("urn:1", "职业教育"), "s"));
            String version = store.version();
            assertThatThrownBy(() -> store.write(writing -> {
                        writing.replace(A, graph("urn:2", "学前教育"), "s");
                        throw new IllegalStateException("disk");
                    }))
                    .isInstanceOf(StoreUnavailableException.class);
            assertThat(texts(store, search("职业教育"))).containsExactly("职业教育");
            assertThat(texts(store, search("学前教育"))).isEmpty();
            assertThat(store.version()).isEqualTo(version);
            store.write(writing -> writing.replace(A, graph("urn:2", "学前教育"), "s"));
            assertThat(texts(store, search("学前教育"))).containsExactly("学前教育");
        }
    }

    @Test
    void refusesChangesToThoseWhoRead() {
        try (Store store = Store.inMemory()) {
            assertThatThrownBy(() -> store.read(dataset -> {
                        dataset.getGraph(NodeFactory.createURI(A)).add(triple("urn:1", "甲"));
                        return "";
                    }))
                    .isInstanceOf(AddDeniedException.class);
        }
    }

    @Test
    void keepsWhatItHoldsOverARestart() {
        String version;
        try (Store store = Store.open(folder)) {
            store.write(writing -> writing.replace(A, graph("urn:1", "推进职业教育改革"), "甲"));
            version = store.version();
        }
        try (Store store = Store.open(folder)) {
            assertThat(texts(store, search("职业教育"))).containsExactly("推进职业教育改革");
            assertThat(store.version()).isEqualTo(version);
            assertThat(store.source(A)).contains("甲");
        }
    }

    @Test
    void answersAndTakesTheSameAfterItsFilesWereCompacted() throws IOException {
        try (Store store = Store.open(folder)) {
            for (int generation = 0; generation < 20; generation++) {
                Graph graph = graph("urn:1", "推进职业教育改革 " + generation);
                store.write(writing -> writing.replace(A, graph, "甲"));
            }
            Path former = Files.writeString(folder.resolve("triples/Data-0001/former"), "former state");
            String version = store.version();
            var server = store.dataset();
            store.compact();
            assertThat(former.getParent()).doesNotExist();
            assertThat(store.version()).isEqualTo(version);
            assertThat(texts(store, search("职业教育"))).containsExactly("推进职业教育改革 19");
            store.write(writing -> writing.replace(B, graph("urn:2", "办好职业教育", "urn:3", "学前教育"), "乙"));
            assertThat(texts(store, search("职业教育"))).containsExactlyInAnyOrder("推进职业教育改革 19", "办好职业教育");
            assertThat(texts(store, "?s <" + TEXT + "> ?text")).hasSize(3);
            assertThat(texts(
                            store,
                            "{ SELECT DISTINCT ?s { ?s <urn:none> ?o } } ?s <" + TEXT + "> ?text ; <" + TEXT
                                    + "> ?again"))
                    .isEmpty();
            assertThat(store.source(A)).isEqualTo(Optional.of("甲"));
            assertThat(Txn.calculateRead(server, () -> server.getUnionGraph().size()))
                    .isEqualTo(3);
        }
        try (Store store = Store.open(folder)) {
            assertThat(texts(store, search("职业教育"))).containsExactlyInAnyOrder("推进职业教育改革 19", "办好职业教育");
            store.write(writing -> writing.remove(B));
            assertThat(texts(store, search("职业教育"))).containsExactly("推进职业教育改革 19");
        }
    }

    @Test
    void compactsItsFilesOnlyWhereTheyHaveGrownMuch() throws IOException {
        try (Store store = Store.open(folder)) {
            store.write(writing -> writing.replace(A, graph("urn:1", "职业教育"), "甲"));
            store.tidy();
            assertThat(folder.resolve("triples/Data-0002")).doesNotExist();
            try (RandomAccessFile former = new RandomAccessFile(
                    folder.resolve("triples/Data-0001/former").toFile(), "rw")) {
                former.setLength(512L << 20);
            }
            store.tidy();
            assertThat(folder.resolve("triples/Data-0002")).exists();
            assertThat(folder.resolve("triples/Data-0001")).doesNotExist();
            store.tidy();
            assertThat(folder.resolve("triples/Data-0003")).doesNotExist();
            assertThat(texts(store, search("职业教育"))).containsExactly("职业教育");
        }
    }

    @Test
    void makesATextIndexAnewThatIsGone() throws IOException {
        fill();
        empty(folder.resolve("words"));
        assertFindsAgain();
    }

    @Test
    void makesATextIndexAnewThatIsDamaged() throws IOException {
        fill();
        overwrite(folder.resolve("words"));
        assertFindsAgain();
    }

    @Test
    void makesATextIndexAnewThatFellBehind() throws IOException {
        fill();
        Path copy = Files.createDirectory(folder.resolve("copy"));
        for (Path file : files(folder.resolve("words"))) {
            Files.copy(file, copy.resolve(file.getFileName()));
        }
        try (Store store = Store.open(folder)) {
            store.write(writing -> writing.replace(B, graph("urn:2", "办好职业教育"), "乙"));
        }
        empty(folder.resolve("words"));
        for (Path file : files(copy)) {
            Files.copy(file, folder.resolve("words").resolve(file.getFileName()));
        }
        try (Store store = Store.open(folder)) {
            assertThat(texts(store, search("职业教育"))).containsExactlyInAnyOrder("推进职业教育改革", "办好职业教育");
        }
    }

    private void fill() {
        try (Store store = Store.open(folder)) {
            store.write(writing -> writing.replace(A, graph("urn:1", "推进职业教育改革"), "甲"));
        }
    }

    private void assertFindsAgain() {
        try (Store store = Store.open(folder)) {
            assertThat(texts(store, search("职业教育"))).containsExactly("推进职业教育改革");
        }
    }

    @Test
    void saysThatAnotherHoldsItAndHowToGoOn() {
        try (Store store = Store.open(folder)) {
            long pid = ProcessHandle.current().pid();
            assertThatThrownBy(() -> Store.open(folder))
                    .hasMessage(folder + ": the store is held by process " + pid
                            + "; stop that process, or ask its server, of unknown address (ingest: by --server)");
            store.announce("http://127.0.0.1:7070");
            assertThatThrownBy(() -> Store.open(folder))
                    .hasMessage(folder + ": the store is held by process " + pid
                            + "; stop that process, or ask its server, http://127.0.0.1:7070 (ingest: by --server)");
        }
        Store.open(folder).close();
    }

    @Test
    void saysThatItsFolderCannotBeWritten() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "no folder");
        assertThatThrownBy(() -> Store.open(file))
                .isInstanceOf(StoreUnavailableException.class)
                .hasMessageStartingWith(file + ": the store cannot be written here (")
                .hasMessageEndingWith("; name a folder that this user may write with --data");
    }

    @Test
    void saysThatItIsDamaged() throws IOException {
        fill();
        for (Path file : files(folder.resolve("triples/Data-0001"))) {
            Files.writeString(file, "garbage");
        }
        assertThatThrownBy(() -> Store.open(folder))
                .isInstanceOf(StoreUnavailableException.class)
                .hasMessageStartingWith(folder + ": the store is damaged (")
                .hasMessageEndingWith("; move the folder away, start again and ingest the plans anew");
    }

    static String search(String phrase) {
        return "(?s ?score ?text) <http://jena.apache.org/text#query> (<" + TEXT + "> '\"" + phrase + "\"') . ?s <"
                + TEXT + "> ?text";
    }

    static List<String> texts(Store store, String pattern) {
        return store.read(dataset -> {
            List<String> texts = new ArrayList<>();
            RowSet rows = QueryExec.dataset(dataset)
                    .query("SELECT ?text { " + pattern.replace("(?s ?score ?text)", "?s") + " }")
                    .select();
            rows.forEachRemaining(row -> texts.add(row.get("text").getLiteralLexicalForm()));
            return texts;
        });
    }

    static Graph graph(String... subjectsAndTexts) {
        Graph graph = GraphFactory.createDefaultGraph();
        for (int i = 0; i < subjectsAndTexts.length; i += 2) {
            graph.add(triple(subjectsAndTexts[i], subjectsAndTexts[i + 1]));
        }
        return graph;
    }

    private static Triple triple(String subject, String text) {
        return Triple.create(
                NodeFactory.createURI(subject), NodeFactory.createURI(TEXT), NodeFactory.createLiteralLang(text, "zh"));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static void empty(Path folder) throws IOException {
        for (Path file : files(folder)) {
            Files.delete(file);
        }
    }

    private static void overwrite(Path folder) throws IOException {
        for (Path file : files(folder)) {
            Files.writeString(file, "garbage");
        }
    }
}
