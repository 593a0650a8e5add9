package org.yaodian.ingest;

import java.util.function.Supplier;

/** A value made once, when first asked for. Safe for many threads. */
final class Lazy<T> {

    private interface State<T> {}

    private record Waiting<T>(Supplier<T> maker) implements State<T> {}

    private record Made<T>(T value) implements State<T> {}

    private volatile State<T> state;

    Lazy(Supplier<T> maker) {
        this.state = new Waiting<>(maker);
    }

    T get() {
        return state instanceof Made<T> made ? made.value() : made();
    }

    private synchronized T made() {
        if (state instanceof Waiting<T> waiting) {
            state = new Made<>(waiting.maker().get());
        }
        return get();
    }
}
