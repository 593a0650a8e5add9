package org.yaodian.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import org.yaodian.query.Table;

/** Rows that are kept while the store stays as it is. */
class KnownRowsTest {

    private final AtomicLong commit = new AtomicLong();
    private final AtomicInteger asked = new AtomicInteger();
    private final KnownRows known = new KnownRows(commit::get);

    private Table ask(String query, Map<String, String> values, int letters) {
        return known.of(query, values, () -> {
            asked.incrementAndGet();
            return new Table(List.of("a"), List.of(Map.of("a", NodeFactory.createLiteralString("x".repeat(letters)))));
        });
    }

    @Test
    void asksOnceUntilTheStoreChanges() {
        ask("q", Map.of("a", "1"), 10);
        ask("q", Map.of("a", "1"), 10);
        assertThat(asked).hasValue(1);
        ask("q", Map.of("a", "2"), 10);
        assertThat(asked).hasValue(2);
        commit.incrementAndGet();
        ask("q", Map.of("a", "1"), 10);
        assertThat(asked).hasValue(3);
    }

    @Test
    void forgetsWhatWasAskedLongestAgoWhereItHoldsTooMuch() {
        for (int i = 0; i < 9; i++) {
            ask("q" + i, Map.of(), 1 << 20);
            ask("q0", Map.of(), 1 << 20);
        }
        assertThat(asked).as("q0 is asked all the time").hasValue(9);
        ask("q1", Map.of(), 1 << 20);
        assertThat(asked).as("q1 is gone").hasValue(10);
    }

    @Test
    void keepsNothingThatWouldFillIt() {
        ask("q", Map.of(), 5 << 20);
        ask("q", Map.of(), 5 << 20);
        assertThat(asked).hasValue(2);
    }
}
