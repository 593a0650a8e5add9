package org.yaodian.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** An expectation that fails names the file and the line of the first row that differs. */
class RowDifferenceTest {

    @Test
    void findsNoneBetweenTheSameRows() {
        assertThat(RowDifference.first("a.csv", "x\n1\n", "x\n1\n")).isEmpty();
    }

    @Test
    void namesTheLineOfTheFirstOtherRow() {
        assertThat(RowDifference.first("a.csv", "x\n1\n2\n", "x\n1\n3\n"))
                .contains("a.csv:3: expected 2\n  but the query found 3");
    }

    @Test
    void namesTheLineOfARowThatIsMissingOrTooMany() {
        assertThat(RowDifference.first("a.csv", "x\n1\n", "x\n"))
                .contains("a.csv:2: expected 1\n  but the query found no more rows");
        assertThat(RowDifference.first("a.csv", "x\n", "x\n1\n"))
                .contains("a.csv:2: expected no more rows\n  but the query found 1");
    }
}
