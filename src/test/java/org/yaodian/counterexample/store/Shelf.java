package org.yaodian.counterexample.store;

/** Something that can be changed. */
public final class Shelf {
    private String content = "";

    /** Puts something in the place of what was there. */
    public void replace(String other) {
        content = other;
    }

    @Override
    public String toString() {
        return content;
    }
}
