package org.yaodian.web;

import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.query.QueryCancelledException;

/**
 * A text that stops whoever reads it once the query is given up.
 *
 * @param cancelled set when it is
 */
record WatchedText(String text, AtomicBoolean cancelled) implements CharSequence {

    @Override
    public char charAt(int index) {
        if (cancelled.get()) {
            throw new QueryCancelledException();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return new WatchedText(text.substring(start, end), cancelled);
    }

    @Override
    public String toString() {
        return text;
    }
}
