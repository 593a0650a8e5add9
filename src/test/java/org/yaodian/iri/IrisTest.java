package org.yaodian.iri;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IrisTest {

    private static final String PLAN = "https://w3id.org/yaodian/id/document/410000/河南省教育厅2020年工作要点";

    private final Iris iris = Iris.standard();

    @Test
    void putsThePublisherBeforeATitleThatDoesNotBeginWithIt() {
        assertThat(iris.document("410000", "2020年工作要点", List.of("中共河南省委高校工委", "河南省教育厅"), "河南省教育厅"))
                .isEqualTo(PLAN);
    }

    @Test
    void takesTheFirstIssuerWhereThePublisherIsNone() {
        assertThat(Names.document("2020年工作要点", List.of("中共河南省委高校工委", "河南省教育厅"), "某网站"))
                .isEqualTo("中共河南省委高校工委2020年工作要点");
    }

    @Test
    void letsACitationAndTheTextItCitesMeetInOneIri() {
        String cited = iris.document("410000", "《河南省人民政府办公厅关于全面加强和改进学校美育工作的实施意见》");
        String ingested = iris.document("410000", "关于全面加强和改进\n学校美育工作的 实施意见", List.of("河南省人民政府办公厅"), "");
        assertThat(cited).isEqualTo(ingested);
    }

    @Test
    void keepsOneOfTheIssuersRunIntoATitle() {
        List<String> both = List.of("中共中央办公厅", "国务院办公厅");
        assertThat(Names.document("中共中央办公厅、国务院办公厅关于深化改革的意见", both, ""))
                .isEqualTo(Names.document("关于深化改革的意见", both, ""))
                .isEqualTo("中共中央办公厅关于深化改革的意见");
        assertThat(Names.document("教育部等四部门关于实施计划的意见", List.of("教育部"), "")).isEqualTo("教育部关于实施计划的意见");
        assertThat(Names.document("教育部", List.of("教育部"), "")).isEqualTo("教育部");
    }

    @ParameterizedTest
    @CsvSource({
        "加快推进教育现代化实施方案(2018-2022年), 加快推进教育现代化实施方案（2018—2022年）",
        "加快推进教育现代化实施方案（2018年至2022年）, 加快推进教育现代化实施方案（2018年—2022年）",
        "\"双一流\"建设, “双一流”建设",
        "a/b?c#d%e, a／b？c＃d％e",
        "第 一 章, 第一章",
    })
    void writesMarksThatMeanOneThingInOneWay(String printed, String name) {
        assertThat(Names.document(printed, List.of(), "")).isEqualTo(name);
    }

    @Test
    void dropsQuotationMarksFromProgramsOnly() {
        assertThat(iris.program("cn", "“国培计划”")).isEqualTo(iris.program("cn", "国培计划"));
        assertThat(iris.document("cn", "“双一流”建设总体方案")).contains("“双一流”");
    }

    @Test
    void keepsNamesApartThatAPathWouldSwallow() {
        assertThat(iris.program("cn", "..")).endsWith("/．．");
        assertThatThrownBy(() -> iris.program("cn", "《》 ")).hasMessageContaining("no name is left");
    }

    @Test
    void buildsPartsBelowThePlan() {
        assertThat(iris.measure(iris.item(PLAN, "2.6~2"), 3)).isEqualTo(PLAN + "/item/2.6~2/measure/3");
        assertThat(iris.mention(PLAN, "citation", 10, 20)).isEqualTo(PLAN + "/mention/citation/10-20");
        assertThat(iris.graph(PLAN)).isEqualTo("https://w3id.org/yaodian/id/graph/410000/河南省教育厅2020年工作要点");
    }

    @Test
    void readsWhatItWrote() {
        String encoded = URLEncoder.encode("410000/河南省教育厅2020年工作要点", StandardCharsets.UTF_8);
        assertThat(iris.of("document", encoded)).isEqualTo(PLAN);
        assertThat(iris.of("document", iris.id(PLAN))).isEqualTo(PLAN);
        assertThat(iris.name(PLAN + "/item/2.6"))
                .contains(new Name("document", "410000", "河南省教育厅2020年工作要点", "item/2.6"));
        assertThat(iris.name(iris.place("410000"))).contains(new Name("place", "410000", "", ""));
        assertThat(iris.id(iris.place("410000"))).isEqualTo("410000");
        assertThat(iris.name("http://example.org/x")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"cn/%E4%BD", "cn/%G0x", "cn/%"})
    void refusesBrokenEscapes(String id) {
        assertThatThrownBy(() -> iris.of("document", id)).isInstanceOf(IllegalArgumentException.class);
    }
}
