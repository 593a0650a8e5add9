package org.yaodian.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values become typed terms of the parsed query, or are refused with what would do. */
class BinderTest {

    @ParameterizedTest
    @CsvSource({
        "iri,https://example.org/a,<https://example.org/a>",
        "string,a\" } DROP ALL,\"a\\\" } DROP ALL\"",
        "integer,7,7",
        "decimal,0.5,0.5",
        "confidence,1,\"1\"^^<http://www.w3.org/2001/XMLSchema#decimal>",
        "date,2020-03-12,\"2020-03-12\"^^<http://www.w3.org/2001/XMLSchema#date>",
        "language,zh,\"zh\"",
    })
    void bindsATypedTerm(String type, String value, String term) {
        assertThat(Binder.bind(query(type, value, ""), Map.of("value", value)))
                .isInstanceOfSatisfying(
                        Binding.Bound.class,
                        bound -> assertThat(bound.query().toString().replaceAll("\\s+", " "))
                                .contains("?thing <urn:x:is> " + term + " "));
    }

    @ParameterizedTest
    @CsvSource({
        "iri,not absolute,https://example.org/a,'value is \"not absolute\", not an absolute IRI; example: https://example.org/a'",
        "integer,1.5,7,'value is \"1.5\", not a whole number; example: 7'",
        "decimal,high,0.5,'value is \"high\", not a number such as 0.8; example: 0.5'",
        "confidence,1.5,0.5,'value is \"1.5\", not a number from 0 to 1; example: 0.5'",
        "date,2020-02-30,2020-03-12,'value is \"2020-02-30\", not a date such as 2020-03-12; example: 2020-03-12'",
        "language,zh!,zh,'value is \"zh!\", not a language tag such as zh; example: zh'",
    })
    void refusesAValueOfAnotherForm(String type, String value, String example, String fault) {
        assertThat(Binder.bind(query(type, example, ""), Map.of("value", value)))
                .isEqualTo(new Binding.Refused(List.of(fault)));
    }

    @Test
    void listsTheWordsOfAClosedList() {
        assertThat(Binder.bind(query("string", "lead", "lead, support"), Map.of("value", "boss")))
                .isEqualTo(new Binding.Refused(List.of("value is \"boss\", not one of lead, support; example: lead")));
    }

    @Test
    void refusesParametersThatAreMissingOrUnknown() {
        assertThat(Binder.bind(query("string", "a", ""), Map.of("colour", "red")))
                .isEqualTo(new Binding.Refused(
                        List.of("value is missing; example: a", "colour is no parameter of things; it has [value]")));
    }

    private static LibraryQuery query(String type, String example, String allowed) {
        return QueryReader.query("api/things.rq", """
                #+ title:
                #+   zh: 物
                #+   en: Things
                #+ description:
                #+   zh: 物
                #+   en: Things
                #+ group: api
                #+ parameters:
                #+   - name: value
                #+     type: %s
                #+     required: true
                #+     values: %s
                #+     example: %s
                SELECT ?thing WHERE { ?thing <urn:x:is> ?value }
                """.formatted(type, allowed, example));
    }
}
