package org.yaodian.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void areTheSameInBothLanguages() {
        assertThat(Words.of("en").texts().keySet())
                .isEqualTo(Words.of("zh").texts().keySet())
                .isNotEmpty();
    }

    @Test
    void putNumbersAndNamesWhereTheyBelong() {
        assertThat(Words.of("en").say("cut", 300, 200)).isEqualTo("300 in all, 200 of them here.");
    }
}
