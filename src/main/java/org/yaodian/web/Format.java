package org.yaodian.web;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** In what form an answer is sent. */
enum Format {
    JSON("application/json"),
    CSV("text/csv"),
    JSONLD("application/ld+json"),
    ATOM("application/atom+xml");

    /** The parameter that asks for one; it outranks the header Accept. */
    static final String PARAMETER = "format";

    private final String mediaType;

    Format(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    /** The value of the parameter. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The form that a request asks for: by the parameter, else the best that it accepts, else the first.
     *
     * @param offered the usual form first
     */
    static Format of(Context context, Parameters parameters, Format... offered) {
        List<String> words = Arrays.stream(offered).map(Format::word).toList();
        String wanted = parameters.oneOf(PARAMETER, words);
        return wanted.isEmpty() ? accepted(context, offered) : offered[words.indexOf(wanted)];
    }

    private static Format accepted(Context context, Format... offered) {
        Accept accept = Accept.of(Optional.ofNullable(context.header("Accept")).orElse(""));
        List<String> types = Arrays.stream(offered).map(Format::mediaType).toList();
        return accept.best(types).map(type -> offered[types.indexOf(type)]).orElse(offered[0]);
    }
}
