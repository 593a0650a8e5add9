package org.yaodian.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yaodian.register.Plans.HENAN;
import static org.yaodian.register.Plans.body;
import static org.yaodian.register.Plans.id;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaodian.mention.BodyMention;
import org.yaodian.mention.Role;
import org.yaodian.outline.Letterhead;
import org.yaodian.outline.Outline;

class BodyResolverTest {

    @ParameterizedTest
    @CsvSource({
        "河南省教育厅, 省教育厅, 410000/河南省教育厅",
        "河南省教育厅, 教育厅, 410000/河南省教育厅",
        "河南省教育厅, 省委, 410000/中共河南省委",
        "河南省教育厅, 省委编办, 410000/中共河南省委机构编制委员会办公室",
        "河南省教育厅, 省发改委, 410000/河南省发展和改革委员会",
        "河南省教育厅, 省人社厅, 410000/河南省人力资源和社会保障厅",
        "河南省教育厅, 教育部, cn/教育部",
        "河南省教育厅, 联合国教科文组织, cn/联合国教科文组织",
        "河南省教育厅, 发展改革委, 410000/河南省发展和改革委员会",
        "甘肃省教育厅, 省教育厅, 620000/甘肃省教育厅",
        "甘肃省教育厅, 省委组织部, 620000/中共甘肃省委组织部",
        "平凉市人民政府办公室, 市教育局, 620800/平凉市教育局",
        "平凉市人民政府办公室, 市财政局, 620800/平凉市财政局",
        "平凉市人民政府办公室, 市人社局, 620800/平凉市人力资源和社会保障局",
        "平凉市人民政府办公室, 市委, 620800/中共平凉市委",
        "平凉市人民政府办公室, 市政府, 620800/平凉市人民政府",
        "平凉市人民政府办公室, 省教育厅, 620000/甘肃省教育厅",
        "平凉市人民政府办公室, 教育局, 620800/平凉市教育局",
        "平凉市人民政府办公室, 团市委, 620800/共青团平凉市委员会",
        "广西壮族自治区教育厅, 自治区党委编办, 450000/中共广西壮族自治区党委机构编制委员会办公室",
        "汤阴县人民政府, 县教育局, 410523/汤阴县教育局",
        "汤阴县人民政府, 市教育局, 410500/安阳市教育局",
        "上海市人民政府办公厅, 市教委, 310000/上海市教育委员会",
        "平凉市人民政府办公室, 市场监管局, 620800/平凉市市场监督管理局",
        "平凉市人民政府办公室, 市民政局, 620800/平凉市民政局",
        "平凉市人民政府办公室, 市场监管总局, cn/国家市场监督管理总局",
        "平凉市人民政府办公室, 教育部办公厅, cn/教育部办公厅",
        "平凉市人民政府办公室, 市编办, 620800/平凉市机构编制委员会办公室",
        "平凉市人民政府办公室, 文联, 620800/平凉市文学艺术界联合会",
        "平凉市人民政府办公室, 医保局, 620800/平凉市医疗保障局",
        "广西壮族自治区教育厅, 区党委, 450000/中共广西壮族自治区党委",
        "广西壮族自治区教育厅, 区财政厅, 450000/广西壮族自治区财政厅",
        "湖北省教育厅, 省市场监管局, 420000/湖北省市场监督管理局",
        "汤阴县人民政府, 县市场监管局, 410523/汤阴县市场监督管理局",
        "绍兴市教育局, 中共绍兴市教育局委员会, 330600/中共绍兴市教育局委员会",
        "河南省教育厅, 国家体育总局, cn/国家体育总局",
        "西安市教育局, 绍兴市教育局, 330600/绍兴市教育局",
        "西安市教育局, 郑州大学, 410000/郑州大学",
        "洛阳市教育局, 洛阳师范学院, 410000/洛阳师范学院",
        "河南省教育厅, 洛阳师范学院, 410000/洛阳师范学院",
    })
    void completesAShortFormFromThePlansArea(String issuer, String name, String id) {
        Letterhead head = new Letterhead("工作要点", List.of(issuer), "", "", "2020", "2020");
        assertThat(id(body(head, name))).isEqualTo(id);
    }

    @Test
    void saysHowItKnows() {
        assertThat(body(HENAN, "河南省教育厅").linkedBy()).isEqualTo(LinkedBy.EXACT);
        assertThat(body(HENAN, "省教育厅").linkedBy()).isEqualTo(LinkedBy.ALIAS);
        assertThat(body(HENAN, "省水利厅").linkedBy()).isEqualTo(LinkedBy.SCOPE);
        assertThat(body(HENAN, "高校联席小组").linkedBy()).isEqualTo(LinkedBy.TEXT);
    }

    @Test
    void keepsAClassOfBodiesApartFromOrganisations() {
        Outline plan = Plans.plan(HENAN, "督促各高校执行。");
        Denoted denoted =
                Plans.one(Plans.RESOLVER, plan, new BodyMention(Plans.evidence(plan, "各高校"), Role.DIRECTED, true));
        assertThat(denoted.entity())
                .isEqualTo(new Entity("https://w3id.org/yaodian/id/body/410000/各高校", Kind.BODY_CLASS, "各高校"));
    }

    @Test
    void takesOneGovernmentForNoClass() {
        Letterhead city = new Letterhead("规划", List.of("平凉市人民政府"), "", "", "", "");
        Outline plan = Plans.plan(city, "市政府负责。");
        Denoted denoted =
                Plans.one(Plans.RESOLVER, plan, new BodyMention(Plans.evidence(plan, "市政府"), Role.LEAD, true));
        assertThat(denoted.entity().kind()).isEqualTo(Kind.BODY);
        assertThat(id(denoted)).isEqualTo("620800/平凉市人民政府");
    }

    @ParameterizedTest
    @CsvSource({
        "2017-06, 国家卫生计生委, cn/国家卫生和计划生育委员会",
        "2018-03, 国家卫生计生委, cn/国家卫生和计划生育委员会",
        "2018-05, 国家卫生计生委, cn/国家卫生健康委员会",
        "2019, 卫生计生委, cn/国家卫生健康委员会",
        "'', 国家卫生计生委, cn/国家卫生和计划生育委员会",
        "2016, 国家旅游局, cn/国家旅游局",
        "2020, 国家旅游局, cn/文化和旅游部",
        "2017, 国家卫生健康委, cn/国家卫生健康委员会",
    })
    void letsThePlansDateDecideWhatARenamedBodyIsCalled(String date, String name, String id) {
        Letterhead head = new Letterhead("工作要点", List.of("国务院办公厅"), "", "", date, "");
        assertThat(id(body(head, name))).isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource({
        "湖北省人民政府办公厅, 县人民政府",
        "湖北省人民政府办公厅, 市教育局",
        "贵州省人民政府办公厅, 市〔州〕人民政府",
        "大连市人民政府办公厅, 区市县政府",
        "大连市人民政府办公厅, 市县政府",
    })
    void takesGovernmentsBelowThePlansOwnForAClass(String issuer, String name) {
        Letterhead head = new Letterhead("工作要点", List.of(issuer), "", "", "2020", "2020");
        assertThat(body(head, name).entity().kind()).isEqualTo(Kind.BODY_CLASS);
    }
}
