package org.yaodian.counterexample.query;

import org.yaodian.counterexample.store.Shelf;

/** Changes what it should only ask. */
final class Writes {
    void write(Shelf shelf) {
        shelf.replace("something else");
    }
}
