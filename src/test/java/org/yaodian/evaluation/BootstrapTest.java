package org.yaodian.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BootstrapTest {

    private static AnnotatedItem item(String path, String... places) {
        List<AnnotatedItem.Entry> entries = List.of(places).stream()
                .map(place -> new AnnotatedItem.Entry(place, Map.of()))
                .toList();
        return AnnotatedItem.of(path, "", Map.of(MentionType.PLACES, entries));
    }

    /** Items of which every other one is found. */
    private static List<MeasuredItem> items(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> {
                    String path = Integer.toString(i);
                    AnnotatedItem found = i % 2 == 0 ? item(path, "济源市") : item(path);
                    return new MeasuredItem(Scores.of(Map.of(path, item(path, "济源市")), Map.of(path, found)), List.of());
                })
                .toList();
    }

    private static Bootstrap.Interval recall(int items) {
        return new Bootstrap(items(items))
                .interval(MentionType.PLACES, score -> score.strictRates().recall());
    }

    @Test
    void putsTheFigureOfAllItemsWithinItsInterval() {
        Bootstrap.Interval interval = recall(100);
        assertThat(interval.value()).isEqualTo(.5);
        // The normal interval of a share of one half in 100 is .5 ± .098.
        assertThat(interval.low()).isBetween(.37, .43);
        assertThat(interval.high()).isBetween(.57, .63);
    }

    @Test
    void isWiderOverFewerItems() {
        assertThat(recall(10).high() - recall(10).low())
                .isGreaterThan(recall(100).high() - recall(100).low());
    }

    @Test
    void isTheSameEveryTime() {
        assertThat(recall(200)).isEqualTo(recall(200));
    }

    @Test
    void saysTheFigureItselfOfATypeThatNobodyNames() {
        assertThat(new Bootstrap(items(4)).interval(MentionType.BODIES, score -> .25))
                .isEqualTo(new Bootstrap.Interval(.25, .25, .25));
    }
}
