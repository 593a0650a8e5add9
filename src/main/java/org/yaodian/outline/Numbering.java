package org.yaodian.outline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tells which printed numbers begin a block. A number at the beginning of a line counts when it goes on from the
 * numbers before it; one inside a line only when it goes on and a sentence ends before it, or when the whole text
 * stands on one line. One use per text; not safe for threads.
 */
final class Numbering {

    /** A line this long (UTF-16 units) holds more than one paragraph. */
    private static final int CROWDED = 1_500;

    private static final int GREATEST = 299;

    private final String text;
    private final MarkReader reader;
    private final Deque<Mark> open = new ArrayDeque<>();
    private final Map<Style, Integer> last = new EnumMap<>(Style.class);
    private final List<Mark> accepted = new ArrayList<>();

    private Numbering(String text) {
        this.text = text;
        this.reader = new MarkReader(text);
    }

    /** The marks that begin blocks, in the order of the text. */
    static List<Mark> marks(String text, List<Line> lines) {
        Numbering numbering = new Numbering(text);
        lines.forEach(numbering::line);
        return List.copyOf(numbering.accepted);
    }

    private void line(Line line) {
        int from = line.start();
        Optional<Mark> first = reader.at(from).filter(this::goesOnAtLineStart);
        if (first.isPresent()) {
            accept(first.get());
            from = first.get().end();
        }
        boolean crowded = line.end() - line.start() > CROWDED;
        int depth = 0;
        for (int at = from; at < line.end(); at++) {
            char c = text.charAt(at);
            if (c == '《' || c == '“') {
                depth++;
            } else if (c == '》' || c == '”') {
                depth = Math.max(0, depth - 1);
            } else if (depth == 0 && mayBegin(c)) {
                Optional<Mark> inner = within(at, line, crowded);
                if (inner.isPresent()) {
                    accept(inner.get());
                    at = inner.get().end() - 1;
                }
            }
        }
    }

    private static boolean mayBegin(char c) {
        return c == '（' || c == '(' || Numerals.isHan(c) || Numerals.isArabic(c) || c == '【';
    }

    private boolean goesOnAtLineStart(Mark mark) {
        if (mark.value() > GREATEST) {
            return false;
        }
        int before = last.getOrDefault(mark.style(), 0);
        return mark.style().telling() || mark.value() == 1 || (mark.value() >= before && mark.value() <= before + 2);
    }

    private Optional<Mark> within(int at, Line line, boolean crowded) {
        char before = previous(at);
        boolean stop = before == '。' || before == '：' || before == '）' || before == ')' || before == ':';
        Optional<Mark> read = stop || crowded ? reader.at(at) : Optional.empty();
        if (read.isEmpty()) {
            return read;
        }
        Mark mark = read.get();
        boolean possible = switch (mark.style()) {
            case HAN -> stop && (goesOn(mark) || (crowded && mark.value() == 1));
            case HAN_PAREN -> (goesOn(mark) && (stop || crowded)) || begins(mark, line, crowded);
            case TASK -> true;
            case ARABIC, ARABIC_PAREN -> stop && (goesOn(mark) || begins(mark, line, crowded));
            default -> false;
        };
        return possible ? read : Optional.empty();
    }

    /** The next number of a list that is open. */
    private boolean goesOn(Mark mark) {
        boolean inOpen = open.stream().anyMatch(o -> o.style() == mark.style() && o.value() + 1 == mark.value());
        boolean acrossSections = mark.style() == Style.HAN_PAREN
                && mark.value() > 1
                && last.getOrDefault(mark.style(), 0) + 1 == mark.value();
        return inOpen || acrossSections;
    }

    /** The first number of a list whose second follows after a full stop. */
    private boolean begins(Mark mark, Line line, boolean crowded) {
        if (mark.value() != 1) {
            return false;
        }
        if (crowded && mark.style() == Style.HAN_PAREN) {
            return true;
        }
        int limit = crowded ? line.end() : Math.min(text.length(), mark.end() + 4_000);
        for (int at = mark.end(); at < limit; at++) {
            char before = previous(at);
            boolean stop =
                    before == '。' || (before == '）' && mark.style() == Style.ARABIC) || text.charAt(at - 1) == '\n';
            if (stop && mayBegin(text.charAt(at))) {
                Optional<Mark> next = reader.at(at);
                if (next.isPresent() && next.get().style() == mark.style()) {
                    return next.get().value() == 2;
                }
            }
        }
        return false;
    }

    private char previous(int at) {
        int before = at - 1;
        while (before >= 0 && Line.blank(text.charAt(before)) && text.charAt(before) != '\n') {
            before--;
        }
        return before < 0 ? '\n' : text.charAt(before);
    }

    private void accept(Mark mark) {
        while (!open.isEmpty() && open.peek().style().rank() >= mark.style().rank()) {
            open.pop();
        }
        open.push(mark);
        last.put(mark.style(), mark.value());
        accepted.add(mark);
    }
}
