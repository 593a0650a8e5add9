package org.yaodian.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingsTest {

    @ParameterizedTest
    @CsvSource({
        "重庆, chong qing",
        "重点, zhong dian",
        "长沙, chang sha",
        "校长, xiao zhang",
        "厦门, xia men",
        "六安, lu an",
        "西藏, xi zang",
        "银行, yin hang",
        "音乐, yin yue",
        "会计, kuai ji"
    })
    void readSignsAsTheirWordHasThem(String word, String pinyin) {
        List<String> first = Readings.of(word).stream().map(List::getFirst).toList();
        assertThat(String.join(" ", first)).isEqualTo(pinyin);
    }

    @Test
    void alsoReadASignAsItIsAlone() {
        assertThat(Readings.of("朝阳").getFirst()).contains("chao");
    }

    @Test
    void takeUmlautsAsTheyAreTyped() {
        assertThat(Readings.of("绿色").getFirst()).contains("lv", "lu");
    }

    @Test
    void haveNoneForOtherSigns() {
        assertThat(Readings.of("A级2020")).hasSize(6);
        assertThat(Readings.of("A")).containsExactly(List.of());
    }
}
