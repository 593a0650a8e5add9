package org.yaodian.store;

import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;

/** A store that ends with its object: the same TDB2 and Lucene, in memory. */
final class MemoryHome implements Home {

    private final DatasetGraph triples = DatabaseMgr.createDatasetGraph();
    private final Directory words = new ByteBuffersDirectory();

    @Override
    public String place() {
        return "memory";
    }

    @Override
    public DatasetGraph triples() {
        return triples;
    }

    @Override
    public Directory words() {
        return words;
    }

    @Override
    public void clearWords() {
        throw new IllegalStateException("a text index in memory cannot be damaged");
    }

    @Override
    public boolean isSwollen() {
        return false;
    }

    @Override
    public void compact() {
        // TDB2 compacts files only, and this memory goes with its object.
    }

    @Override
    public long bytes() {
        return 0;
    }

    @Override
    public void announce(String address) {
        // Nobody else can want it.
    }

    @Override
    public void close() {
        triples.close();
    }
}
