package org.yaodian.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.yaodian.iri.Iris;
import org.yaodian.iri.Name;
import org.yaodian.vocab.Eli;
import org.yaodian.vocab.Yd;

class RegistersTest {

    private static final Iris IRIS = Iris.standard();
    private static final Registers BUNDLED = Registers.bundled(IRIS);

    @Test
    void mintsEveryIriOfTheRegistersFromTheirNames() {
        assertThat(BUNDLED.documents())
                .hasSizeGreaterThan(100)
                .allSatisfy(document -> assertThat(document.iri())
                        .isEqualTo(IRIS.document(
                                code(document.iri()), document.titles().official(), document.issuers(), "")));
        assertThat(BUNDLED.bodies())
                .hasSizeGreaterThan(80)
                .allSatisfy(body -> assertThat(body.iri()).isEqualTo(IRIS.body(body.code(), body.name())));
        assertThat(BUNDLED.places())
                .hasSizeGreaterThan(3000)
                .allSatisfy(place -> assertThat(place.iri()).isEqualTo(IRIS.place(place.code())));
    }

    @Test
    void readsARecordAsItStands() {
        assertThat(BUNDLED.documents())
                .filteredOn(document -> document.number().equals("国办发〔2015〕71号"))
                .singleElement()
                .satisfies(document -> {
                    assertThat(document.titles().official()).isEqualTo("国务院办公厅关于全面加强和改进学校美育工作的意见");
                    assertThat(document.issuers()).containsExactly("国务院办公厅");
                    assertThat(document.date()).isEqualTo("2015-09-15");
                });
    }

    @Test
    void joinsTheNamesOfANationalProgram() {
        assertThat(BUNDLED.terms())
                .filteredOn(term -> term.entity().iri().equals(IRIS.program("cn", "“国培计划”")))
                .singleElement()
                .satisfies(term -> assertThat(term.aliases()).contains("中小学教师国家级培训计划"));
    }

    @Test
    void letsAUsersRecordTakeThePlaceOfABundledOne() {
        KnownDocument bundled = BUNDLED.documents().getFirst();
        KnownDocument own = KnownDocument.named(bundled.iri(), "本地题名", List.of());
        Registers both = BUNDLED.plus(new Registers(List.of(own), List.of(), List.of(), List.of(), List.of()));
        assertThat(both.documents())
                .hasSameSizeAs(BUNDLED.documents())
                .contains(own)
                .doesNotContain(bundled);
    }

    @Test
    void tellsRegistersApartByTheirFingerprint() {
        assertThat(Registers.bundled(IRIS).fingerprint())
                .isEqualTo(BUNDLED.fingerprint())
                .isNotEqualTo(new Registers(List.of(), BUNDLED.bodies(), BUNDLED.places(), BUNDLED.terms(), List.of())
                        .fingerprint());
    }

    @Test
    void movesTheRegistersUnderAnotherBase() {
        Registers moved = Registers.bundled(new Iris("http://example.org/id/"));
        assertThat(moved.places())
                .allSatisfy(place -> assertThat(place.iri()).startsWith("http://example.org/id/place/"));
    }

    @Test
    void givesTheFindersNamesThatReadAsTitlesOnly() {
        List<String> documents = BUNDLED.gazetteer().documents();
        assertThat(documents).contains("职教20条", "教育“七五”普法规划").doesNotContain("普通高中育人方式改革");
    }

    @Test
    void namesItsTermsAsTheOntologyDoes() {
        Set<String> terms = Set.of(
                Yd.issuer.getURI(),
                Yd.date.getURI(),
                Yd.datePrecision.getURI(),
                Yd.level.getURI(),
                Yd.kind.getURI(),
                Yd.code.getURI(),
                Eli.number.getURI());
        Set<String> ours = Arrays.stream(new String[] {
                    Terms.ISSUER, Terms.DATE, Terms.DATE_PRECISION, Terms.LEVEL, Terms.KIND, Terms.CODE, Terms.NUMBER
                })
                .collect(Collectors.toSet());
        assertThat(ours).isEqualTo(terms);
    }

    private static String code(String iri) {
        return IRIS.name(iri).map(Name::code).orElseThrow();
    }
}
