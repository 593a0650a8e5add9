package org.yaodian.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A query as the SPARQL 1.1 protocol brings it.
 *
 * @param text of the query, "" if the request has none
 * @param defaultGraphs that are to be its default graph, none for the store's
 * @param namedGraphs it may name
 * @param format by name, "" to go by {@code Accept}
 * @param milliseconds it may take at most
 * @param version of the data it is for, "" for any
 */
record SparqlRequest(
        String text,
        List<String> defaultGraphs,
        List<String> namedGraphs,
        String format,
        long milliseconds,
        String version) {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String DIRECT = "application/sparql-query";

    /** Percent-encoding makes three bytes of one. */
    private static final int ENCODED = 3;

    /** What an HTTP request asks; refuses what the protocol does not allow. */
    static SparqlRequest of(HttpServletRequest request, WebSettings.Limits limits) {
        Fields fields = Fields.of(Optional.ofNullable(request.getQueryString()).orElse(""));
        if (!request.getMethod().equals("POST")) {
            return of(fields, refusingUpdates(fields).has("query") ? wanted(fields.one("query")) : "", limits);
        }
        return switch (type(request)) {
            case FORM -> {
                Fields both = fields.and(Fields.of(body(request, (long) limits.characters() * ENCODED)));
                yield of(both, wanted(refusingUpdates(both).one("query")), limits);
            }
            case DIRECT -> {
                if (fields.has("query")) {
                    throw bad("a query in the body and one in the address; send one of them");
                }
                yield of(fields, wanted(body(request, limits.characters())), limits);
            }
            case "application/sparql-update" -> throw new ProblemException(Problem.of(403, Gate.READ_ONLY));
            case "" -> throw mediaType("without Content-Type it cannot be told what is sent");
            default -> throw mediaType("Content-Type is " + request.getContentType());
        };
    }

    private static Fields refusingUpdates(Fields fields) {
        if (fields.has("update")) {
            throw new ProblemException(Problem.of(403, Gate.READ_ONLY));
        }
        return fields;
    }

    private static SparqlRequest of(Fields fields, String text, WebSettings.Limits limits) {
        if (text.length() > limits.characters()) {
            throw tooLarge(limits.characters());
        }
        return new SparqlRequest(
                text,
                fields.all("default-graph-uri"),
                fields.all("named-graph-uri"),
                format(fields),
                milliseconds(fields.one("timeout"), limits.milliseconds()),
                fields.one(Versioned.PARAMETER));
    }

    /** Clients know the parameter by three names, and some send all of them. */
    private static String format(Fields fields) {
        for (String name : List.of("format", "output", "results")) {
            if (!fields.one(name).isEmpty()) {
                return fields.one(name).toLowerCase(Locale.ROOT);
            }
        }
        return "";
    }

    private static long milliseconds(String seconds, long most) {
        if (seconds.isEmpty()) {
            return most;
        }
        if (!seconds.matches("\\d{1,6}(\\.\\d{1,3})?") || seconds.matches("[0.]+")) {
            throw new ProblemException(Problem.badParameter(List.of("timeout is \"" + seconds
                    + "\", not a number of seconds above 0, as 5 or 0.5; at most " + most / 1000.0 + " are given")));
        }
        return Math.min(most, Math.round(Double.parseDouble(seconds) * 1000));
    }

    private static String type(HttpServletRequest request) {
        String[] type = Optional.ofNullable(request.getContentType())
                .orElse("")
                .toLowerCase(Locale.ROOT)
                .split(";", 2);
        if (type.length == 2 && type[1].contains("charset") && !type[1].contains("utf-8")) {
            throw mediaType("SPARQL is sent in UTF-8, and Content-Type is " + request.getContentType());
        }
        return type[0].strip();
    }

    private static String body(HttpServletRequest request, long most) {
        if (request.getHeader("Content-Encoding") != null) {
            throw mediaType("Content-Encoding is " + request.getHeader("Content-Encoding") + "; send it as it is");
        }
        try (InputStream in = request.getInputStream()) {
            byte[] bytes = in.readNBytes((int) most + 1);
            if (bytes.length > most) {
                throw tooLarge(most);
            }
            return Fields.utf8(bytes);
        } catch (IOException e) {
            throw new ProblemException(Problem.of(400, "the body broke off: " + e.getMessage()));
        }
    }

    private static String wanted(String text) {
        if (text.isBlank()) {
            throw bad("no query: send it as the form field \"query\", or as the body with Content-Type " + DIRECT);
        }
        return text;
    }

    private static ProblemException bad(String detail) {
        return new ProblemException(Problem.of(400, detail));
    }

    private static ProblemException mediaType(String fault) {
        return new ProblemException(
                Problem.of(415, fault + "; a query is POSTed as " + FORM + " (query=…) or as " + DIRECT));
    }

    private static ProblemException tooLarge(long most) {
        return new ProblemException(Problem.of(
                413, "the query is longer than the " + most + " characters this server takes; ask in several"));
    }
}
