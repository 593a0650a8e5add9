package org.yaodian.register;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaodian.register.Spelling.Fit;

class SpellingTest {

    @ParameterizedTest
    @CsvSource({
        "教育厅, 教育厅, EXACT",
        "教育厅, jiaoyuting, EXACT",
        "教育厅, jyt, ACRONYM",
        "河南省教育厅, 河南, PREFIX",
        "河南省教育厅, henan, PREFIX",
        "河南省教育厅, hena, PREFIX",
        "河南省教育厅, hns, INITIALS",
        "河南省教育厅, jyt, INITIALS",
        "河南省教育厅, 教育, INSIDE",
        "河南省教育厅, jiaoyu, INSIDE",
        "河南省教育厅办公室, jyt, SCATTERED",
        "河南省教育厅, jy, NONE",
        "河南省教育厅, 河北, NONE",
        "河南省教育厅, jtt, NONE",
        "重庆市教育委员会, chongqing, PREFIX",
        "重庆市教育委员会, cqsjywyh, ACRONYM",
        "长沙市人民政府, changsha, PREFIX",
        "长沙市人民政府, cssrmzf, ACRONYM",
        "中共中央办公厅, zhgzhyb, INITIALS",
        "中共中央办公厅, zgzybgt, ACRONYM",
        "北京市朝阳区, chaoyang, INSIDE",
        "女教师, nvjiaoshi, EXACT",
        "女教师, nujiaoshi, EXACT",
        "STEM教育, stemjy, ACRONYM"
    })
    void tellsHowWhatWasTypedFits(String name, String typed, Fit fit) {
        assertThat(Spelling.of(name).fit(Spelling.plain(typed))).isEqualTo(fit);
    }

    @ParameterizedTest
    @CsvSource({
        "河南省教育厅, 河南省jyt, ACRONYM",
        "河南省教育厅, hnsjiaoyu, INITIALS",
        "河南省教育厅, 河南jiaoyu, NONE",
        "河南省教育厅, henanshengjyt, ACRONYM"
    })
    void takesSignsAndLettersMixed(String name, String typed, Fit fit) {
        Fit found = Spelling.of(name).fit(Spelling.plain(typed));
        assertThat(found).isEqualTo(fit);
    }

    @ParameterizedTest
    @CsvSource({"国办发〔2015〕71号, 国办发[2015]71号", "国办发〔2015〕71号, 国办发（２０１５）71 号", "《“十四五”规划》, 十四五规划", "GDP增长, gdp"})
    void passesOverBracketsSpacesAndCase(String name, String typed) {
        assertThat(Spelling.of(name).fit(Spelling.plain(typed))).isLessThanOrEqualTo(Fit.PREFIX);
    }

    @Test
    void findsNothingByNothing() {
        assertThat(Spelling.of("教育厅").fit(Spelling.plain("《》 "))).isEqualTo(Fit.NONE);
        assertThat(Spelling.of("").fit("a")).isEqualTo(Fit.NONE);
    }

    @Test
    void isNotSlowedDownByHostileWords() {
        Spelling name = Spelling.of("中".repeat(5_000));
        assertTimeoutPreemptively(ofSeconds(5), () -> {
            assertThat(name.fit("zh".repeat(29) + "q")).isEqualTo(Fit.NONE);
            assertThat(name.fit("z".repeat(5_000))).isEqualTo(Fit.NONE);
        });
    }
}
