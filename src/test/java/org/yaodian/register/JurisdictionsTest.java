package org.yaodian.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yaodian.register.Plans.RESOLVER;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaodian.outline.Letterhead;

class JurisdictionsTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "中共河南省委高校工委, 2020年工作要点, 正文, 410000",
                "教育部办公厅, 关于举办活动的通知, 正文, cn",
                "国务院办公厅, 关于印发分工的通知, 正文, cn",
                "吉林市人民政府办公厅, 实施意见, 正文, 220200",
                "安阳市汤阴县人民政府, 工作要点, 正文, 410523",
                "南京市鼓楼区教育局, 工作要点, 正文, 320106",
                "鼓楼区教育局, 工作要点, 正文, unknown",
                "鼓楼区教育局, 工作要点, 徐州市要求各区落实, 320302",
                "国家体育总局人力资源开发中心, 工作要点, 正文, cn",
                "'', 国家中长期文物保护发展规划纲要, 正文, cn",
                "'', 国家产教融合试点工作方案, 正文, unknown",
                "新疆生产建设兵团办公厅, 实施意见, 正文, 650000",
                "'', 2020年河南教育工作要点, 正文, 410000",
                "'', 平凉市加强和改进学校美育工作的实施方案, 正文, 620800",
                "'', 工作思路, 正文, unknown",
            })
    void readsTheAreaOffIssuersAndTitleAndNeverGuesses(String issuer, String title, String text, String code) {
        List<String> issuers = issuer.isEmpty() ? List.of() : List.of(issuer);
        Letterhead head = new Letterhead(title, issuers, "", "", "", "");
        assertThat(RESOLVER.identity(Plans.plan(head, text)).code()).isEqualTo(code);
    }
}
