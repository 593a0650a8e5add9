package org.yaodian.web;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.yaodian.query.Table;

/**
 * The rows of queries that were asked last, while the store stays as it is. Holds a bounded number of letters, so that
 * no sequence of questions can fill the memory. Safe for many threads.
 */
final class KnownRows {

    private static final long MOST = 8L << 20;
    private static final int LARGEST_SHARE = 4;
    private static final int CELL = 40;

    private record Question(long commit, String query, Map<String, String> values) {}

    private record Known(Table table, long letters) {}

    private final LongSupplier commit;
    private final Map<Question, Known> known = new LinkedHashMap<>(16, .75f, true);
    private long letters;

    /** @param commit number of the last change of the store; what was asked before it is asked again */
    KnownRows(LongSupplier commit) {
        this.commit = commit;
    }

    /** The rows of a query, asked anew unless they are known. */
    Table of(String query, Map<String, String> values, Supplier<Table> ask) {
        Question question = new Question(commit.getAsLong(), query, Map.copyOf(values));
        Optional<Table> held = held(question);
        if (held.isPresent()) {
            return held.get();
        }
        Table table = ask.get();
        keep(question, new Known(table, letters(table)));
        return table;
    }

    private synchronized Optional<Table> held(Question question) {
        return Optional.ofNullable(known.get(question)).map(Known::table);
    }

    private synchronized void keep(Question question, Known rows) {
        if (rows.letters() > MOST / LARGEST_SHARE || known.containsKey(question)) {
            return;
        }
        known.put(question, rows);
        letters += rows.letters();
        for (Iterator<Known> oldest = known.values().iterator(); letters > MOST; oldest.remove()) {
            letters -= oldest.next().letters();
        }
    }

    private static long letters(Table table) {
        long letters = CELL;
        for (Map<String, Node> row : table.rows()) {
            for (Node cell : row.values()) {
                letters +=
                        CELL + (cell.isLiteral() ? cell.getLiteralLexicalForm().length() : 0);
            }
        }
        return letters;
    }
}
