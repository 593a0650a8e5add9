package org.yaodian.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a client accepts, by the header {@code Accept} of RFC 9110.
 *
 * @param ranges in the order given
 */
record Accepted(List<Range> ranges) {

    /**
     * Media types with how much they are wanted.
     *
     * @param type "text/csv", "text/*" or "*&#47;*"
     * @param quality 0 to 1; 0 refuses
     */
    record Range(String type, double quality) {

        /** How closely it names a media type; 0 where it does not cover it. */
        private int closeness(String mediaType) {
            if (type.equals(mediaType)) {
                return 3;
            }
            if (type.equals(mediaType.substring(0, mediaType.indexOf('/')) + "/*")) {
                return 2;
            }
            return type.equals("*/*") ? 1 : 0;
        }
    }

    /** A form that may be sent: how much it is wanted, and how closely it was named. */
    private record Choice(Format format, double quality, int closeness) {}

    private static final Pattern QUALITY =
            Pattern.compile(";\\s*q\\s*=\\s*(0(?:\\.\\d{0,3})?|1(?:\\.0{0,3})?)\\s*(?:;|$)");

    Accepted {
        ranges = List.copyOf(ranges);
    }

    /** @param header null where the request has none */
    static Accepted of(@Nullable String header) {
        List<Range> ranges = new ArrayList<>();
        for (String part : header == null ? new String[0] : header.split(",")) {
            String type = part.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
            Matcher quality = QUALITY.matcher(part);
            ranges.add(new Range(type, quality.find() ? Double.parseDouble(quality.group(1)) : 1));
        }
        return new Accepted(ranges);
    }

    /** The form wanted most; of those wanted alike the one named most closely, then the first; the first if none is. */
    Format best(List<Format> offered) {
        return offered.stream()
                .map(this::choice)
                .filter(choice -> choice.quality() > 0)
                .max(Comparator.comparingDouble(Choice::quality)
                        .thenComparingInt(Choice::closeness)
                        .thenComparingInt(choice -> -offered.indexOf(choice.format())))
                .map(Choice::format)
                .orElse(offered.getFirst());
    }

    private Choice choice(Format format) {
        return ranges.stream()
                .map(range -> new Choice(format, range.quality(), range.closeness(format.mediaType())))
                .filter(choice -> choice.closeness() > 0)
                .max(Comparator.comparingInt(Choice::closeness))
                .orElse(new Choice(format, 0, 0));
    }
}
