package org.yaodian.outline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tells which printed numbers begin a block. A number at the beginning of a line counts when it goes on from the
 * numbers before it; one inside a line only when it goes on and a sentence ends or a heading stands before it, or when
 * the whole text stands on one line. One use per text; not safe for threads.
 */
final class Numbering {

    /** A line this long (UTF-16 units) that is most of a text holds more than one paragraph. */
    private static final int CROWDED = 1_500;

    private static final int GREATEST = 299;
    /** How far the second number of a list is looked for, in UTF-16 units. */
    private static final int REACH = 4_000;
    /** A heading before its first child on one line is no longer than this (UTF-16 units). */
    private static final int LONGEST_HEADING = 40;
    /** A quotation mark that is open for longer than this (UTF-16 units) was never closed. */
    private static final int LONGEST_QUOTE = 200;

    private final String text;
    private final MarkReader reader;
    private final LineStarts starts;
    private final Deque<Mark> open = new ArrayDeque<>();
    private final Map<Style, Integer> last = new EnumMap<>(Style.class);
    private final Map<String, Integer> lastDecimal = new HashMap<>();
    private final List<Mark> accepted = new ArrayList<>();

    private Numbering(String text, List<Line> lines) {
        this.text = text;
        this.reader = new MarkReader(text);
        this.starts = new LineStarts(text, lines, reader);
    }

    /** The marks that begin blocks, in the order of the text. */
    static List<Mark> marks(String text, List<Line> lines) {
        Numbering numbering = new Numbering(text, lines);
        lines.forEach(numbering::line);
        return List.copyOf(numbering.accepted);
    }

    private void line(Line line) {
        Optional<Mark> first = starts.at(line)
                .filter(this::goesOnAtLineStart)
                .or(() -> reader.closeToDigits(line.start()).filter(this::goesOn));
        first.ifPresent(this::accept);
        int from = first.map(Mark::end).orElse(line.start());
        int heading = first.isPresent() ? headingEnd(from, line.end()) : from;
        int length = line.end() - line.start();
        boolean crowded = length > CROWDED && length > text.length() / 2;
        int quoted = -1;
        for (int at = from; at < line.end(); at++) {
            char c = text.charAt(at);
            if (c == '《' || c == '“') {
                quoted = at;
            } else if (c == '》' || c == '”') {
                quoted = -1;
            } else if ((quoted < 0 || at - quoted > LONGEST_QUOTE) && mayBegin(c)) {
                Optional<Mark> inner = within(at, line, crowded, at < heading);
                if (inner.isPresent()) {
                    accept(inner.get());
                    at = inner.get().end() - 1;
                    heading = headingEnd(inner.get().end(), line.end());
                }
            }
        }
    }

    /** Where the words of a heading may end that run on into its first child without a full stop. */
    private int headingEnd(int from, int to) {
        int end = from;
        int limit = Math.min(to, from + LONGEST_HEADING);
        while (end < limit && "。；，：".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private static boolean mayBegin(char c) {
        return c == '（' || c == '(' || Numerals.isHan(c) || Numerals.isArabic(c) || c == '【';
    }

    private boolean goesOnAtLineStart(Mark mark) {
        if (mark.value() > GREATEST) {
            return false;
        }
        if (mark.style().telling() || mark.style().bare()) {
            return true;
        }
        if (mark.style().decimal()) {
            return mark.value() == 1
                    ? starts.follows(mark, 2)
                    : lastDecimal.getOrDefault(starts.prefix(mark), 0) == mark.value() - 1;
        }
        int before = open.stream()
                .filter(other -> other.style() == mark.style())
                .mapToInt(Mark::value)
                .max()
                .orElse(0);
        return mark.value() == 1 || mark.value() >= before || starts.follows(mark, mark.value() + 1);
    }

    private Optional<Mark> within(int at, Line line, boolean crowded, boolean inHeading) {
        char before = previous(at);
        boolean stop = "。：）):！".indexOf(before) >= 0;
        Optional<Mark> read = stop || crowded || inHeading ? reader.at(at) : Optional.empty();
        if (read.isEmpty()) {
            return read;
        }
        Mark mark = read.get();
        boolean possible = switch (mark.style()) {
            case HAN -> stop && (goesOn(mark) || begins(mark, line, crowded) || (crowded && mark.value() == 1));
            case HAN_PAREN -> goesOn(mark) || begins(mark, line, crowded);
            case TASK -> text.charAt(mark.start()) == '【';
            case ARABIC, ARABIC_PAREN -> (stop && goesOn(mark)) || ((stop || inHeading) && begins(mark, line, crowded));
            default -> false;
        };
        return possible ? read : Optional.empty();
    }

    /** The next number of a list that is open, or that counts on across headings. */
    private boolean goesOn(Mark mark) {
        boolean inOpen = open.stream().anyMatch(o -> o.style() == mark.style() && o.value() + 1 == mark.value());
        boolean acrossSections = mark.style() == Style.HAN_PAREN
                && mark.value() > 1
                && last.getOrDefault(mark.style(), 0) + 1 == mark.value();
        return inOpen || acrossSections;
    }

    /** The first number of a list whose second follows after a full stop or on another line. */
    private boolean begins(Mark mark, Line line, boolean crowded) {
        if (mark.value() != 1) {
            return false;
        }
        if (crowded && mark.style() == Style.HAN_PAREN) {
            return true;
        }
        int limit = crowded ? line.end() : Math.min(line.end(), mark.end() + REACH);
        for (int at = mark.end(); at < limit; at++) {
            if (!mayBegin(text.charAt(at))) {
                continue;
            }
            char before = previous(at);
            boolean stop = before == '。' || (before == '）' && mark.style() == Style.ARABIC);
            if (stop || "；，、;,".indexOf(before) >= 0) {
                Optional<Mark> next = reader.at(at);
                if (next.isPresent() && next.get().style() == mark.style()) {
                    return stop && next.get().value() == 2;
                }
            }
        }
        return starts.follows(mark, 2);
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
        if (mark.style().decimal()) {
            lastDecimal.put(starts.prefix(mark), mark.value());
        }
        accepted.add(mark);
    }
}
