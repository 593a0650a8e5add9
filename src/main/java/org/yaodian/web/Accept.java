package org.yaodian.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a caller can read, as its {@code Accept} header says it (RFC 9110, 12.5.1): of two ranges that fit, the narrower
 * one counts, and a weight of 0 excludes.
 */
record Accept(List<Range> ranges) {

    /**
     * Media types with how much they are liked.
     *
     * @param type "*" for any, then so is the subtype
     * @param subtype "*" for any
     * @param weight 0 to 1; 0 excludes
     */
    record Range(String type, String subtype, double weight) {

        /** How narrowly this range fits a media type: 2 exactly, 1 its kind, 0 as any, below 0 not. */
        int fit(String media) {
            int slash = media.indexOf('/');
            if (type.equals("*")) {
                return 0;
            }
            if (!media.regionMatches(0, type, 0, slash) || type.length() != slash) {
                return -1;
            }
            return subtype.equals("*") ? 1 : media.substring(slash + 1).equals(subtype) ? 2 : -1;
        }
    }

    private record Rank(double weight, int fit) {

        boolean over(Rank other) {
            return weight > other.weight || weight == other.weight && fit > other.fit;
        }
    }

    private static final Rank NONE = new Rank(0, -1);

    Accept {
        ranges = List.copyOf(ranges);
    }

    /** @param header "" where there is none: anything will do */
    static Accept of(String header) {
        List<Range> ranges = new ArrayList<>();
        for (String part : header.split(",", -1)) {
            range(part).ifPresent(ranges::add);
        }
        return new Accept(ranges.isEmpty() ? List.of(new Range("*", "*", 1)) : ranges);
    }

    private static Optional<Range> range(String text) {
        String[] parts = text.strip().toLowerCase(Locale.ROOT).split("\\s*;\\s*", -1);
        String[] names = parts[0].split("/", -1);
        if (names.length != 2) {
            return Optional.empty();
        }
        double weight = 1;
        for (int i = 1; i < parts.length; i++) {
            if (parts[i].startsWith("q=")) {
                weight = weight(parts[i].substring(2));
            }
        }
        return Optional.of(new Range(names[0], names[1], weight));
    }

    private static double weight(String text) {
        return text.matches("0(\\.\\d{0,3})?|1(\\.0{0,3})?") ? Double.parseDouble(text) : 0;
    }

    /** Of some media types the one that is liked best; the first of equals; empty if none can be read. */
    Optional<String> best(List<String> offered) {
        String best = "";
        Rank high = NONE;
        for (String media : offered) {
            Rank rank = rank(media);
            if (rank.weight() > 0 && rank.over(high)) {
                high = rank;
                best = media;
            }
        }
        return best.isEmpty() ? Optional.empty() : Optional.of(best);
    }

    private Rank rank(String media) {
        Rank narrowest = NONE;
        for (Range range : ranges) {
            int fit = range.fit(media);
            if (fit > narrowest.fit()) {
                narrowest = new Rank(range.weight(), fit);
            }
        }
        return narrowest;
    }
}
