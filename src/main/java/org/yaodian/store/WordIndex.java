package org.yaodian.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.text.DatasetGraphText;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextDatasetFactory;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.query.text.TextQueryFuncs;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.util.SplitIRI;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;

/**
 * The Lucene side of the store: one field for each property listed in {@code indexed-properties.txt}, pairs of Chinese
 * characters as its words. It carries the number of the commit it belongs to, so that one that fell behind the
 * triples, or ran ahead of them, is noticed.
 */
final class WordIndex {

    private static final String COMMIT = "yaodian-commit";
    private static final long NONE = -1;

    private final TextIndexLucene index;
    private final List<Node> properties;

    WordIndex(Directory directory) {
        this.properties = properties();
        this.index = new TextIndexLucene(directory, config());
    }

    private static List<Node> properties() {
        try (InputStream in = WordIndex.class.getResourceAsStream("indexed-properties.txt")) {
            if (in == null) {
                throw new IllegalStateException("indexed-properties.txt is missing from the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(NodeFactory::createURI)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("indexed-properties.txt", e);
        }
    }

    private TextIndexConfig config() {
        EntityDefinition entities = new EntityDefinition("iri", field(properties.getFirst()), properties.getFirst());
        properties.stream().skip(1).forEach(property -> entities.set(field(property), property));
        entities.setGraphField("graph");
        entities.setLangField("lang");
        entities.setUidField("uid");
        TextIndexConfig config = new TextIndexConfig(entities);
        config.setAnalyzer(new CJKAnalyzer());
        return config;
    }

    private static String field(Node property) {
        return SplitIRI.localname(property.getURI());
    }

    /** The dataset with this index beside it, changed in the same transactions. */
    DatasetGraphText over(DatasetGraph triples) {
        return (DatasetGraphText) TextDatasetFactory.create(triples, index);
    }

    /** Number of the commit the index stands at, below 0 if it has none. */
    long commit() {
        try (DirectoryReader reader = DirectoryReader.open(index.getDirectory())) {
            return Optional.ofNullable(reader.getIndexCommit().getUserData().get(COMMIT))
                    .map(Long::valueOf)
                    .orElse(NONE);
        } catch (IOException | NumberFormatException e) {
            return NONE;
        }
    }

    /** Says which commit the next one is. */
    void commit(long number) {
        index.getIndexWriter()
                .setLiveCommitData(Map.of(COMMIT, Long.toString(number)).entrySet());
    }

    /** Makes the index anew from the triples; to be called in a read transaction. */
    void rebuild(DatasetGraph triples, long number) {
        try {
            index.getIndexWriter().deleteAll();
            for (Node property : Set.copyOf(properties)) {
                triples.find(Node.ANY, Node.ANY, property, Node.ANY).forEachRemaining(this::add);
            }
            commit(number);
            index.commit();
        } catch (IOException e) {
            throw new UncheckedIOException("the text index cannot be written", e);
        }
    }

    private void add(Quad quad) {
        Entity entity = TextQueryFuncs.entityFromQuad(index.getDocDef(), quad);
        if (entity != null) {
            index.addEntity(entity);
        }
    }

    void close() {
        index.close();
    }
}
