package org.yaodian.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CalibrationTest {

    private static List<Claim> claims(String rule, double confidence, int all, int right) {
        return IntStream.range(0, all)
                .mapToObj(i -> new Claim(MentionType.PROGRAMS, rule, confidence, i < right))
                .toList();
    }

    @Test
    void holdsMeanConfidenceBesideTheShareThatIsRight() {
        Calibration calibration =
                Calibration.of(Stream.concat(claims("a", .8, 10, 8).stream(), claims("b", 1, 10, 5).stream())
                        .toList());

        assertThat(calibration.bins())
                .extracting(
                        Calibration.Bin::from, Calibration.Bin::to, Calibration.Bin::claims, Calibration.Bin::observed)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(.8, .9, 10, .8),
                        org.assertj.core.groups.Tuple.tuple(.9, 1.0, 10, .5));
        assertThat(calibration.error()).isCloseTo(.25, within(1e-9));
    }
}
