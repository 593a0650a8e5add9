package org.yaodian.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A name that is not known is answered with those that are like it. */
class NearestTest {

    @Test
    void putsTheMostAlikeFirstAndNoMoreThanThree() {
        assertThat(Nearest.to(
                        "items-of-bodi",
                        List.of("plans-of-body", "items-of-body", "items-citing", "items-of-bo", "evidence")))
                .containsExactly("items-of-body", "items-of-bo", "plans-of-body");
    }

    @Test
    void findsNoneAmongStrangers() {
        assertThat(Nearest.to("教育厅", List.of("plans-by-size", "财政部"))).isEmpty();
    }
}
