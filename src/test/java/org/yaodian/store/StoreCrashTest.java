package org.yaodian.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaodian.Child;

/** A store whose process is killed, or whose disk takes no more, holds one whole state, and its text index the same. */
class StoreCrashTest {

    @TempDir
    Path folder;

    @RepeatedTest(4)
    void isWholeAfterAKillInTheMiddleOfWriting(RepetitionInfo repetition) throws InterruptedException {
        Path data = folder.resolve("data");
        try (Child writer = Child.of(folder, WritesForever.class, List.of(data.toString()))) {
            writer.await(() -> writer.out().contains("generation 1"));
            Thread.sleep(37L * repetition.getCurrentRepetition());
            writer.kill();
            writer.code();
        }
        assertWhole(data);
    }

    @Test
    void isWholeAfterTheDiskTookNoMore() throws InterruptedException {
        Path data = folder.resolve("data");
        try (Store store = Store.open(data)) {
            store.write(writing -> writing.replace(WritesForever.NAME, WritesForever.generation(0), "s"));
        }
        try (Child writer = Child.of(folder, "ulimit -f 24000", WritesForever.class, List.of(data.toString()))) {
            assertThat(writer.code()).isNotZero();
            assertThat(writer.err()).contains("StoreUnavailableException: " + data + ": writing failed (");
        }
        assertWhole(data);
    }

    private static void assertWhole(Path data) {
        try (Store store = Store.open(data)) {
            Set<String> generations =
                    store.read(dataset -> dataset.getGraph(NodeFactory.createURI(WritesForever.NAME)).stream()
                            .map(triple -> triple.getObject().getLiteralLexicalForm())
                            .collect(Collectors.toSet()));
            assertThat(generations).hasSize(1);
            assertThat(StoreTest.texts(store, StoreTest.search("职业教育")))
                    .hasSize(WritesForever.SIZE)
                    .allMatch(generations::contains);
            store.write(writing -> writing.replace(WritesForever.NAME, WritesForever.generation(-1), "s"));
            assertThat(StoreTest.texts(store, StoreTest.search("职业教育"))).containsOnly("职业教育 g-1");
        }
    }
}
