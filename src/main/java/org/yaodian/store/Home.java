package org.yaodian.store;

import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.lucene.store.Directory;

/** Where a store lives. */
interface Home extends AutoCloseable {

    /** For messages: the folder, or "memory". */
    String place();

    DatasetGraph triples();

    Directory words();

    /** Drops a text index that cannot be opened. */
    void clearWords();

    /** Whether the files hold much that is of former states. */
    boolean isSwollen();

    /** Writes the triples anew without what is of former states. */
    void compact();

    /** Length of its files, of which much may be holes; 0 in memory. */
    long bytes();

    /** Tells other processes under which address this one can be asked. */
    void announce(String address);

    @Override
    void close();
}
