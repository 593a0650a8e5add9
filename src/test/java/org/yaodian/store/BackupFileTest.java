package org.yaodian.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A backup says what the store held, and a file that is not whole is told from one that is. */
class BackupFileTest {

    private static final String A = "urn:graph:a";
    private static final String EMPTY = "urn:graph:empty";
    private static final String LOG = "urn:graph:log";

    @TempDir
    Path folder;

    private Path file;
    private State state;

    @BeforeEach
    void backUp() throws IOException {
        file = folder.resolve("copy.nq.gz");
        try (Store store = Store.inMemory();
                OutputStream out = Files.newOutputStream(file)) {
            store.write(writing -> {
                writing.replace(
                        A,
                        turtle("<http://e/1> <http://e/p> '中𠀀\\n\"', [ <http://e/q> 1 ], [ <http://e/q> 2 ] ."),
                        "甲");
                writing.replace(EMPTY, GraphFactory.createDefaultGraph(), "空");
                writing.log(LOG, turtle("<http://e/run> <http://e/p> 'x' ."));
            });
            state = store.backup(out, now -> List.of("version " + now.dataVersion()));
        }
    }

    @Test
    void holdsTheGraphsTheirSourcesAndTheState() {
        BackupFile backup = whole(file);
        assertThat(backup.state()).isEqualTo(new State(state.version(), state.changed(), 0));
        assertThat(backup.sources()).isEqualTo(Map.of(A, "甲", EMPTY, "空"));
        assertThat(backup.quads()).isEqualTo(6);
        assertThat(backup.graphs()).isEqualTo(2);
    }

    @Test
    void isTheSameToTheByteWhateverBlankNodesAreCalled() throws IOException {
        Path again = folder.resolve("again.nq.gz");
        try (Store store = Store.inMemory();
                OutputStream out = Files.newOutputStream(again)) {
            store.write(writing -> {
                writing.since(state.changed());
                writing.log(LOG, turtle("<http://e/run> <http://e/p> 'x' ."));
                writing.replace(EMPTY, GraphFactory.createDefaultGraph(), "空");
                writing.replace(
                        A,
                        turtle(
                                "<http://e/1> <http://e/p> _:z, _:y, '中𠀀\\n\"' . _:y <http://e/q> 2 . _:z <http://e/q> 1 ."),
                        "甲");
            });
            store.backup(out, now -> List.of("version " + now.dataVersion()));
        }
        assertThat(text(again)).isEqualTo(text(file)).startsWith("# version " + state.dataVersion() + "\n");
    }

    @Test
    void isFoundCutOff() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length - 9));
        assertThat(fault())
                .endsWith("copy.nq.gz: the file is cut off; give a whole one: copy it again, or take an older one");
    }

    @Test
    void isFoundChanged() throws IOException {
        rewrite(text -> text.replace("\"2\"^^", "\"3\"^^"));
        assertThat(fault()).contains("the content is not what was backed up (6 of 6 quads; graph urn:graph:a)");
        rewrite(text -> text.replace("\"3\"^^", "\"2\"^^"));
        assertThat(whole(file).quads()).isEqualTo(6);
        rewrite(text -> text.replaceAll("(?m)^<http://e/run>.*\n", ""));
        assertThat(fault()).contains("(5 of 6 quads)");
    }

    @Test
    void isFoundToBeSomethingElse() throws IOException {
        rewrite(text -> text.replaceAll("(?m)^.*<urn:x-yaodian:ledger> \\.\n", ""));
        assertThat(fault()).contains("this is no backup: it does not say from which texts its graphs were made");
        rewrite(text -> "who knows");
        assertThat(fault()).contains("the file is damaged (");
        Files.writeString(file, "no gzip");
        assertThat(fault()).contains("this is no gzip file");
        Files.delete(file);
        assertThat(fault()).endsWith("copy.nq.gz: there is no such file; check the path");
    }

    private String fault() {
        return BackupFile.read(file) instanceof BackupFile.Reading.Broken broken ? broken.fault() : "none";
    }

    private static BackupFile whole(Path file) {
        return switch (BackupFile.read(file)) {
            case BackupFile.Reading.Whole whole -> whole.backup();
            case BackupFile.Reading.Broken broken -> throw new AssertionError(broken.fault());
        };
    }

    private void rewrite(UnaryOperator<String> change) throws IOException {
        String text = change.apply(text(file));
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String text(Path file) throws IOException {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(Files.readAllBytes(file)))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Graph turtle(String text) {
        return RDFParser.fromString(text, Lang.TURTLE).toGraph();
    }
}
