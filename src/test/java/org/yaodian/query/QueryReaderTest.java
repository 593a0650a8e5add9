package org.yaodian.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A file of the library is whole, or the message names its place. */
class QueryReaderTest {

    private static final String GOOD = """
            #+ title:
            #+   zh: 条目
            #+   en: Items
            #+ description:
            #+   zh: 各条目。
            #+   en: All items.
            #+ group: corpus
            #+ parameters:
            #+   - name: path
            #+     type: string
            #+     required: false
            #+     default: 1.1
            #+     example: 6.35
            SELECT ?item
            WHERE { ?item <urn:path> ?path }
            """;

    @Test
    void readsTheHeader() {
        LibraryQuery query = QueryReader.query("queries/all-items.rq", GOOD);
        assertThat(query.name()).isEqualTo("all-items");
        assertThat(query.title()).isEqualTo(new Words("条目", "Items"));
        assertThat(query.parameters())
                .isEqualTo(List.of(new Parameter("path", ParameterType.STRING, false, "1.1", "6.35")));
    }

    @Test
    void namesTheLineOfABrokenHeader() {
        broken(GOOD.replace("#+ group: corpus", "#+ group corpus"), ":7: not a header line");
    }

    @Test
    void wantsBothLanguages() {
        broken(GOOD.replace("#+   en: Items\n", ""), "title");
    }

    @Test
    void namesTheLineOfABrokenQuery() {
        broken(GOOD.replace("?path }", "?path"), ":15:");
    }

    @Test
    void namesTheLineOfAParameterOfUnknownType() {
        broken(GOOD.replace("type: string", "type: colour"), ":9:");
    }

    @Test
    void refusesAnExampleThatDoesNotFitItsType() {
        broken(GOOD.replace("type: string", "type: date"), "is not a date");
    }

    @Test
    void refusesAParameterThatTheQueryDoesNotUse() {
        broken(GOOD.replace("name: path", "name: colour"), "no variable ?colour");
    }

    @Test
    void refusesAnEmptyLibrary() {
        assertThatThrownBy(() -> new QueryLibrary(List.of())).hasMessageContaining("no query");
    }

    private static void broken(String text, String fault) {
        assertThatThrownBy(() -> QueryReader.query("queries/all-items.rq", text))
                .isInstanceOf(BrokenQueryException.class)
                .hasMessageContaining("queries/all-items.rq:")
                .hasMessageContaining(fault);
    }
}
