package org.yaodian.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class PaceTest {

    @Test
    void tellsWithinWhichTimeHalfAndNearlyAllCame() {
        long[] times = LongStream.rangeClosed(1, 100)
                .map(answer -> (101 - answer) * 1_000_000)
                .toArray();

        assertThat(Pace.of(times, Duration.ofSeconds(2), Duration.ofMillis(50))).isEqualTo(new Pace(50, 50, 99, .5));
    }

    @Test
    void isNothingWithoutAnswers() {
        assertThatThrownBy(() -> Pace.of(new long[0], Duration.ofSeconds(1), Duration.ZERO))
                .hasMessage("no answers");
    }

    @Test
    void aRatioIsTheMedianOfTheRatiosOfTheRounds() {
        Paces one = new Paces();
        Paces other = new Paces();
        for (double[] round : new double[][] {{100, 200}, {30, 10}, {80, 100}}) {
            one.add(new Pace(round[0], 1, 1, 1));
            other.add(new Pace(round[1], 1, 1, 1));
        }

        assertThat(one.ratio(other)).isEqualTo(.8);
        assertThat(one.median(Pace::perSecond)).isEqualTo(80);
    }
}
