package org.yaodian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Questions of the library, asked on the command line. */
class QueryCommandTest {

    @TempDir
    private static Path data;

    @BeforeAll
    static void ingest() {
        assertThat(Run.of("ingest", "--data", data, "src/main/resources/org/yaodian/ingest/henan-2020.txt")
                        .code())
                .isEqualTo(0);
    }

    @Test
    void listsQuestionsByGroupInChineseAndInEnglish() {
        assertThat(Run.of("query").out())
                .contains(
                        "指标与期限 (indicators)\n", "  items-of-body body=… [role=…] [minConfidence=…]\n      某一机构负责的条目\n");
        assertThat(Run.of("query", "--language", "en").out())
                .contains("Indicators and time (indicators)\n", "      Items a body answers for, by role\n");
    }

    @Test
    void describesAQuestion() {
        assertThat(Run.of("query", "items-of-body", "--describe", "--language", "en")
                        .out())
                .contains(
                        "items-of-body: Items a body answers for, by role\n",
                        "  role (lead | support | joint | assisted | directed | other; may be left out)\n",
                        "for example: yaodian query items-of-body body=各高校\n");
    }

    @Test
    void printsRowsAsCsvJsonAndTable() {
        assertThat(ask("plans-by-coverage").out())
                .startsWith("planTitle,items,")
                .contains("\n河南省教育厅2020年工作要点,39,");
        assertThat(ask("plans-by-coverage", "--format", "json").out())
                .startsWith("{\"planTitle\":\"河南省教育厅2020年工作要点\",\"items\":39,");
        assertThat(ask("plans-by-coverage", "--format", "table").out().lines())
                .element(1)
                .asString()
                .startsWith("河南省教育厅2020年工作要点  39     ");
    }

    @Test
    void findsTheQuestionsThatTheStoreHolds() {
        assertThat(ask("questions-by-keyword", "keyword=未识别").out().lines())
                .hasSize(2)
                .element(1)
                .asString()
                .startsWith("unresolved-citations,citations,");
    }

    @Test
    void suggestsTheNearestOfAnUnknownQuestion() {
        Run run = ask("items-of-bodi");
        assertThat(run.code()).isNotEqualTo(0);
        assertThat(run.err())
                .isEqualTo("yaodian: items-of-bodi: there is no such question; near: items-of-body, plans-of-body,"
                        + " bodies-by-items-and-role; 'yaodian query' lists all\n");
    }

    @Test
    void saysThatNothingGoesByAName() {
        Run run = ask("items-of-body", "body=省委组织司");
        assertThat(run.code()).isEqualTo(0);
        assertThat(run.err()).startsWith("warning: body: no body goes by \"省委组织司\"; near: ");
        assertThat(run.err()).contains("省委组织部");
    }

    @Test
    void saysNothingOfANameThatIsKnownAndFindsNothing() {
        Run run = ask("items-of-body", "body=教育部", "role=lead");
        assertThat(run.out()).startsWith("bodyRole,").hasLineCount(1);
        assertThat(run.err()).isEmpty();
    }

    @Test
    void listsTheWordsThatAParameterMayHave() {
        assertThat(ask("items-of-body", "body=教育部", "role=boss").err())
                .contains("role is \"boss\", not one of lead, support, joint, assisted, directed, other");
    }

    private static Run ask(String name, Object... more) {
        Object[] arguments = new Object[more.length + 4];
        System.arraycopy(new Object[] {"query", name, "--data", data}, 0, arguments, 0, 4);
        System.arraycopy(more, 0, arguments, 4, more.length);
        return Run.of(arguments);
    }
}
