package org.yaodian.counterexample.graph;

import java.time.LocalDate;
import java.util.UUID;

/** The same text would give another graph tomorrow. */
final class ReadsTheClock {
    String today() {
        return LocalDate.now(java.time.ZoneOffset.UTC) + UUID.randomUUID().toString();
    }
}
