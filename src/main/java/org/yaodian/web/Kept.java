package org.yaodian.web;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** What is made from the store, kept until the store changes. Safe for many threads. */
final class Kept<T> {

    private final Supplier<String> version;
    private final Supplier<T> make;
    private final Map<String, T> made = new ConcurrentHashMap<>();

    Kept(Supplier<String> version, Supplier<T> make) {
        this.version = version;
        this.make = make;
    }

    /** It, made now if the store has changed since the last time. */
    T get() {
        String now = version.get();
        made.keySet().retainAll(Set.of(now));
        return made.computeIfAbsent(now, version -> make.get());
    }
}
