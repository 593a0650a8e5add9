package org.yaodian.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Objects as tables. */
class SheetTest {

    private static String csv(boolean spreadsheet, List<String> columns, Map<String, Object> object) {
        return new String(new Sheet(columns, spreadsheet).bytes(List.of(object)), StandardCharsets.UTF_8);
    }

    private static String cell(boolean spreadsheet, Object value) {
        return csv(spreadsheet, List.of("a", "b"), Map.of("a", value))
                .lines()
                .skip(1)
                .reduce((a, b) -> a + "\n" + b)
                .orElse("");
    }

    @Test
    void quotesWhatWouldEndACell() {
        assertThat(csv(false, List.of("a"), Map.of("a", "x,\"y\"\r\nz"))).isEqualTo("a\r\n\"x,\"\"y\"\"\r\nz\"\r\n");
    }

    @Test
    void findsInnerMembersBehindADot() {
        Map<String, Object> plan = Map.of("title", "要点", "issuers", List.of("甲", "乙"));
        assertThat(csv(false, List.of("plan.title", "plan.issuers", "plan.date", "none.at.all"), Map.of("plan", plan)))
                .isEqualTo("plan.title,plan.issuers,plan.date,none.at.all\r\n要点,甲; 乙,,\r\n");
    }

    @Test
    void keepsEveryLetterForPrograms() {
        assertThat(cell(false, "=1+1")).isEqualTo("=1+1,");
    }

    @Test
    void letsNoSpreadsheetTakeWordsForAFormula() {
        for (String words : List.of("=1+1", "+1+1", "-1+1", "@SUM(A1)", "\t=1")) {
            assertThat(cell(true, words)).as(words).isEqualTo("'" + words + ",");
        }
        assertThat(cell(true, "-5")).isEqualTo("-5,");
        assertThat(cell(true, "a=1")).isEqualTo("a=1,");
    }

    @Test
    void beginsWithAByteOrderMarkForSpreadsheetsOnly() {
        assertThat(csv(true, List.of("a"), Map.of())).startsWith("\uFEFFa");
        assertThat(csv(false, List.of("a"), Map.of())).startsWith("a");
    }
}
