package org.yaodian.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yaodian.register.Plans.BUNDLED;
import static org.yaodian.register.Plans.IRIS;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentNamesTest {

    private static final KnownDocument FROM_PLAN =
            KnownDocument.named(IRIS.document("410000", "关于加强文物工作的实施意见"), "关于加强文物工作的实施意见", List.of("文物工作意见"));
    private final DocumentNames names = new DocumentNames(BUNDLED, List.of(FROM_PLAN), IRIS);

    @ParameterizedTest
    @CsvSource({
        "https://w3id.org/yaodian/id/document/cn/国务院国家职业教育改革实施方案, EXACT",
        "cn/国务院国家职业教育改革实施方案, EXACT",
        "cn/%E5%9B%BD%E5%8A%A1%E9%99%A2%E5%9B%BD%E5%AE%B6%E8%81%8C%E4%B8%9A%E6%95%99%E8%82%B2%E6%94%B9%E9%9D%A9%E5%AE%9E%E6%96%BD%E6%96%B9%E6%A1%88, EXACT",
        "国发[2019]4号, NUMBER",
        "国家职业教育改革实施方案, EXACT",
        "《国家职业教育改革实施方案》, EXACT",
        "职教20条, ALIAS",
        "国务院关于印发《国家职业教育改革实施方案》的通知, EXACT",
    })
    void findsADocumentByAnyName(String words, LinkedBy linkedBy) {
        Candidate found = names.find(words).getFirst();
        assertThat(found.document().iri()).isEqualTo("https://w3id.org/yaodian/id/document/cn/国务院国家职业教育改革实施方案");
        assertThat(found.linkedBy()).isEqualTo(linkedBy);
        assertThat(found.confidence()).isGreaterThanOrEqualTo(.9);
    }

    @ParameterizedTest
    @CsvSource({
        "关于减轻中小学教师负担进一步营造教育教学良好环境的若干意见",
        "关于减轻中小学教师负担进一步营造教育良好环境的若干意见",
        "关于减轻中小学教师负担 进一步营造教育教学环境的若干意见",
    })
    void findsAMisquotedTitle(String words) {
        Candidate found = names.find(words).getFirst();
        assertThat(found.document().titles().official()).isEqualTo("关于减轻中小学教师负担进一步营造教育教学良好环境的若干意见");
        assertThat(found.confidence()).isGreaterThanOrEqualTo(.5);
    }

    @Test
    void findsADocumentThatOnlyPlansName() {
        assertThat(names.find("文物工作意见").getFirst().document()).isEqualTo(FROM_PLAN);
    }

    @Test
    void offersTheNearestTitlesWhereNothingIsMeant() {
        List<Candidate> found = names.find("学校美育工作");
        assertThat(found)
                .isNotEmpty()
                .allSatisfy(c -> assertThat(c.confidence()).isLessThan(.5));
        assertThat(found).extracting(c -> c.document().titles().official()).contains("国务院办公厅关于全面加强和改进学校美育工作的意见");
    }

    @Test
    void findsNothingNearInWordsOfAnotherWorld() {
        assertThat(names.find("xyzzy")).isEmpty();
        assertThat(names.find(" ")).isEmpty();
        assertThat(names.find("100%/x")).isEmpty();
    }
}
