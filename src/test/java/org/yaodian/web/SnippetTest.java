package org.yaodian.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What stands around words in a text. */
class SnippetTest {

    @Test
    void marksTheWordsInCodePoints() {
        Snippet snippet = Snippet.of("𠮷林省教育厅发展Ai教育", List.of("教育", "ai"));
        assertThat(snippet.words()).isEqualTo("𠮷林省教育厅发展Ai教育");
        assertThat(snippet.marks())
                .containsExactly(new Snippet.Mark(3, 5), new Snippet.Mark(8, 10), new Snippet.Mark(10, 12));
    }

    @Test
    void beginsALittleBeforeTheFirstWordOfALongText() {
        String text = "甲".repeat(500) + "教育" + "乙".repeat(500);
        Snippet snippet = Snippet.of(text, List.of("教育"));
        assertThat(snippet.words()).isEqualTo("…" + "甲".repeat(30) + "教育" + "乙".repeat(88) + "…");
        assertThat(snippet.marks()).containsExactly(new Snippet.Mark(31, 33));
    }

    @Test
    void beginsWithTheTextWhereNoWordStandsInIt() {
        assertThat(Snippet.of("甲\n\n乙", List.of("教育"))).isEqualTo(new Snippet("甲 乙", List.of()));
    }
}
