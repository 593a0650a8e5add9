package org.yaodian.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
            #+ keywords:
            #+   zh: 条目、全部
            #+   en: items, all
            #+ parameters:
            #+   - name: path
            #+     type: string
            #+     required: false
            #+     values: 1.1, 6.35
            #+     names: item
            #+     default: 1.1
            #+     example: 6.35
            #+     zh: 路径
            #+     en: path
            SELECT ?item
            WHERE { ?item <urn:path> ?path }
            ORDER BY ?item
            """;

    @Test
    void readsTheHeader() {
        LibraryQuery query = QueryReader.query("queries/all-items.rq", GOOD);
        assertThat(query.name()).isEqualTo("all-items");
        assertThat(query.about())
                .isEqualTo(new LibraryQuery.About(
                        new Words("条目", "Items"),
                        new Words("各条目。", "All items."),
                        Group.CORPUS,
                        new Keywords(List.of("条目", "全部"), List.of("items", "all"))));
        assertThat(query.parameters())
                .isEqualTo(List.of(new Parameter(
                        "path",
                        new Words("路径", "path"),
                        new Values(ParameterType.STRING, List.of("1.1", "6.35"), Named.ITEM),
                        false,
                        "1.1",
                        "6.35")));
    }

    /** Each line of a good file, made wrong. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    '#+   en: Items' | '#+   en:' | '1: title: words are wanted'
                    '#+   en: Items' | '#+   en: Items: all' | '3: YAML would read'
                    '#+ description:' | '#+ remark:' | '4: a header has no key remark'
                    '#+   en: All items.' | '#+   fr: Tout.' | '6: a header has no key description.fr'
                    '#+ group: corpus' | '#+ group corpus' | '7: not a header line'
                    '#+ group: corpus' | '#+ group: animals' | '7: there is no group "animals"'
                    '#+ group: corpus' | '#+ group:' | '7: the header has no group'
                    '#+   en: items, all' | '#+   en: items,, all' | '8: a keyword is empty'
                    '#+   - name: path' | '#+     name: path' | '12: a parameter begins with'
                    '#+   - name: path' | '#+   - name: colour' | '12: the query has no variable ?colour'
                    '#+   - name: path' | '#+   - name: item' | '12: ?item is a column too'
                    '#+     type: string' | '#+     type: colour' | '13: there is no type "colour"'
                    '#+     required: false' | '#+     required: perhaps' | '14: required is true or false'
                    '#+     required: false' | '#+     colour: red' | '14: a parameter has no key colour'
                    '#+     values: 1.1, 6.35' | '#+     values: 2.1, 6.35' | '17: default "1.1" of path is not one of 2.1, 6.35'
                    '#+     names: item' | '#+     names: animal' | '16: nothing is "animal"'
                    '#+     example: 6.35' | '#+     example: 7' | '18: example "7" of path is not one of 1.1, 6.35'
                    '#+     zh: 路径' | '#+     en: path' | '20: en is given twice'
                    '#+     zh: 路径' | '#+     zh:' | '19: words are wanted'
                    'SELECT ?item' | 'CONSTRUCT { ?item a 1 }' | '21: only SELECT queries'
                    'WHERE { ?item <urn:path> ?path }' | 'WHERE { ?item <urn:path> ?path' | '23: Encountered'
                    'ORDER BY ?item' | 'LIMIT 3' | '21: the query has no ORDER BY'
                    'SELECT ?item' | 'SELECT (lang:x(?path) AS ?item)' | '21: Line 21, column 9: Unresolved prefixed name'
                    """)
    void namesTheLineOfAFault(String good, String bad, String fault) {
        assertThat(GOOD).contains(good);
        broken(GOOD.replace(good, bad), fault);
    }

    @Test
    void wantsATestValueOfTheParametersType() {
        broken(
                GOOD.replace("#+     example: 6.35", "#+     example: 6.35\n#+     test: 7"),
                "19: example \"7\" of path is not one of 1.1, 6.35");
    }

    @Test
    void wantsWordsToFindAQuestionBy() {
        broken(
                GOOD.replace("#+ keywords:\n#+   zh: 条目、全部\n#+   en: items, all\n", ""),
                "17: keywords: words are wanted in zh and en");
    }

    @Test
    void wantsNoKeywordsBehindARoute() {
        String text = GOOD.replace("#+ keywords:\n#+   zh: 条目、全部\n#+   en: items, all\n", "")
                .replace("group: corpus", "group: api");
        assertThat(QueryReader.query("api/items.rq", text).keywords()).isEqualTo(Keywords.NONE);
    }

    @Test
    void letsAQueryUseFullTextOnlyIfItsHeaderSaysSo() {
        String searching = GOOD.replace("WHERE { ", "WHERE { ?item <http://jena.apache.org/text#query> 'x' . ");
        broken(searching, "20: the header says that the query needs \"\", the query needs \"jena-text\"");
        assertThat(QueryReader.query(
                                "q/items.rq", searching.replace("#+ keywords", "#+ extension: jena-text\n#+ keywords"))
                        .sparql()
                        .extension())
                .isEqualTo("jena-text");
        broken(
                GOOD.replace("#+ keywords", "#+ extension: jena-text\n#+ keywords"),
                "8: the header says that the query needs \"jena-text\", the query needs \"\"");
    }

    @Test
    void readsSparql11AndNoDialect() {
        broken(GOOD.replace("?item <urn:path>", "LET (?a := 1) ?item <urn:path>"), "22: Lexical error at line 22");
    }

    @Test
    void asksNotWhetherAParameterIsBoundThatAlwaysIs() {
        broken(GOOD.replace("?path }", "?path FILTER (BOUND(?path)) }"), "12: ?path always has a value");
    }

    @Test
    void refusesAnEmptyLibrary() {
        assertThatThrownBy(() -> new QueryLibrary(List.of())).hasMessageContaining("no query");
    }

    private static void broken(String text, String fault) {
        assertThatThrownBy(() -> QueryReader.query("queries/all-items.rq", text))
                .isInstanceOf(BrokenQueryException.class)
                .hasMessageStartingWith("queries/all-items.rq:" + fault);
    }
}
