package org.yaodian.outline;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The numbers that lines begin with, looked at together before any of them is taken for a heading. */
final class LineStarts {

    private static final int SHORTEST_ROW = 3;

    private final String text;
    private final Map<Integer, Mark> byOffset = new java.util.HashMap<>();
    private final Map<Style, List<Mark>> byStyle = new EnumMap<>(Style.class);

    LineStarts(String text, List<Line> lines, MarkReader reader) {
        this.text = text;
        for (Line line : lines) {
            reader.at(line.start()).or(() -> reader.bare(line.start())).ifPresent(mark -> {
                byOffset.put(line.start(), mark);
                byStyle.computeIfAbsent(mark.style(), style -> new ArrayList<>())
                        .add(mark);
            });
        }
        for (Style bare : List.of(Style.HAN_BARE, Style.ARABIC_BARE)) {
            if (!countsOn(byStyle.getOrDefault(bare, List.of()))) {
                byStyle.getOrDefault(bare, List.of()).forEach(mark -> byOffset.remove(mark.start()));
                byStyle.remove(bare);
            }
        }
    }

    Optional<Mark> at(Line line) {
        return Optional.ofNullable(byOffset.get(line.start()));
    }

    /** Whether the next line that begins with a number of this style after the mark has that number. */
    boolean follows(Mark mark, int value) {
        List<Mark> same = byStyle.getOrDefault(mark.style(), List.of());
        int next = after(same, mark.start());
        if (mark.style().decimal()) {
            return same.subList(next, same.size()).stream()
                    .anyMatch(other -> other.value() == value && prefix(other).equals(prefix(mark)));
        }
        return next < same.size() && same.get(next).value() == value;
    }

    /** The numbers of 1.2.3 above its last one ("1.2."). */
    String prefix(Mark mark) {
        return text.substring(mark.start(), mark.end())
                .replace('．', '.')
                .replaceAll("[.、]$", "")
                .replaceAll("\\d+$", "");
    }

    private static int after(List<Mark> marks, int start) {
        int low = 0;
        int high = marks.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (marks.get(middle).start() <= start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static boolean countsOn(List<Mark> marks) {
        int last = 0;
        for (Mark mark : marks) {
            if (mark.value() != last + 1) {
                return false;
            }
            last = mark.value();
        }
        return last >= SHORTEST_ROW;
    }
}
