package org.yaodian.text;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Between which edges the text of a document stands, for left and right pages apart, and how far its lines are from
 * each other; all in points. Immutable.
 */
final class PdfMargins {

    /** An edge holds for at least this share of the lines. */
    private static final double LEAST = 0.03;
    /** Beyond the right edge stand at most this share: punctuation may hang over it. */
    private static final double BEYOND = 0.02;

    private final Map<Boolean, Double> lefts;
    private final Map<Boolean, Double> rights;
    private final double pitch;

    private PdfMargins(Map<Boolean, Double> lefts, Map<Boolean, Double> rights, double pitch) {
        this.lefts = lefts;
        this.rights = rights;
        this.pitch = pitch;
    }

    static PdfMargins of(List<PdfLine> lines) {
        return new PdfMargins(bySide(lines, PdfMargins::farLeft), bySide(lines, PdfMargins::farRight), pitch(lines));
    }

    private static Map<Boolean, Double> bySide(List<PdfLine> lines, Function<List<PdfLine>, Double> edge) {
        return lines.stream()
                .collect(Collectors.groupingBy(
                        PdfMargins::side, Collectors.collectingAndThen(Collectors.toList(), edge)));
    }

    private static boolean side(PdfLine line) {
        return line.page() % 2 == 0;
    }

    private static double farLeft(List<PdfLine> lines) {
        Map<Long, Long> lefts = lines.stream()
                .collect(Collectors.groupingBy(line -> Math.round(line.left()), TreeMap::new, Collectors.counting()));
        long least = (long) Math.ceil(lines.size() * LEAST);
        return lefts.entrySet().stream()
                .filter(left -> left.getValue() >= least)
                .map(left -> left.getKey().doubleValue())
                .findFirst()
                .orElse(0.0);
    }

    private static double farRight(List<PdfLine> lines) {
        List<Double> rights = lines.stream().map(PdfLine::right).sorted().toList();
        return rights.get(rights.size() - 1 - (int) (lines.size() * BEYOND));
    }

    private static double pitch(List<PdfLine> lines) {
        List<Double> distances = IntStream.range(1, lines.size())
                .filter(i -> lines.get(i).page() == lines.get(i - 1).page())
                .mapToObj(i -> lines.get(i).y() - lines.get(i - 1).y())
                .filter(distance -> distance > 0)
                .sorted()
                .toList();
        return distances.isEmpty() ? Double.MAX_VALUE : distances.get(distances.size() / 2);
    }

    double left(PdfLine line) {
        return lefts.getOrDefault(side(line), 0.0);
    }

    double right(PdfLine line) {
        return rights.getOrDefault(side(line), 0.0);
    }

    /** Usual distance from one line to the next. */
    double pitch() {
        return pitch;
    }
}
