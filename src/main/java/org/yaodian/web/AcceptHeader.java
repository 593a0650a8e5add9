package org.yaodian.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a request takes, as RFC 9110 has it: of the ranges that fit a media type the most precise one decides. */
record AcceptHeader(List<Range> ranges) {

    /** Names by which programs ask for a form without knowing its own. */
    private static final List<Alias> ALIASES = List.of(
            new Alias("application/json", "application/ld+json"),
            new Alias("application/x-turtle", "text/turtle"),
            new Alias("application/xhtml+xml", "text/html"));

    private record Alias(String asked, String meant) {}

    /**
     * One range.
     *
     * @param quality 0 (not at all) to 1
     */
    record Range(String type, double quality) {

        /** Whether it fits, and how precisely: 0 not at all, 1 by any type, 2 by any subtype, 3 wholly. */
        int fit(String mediaType) {
            if (type.equals(mediaType)) {
                return 3;
            }
            if (type.endsWith("/*") && mediaType.startsWith(type.substring(0, type.length() - 1))) {
                return 2;
            }
            return type.equals("*/*") ? 1 : 0;
        }
    }

    AcceptHeader {
        ranges = List.copyOf(ranges);
    }

    /** @param header as sent; "" where none was, which takes anything */
    static AcceptHeader of(String header) {
        List<Range> ranges = new ArrayList<>();
        for (String part : (header.isBlank() ? "*/*" : header).split(",", -1)) {
            String[] words = part.strip().toLowerCase(Locale.ROOT).split("\\s*;\\s*", -1);
            double quality = 1;
            for (int i = 1; i < words.length; i++) {
                if (words[i].matches("q=(?:0(?:\\.\\d{0,3})?|1(?:\\.0{0,3})?)")) {
                    quality = Double.parseDouble(words[i].substring(2));
                }
            }
            if (!words[0].isEmpty()) {
                ranges.add(new Range(words[0], quality));
            }
        }
        return new AcceptHeader(ranges);
    }

    /** The form that is taken most gladly, of equals the one that is offered first. */
    Optional<Form> best(List<Form> offers) {
        return offers.stream()
                .filter(form -> quality(form) > 0)
                .min(Comparator.comparingDouble(form -> -quality(form)));
    }

    private double quality(Form form) {
        double quality = quality(form.mediaType()).orElse(0d);
        return ALIASES.stream()
                .filter(alias -> alias.meant().equals(form.mediaType()))
                .flatMap(alias -> ranges.stream().filter(range -> range.type().equals(alias.asked())))
                .mapToDouble(Range::quality)
                .reduce(quality, Math::max);
    }

    private Optional<Double> quality(String mediaType) {
        return ranges.stream()
                .filter(range -> range.fit(mediaType) > 0)
                .max(Comparator.comparingInt(range -> range.fit(mediaType)))
                .map(Range::quality);
    }
}
