package org.yaodian.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The formats that one answer can be had in, best first. */
record Offer(List<Notation> formats) {

    static final Offer ROWS = new Offer(Notation.ROWS);
    static final Offer GRAPHS = new Offer(Notation.GRAPHS);
    static final Offer DATASETS = new Offer(Notation.DATASETS);

    /**
     * What was chosen.
     *
     * @param type media type to call it by
     */
    record Choice(Notation format, String type) {

        /** For the header {@code Content-Type}; all text is UTF-8. */
        String contentType() {
            return type.startsWith("text/") ? type + "; charset=utf-8" : type;
        }
    }

    Offer {
        formats = List.copyOf(formats);
    }

    /**
     * @param name as {@code format=} gives it, "" to go by the header
     * @param accept the header {@code Accept}, "" if there is none
     */
    Choice chosen(String name, String accept) {
        return name.isEmpty() ? accepted(Accept.of(accept)) : named(name);
    }

    private Choice named(String name) {
        for (Notation format : formats) {
            if (format.names().contains(name) || format.types().contains(name)) {
                return new Choice(format, format.types().getFirst());
            }
        }
        throw new ProblemException(Problem.badParameter(
                List.of("format is \"" + name + "\"; this answer can be had as " + String.join(", ", names()))));
    }

    private Choice accepted(Accept accept) {
        Optional<String> type =
                accept.best(formats.stream().flatMap(f -> f.types().stream()).toList());
        return type.map(this::typed)
                .orElseThrow(() -> new ProblemException(new Problem(
                        406,
                        "not-acceptable",
                        "Not acceptable",
                        "this answer can be had as " + String.join(", ", types())
                                + "; ask for one of these by Accept, or by format= (" + String.join(", ", names())
                                + ")",
                        Map.of("types", types()))));
    }

    private Choice typed(String type) {
        return formats.stream()
                .filter(format -> format.types().contains(type))
                .findFirst()
                .map(format -> new Choice(format, type))
                .orElseThrow();
    }

    /** Names to ask for them. */
    List<String> names() {
        return formats.stream().map(format -> format.names().getFirst()).toList();
    }

    /** Their media types. */
    List<String> types() {
        return formats.stream().map(format -> format.types().getFirst()).toList();
    }
}
