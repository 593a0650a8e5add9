package org.yaodian.outline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Which style of number holds which in one plan: the customary order, except where the plan's own counting proves
 * another (（一） with 一、 and 二、 under it, then （二）).
 */
final class Ranks {

    private final Map<Style, Integer> ranks = new EnumMap<>(Style.class);

    /** @param marks in the order of the text */
    Ranks(List<Mark> marks) {
        List<Style> order = new ArrayList<>(marks.stream()
                .map(Mark::style)
                .distinct()
                .sorted(Comparator.comparingInt(Style::rank))
                .toList());
        for (Style inner : List.copyOf(order)) {
            for (Style outer : List.copyOf(order)) {
                if (outer.rank() < inner.rank() && holds(inner, outer, marks) && !holds(outer, inner, marks)) {
                    order.remove(inner);
                    order.add(order.indexOf(outer), inner);
                    break;
                }
            }
        }
        for (int i = 0; i < order.size(); i++) {
            boolean equal = i > 0 && order.get(i - 1).rank() == order.get(i).rank();
            ranks.put(order.get(i), equal ? ranks.getOrDefault(order.get(i - 1), i) : i);
        }
    }

    /** Smaller holds greater; equal numbers stand side by side. */
    int of(Mark mark) {
        return ranks.getOrDefault(mark.style(), mark.style().rank());
    }

    /** Whether a row of one style, from 1 up to 2 at least, stands between two numbers of the other that follow one another. */
    private static boolean holds(Style outer, Style inner, List<Mark> marks) {
        int before = 0;
        int inside = 0;
        for (Mark mark : marks) {
            if (mark.style() == outer) {
                if (before > 0 && mark.value() == before + 1 && inside >= 2) {
                    return true;
                }
                before = mark.value();
                inside = 0;
            } else if (mark.style() == inner) {
                inside = mark.value() == inside + 1 ? mark.value() : -1_000;
            } else if (mark.style().rank() < Math.min(outer.rank(), inner.rank())) {
                before = 0;
            }
        }
        return false;
    }
}
