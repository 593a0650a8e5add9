package org.yaodian.store;

import java.util.Optional;
import java.util.function.LongSupplier;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;

/** Whether a store answers, and its text index stands where its triples do. */
final class Soundness {

    private Soundness() {}

    /**
     * What is wrong; empty if nothing is.
     *
     * @param steady number of the last commit, below 0 while one is under way: triples and index are committed one
     *     after the other, so that they may differ for a moment
     */
    static Optional<String> fault(DatasetGraph triples, WordIndex words, LongSupplier steady) {
        long before = steady.getAsLong();
        try {
            long commit = Txn.calculateRead(triples, () -> new Ledger(triples.getDefaultGraph()).commit());
            long indexed = words.commit();
            boolean moves = before < 0 || before != steady.getAsLong();
            return indexed == commit || moves
                    ? Optional.empty()
                    : Optional.of("the text index does not stand where the data do (commit " + indexed + ", not "
                            + commit + "); start the program again, and it is made anew");
        } catch (RuntimeException e) {
            return Optional.of("the store cannot be read (" + e + "); look at its folder and the log, and start the"
                    + " program again");
        }
    }
}
