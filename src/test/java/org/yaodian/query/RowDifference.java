package org.yaodian.query;

import java.util.List;
import java.util.Optional;

/** Where rows that were found differ from those that were expected. */
final class RowDifference {

    private RowDifference() {}

    /** The first line of the file of expected rows in which both differ, as "file:line: …"; empty if none does. */
    static Optional<String> first(String file, String expected, String found) {
        List<String> wanted = expected.lines().toList();
        List<String> got = found.lines().toList();
        for (int i = 0; i < Math.max(wanted.size(), got.size()); i++) {
            String one = i < wanted.size() ? wanted.get(i) : "no more rows";
            String other = i < got.size() ? got.get(i) : "no more rows";
            if (!one.equals(other)) {
                return Optional.of(file + ":" + (i + 1) + ": expected " + one + "\n  but the query found " + other);
            }
        }
        return Optional.empty();
    }
}
