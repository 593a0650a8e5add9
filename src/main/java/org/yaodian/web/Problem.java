package org.yaodian.web;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An error as RFC 9457 has it.
 *
 * @param type last part of its stable IRI, kebab-case
 * @param title what kind of error it is
 * @param detail what is wrong in this case, and the cure
 * @param more members of its own
 */
record Problem(int status, String type, String title, String detail, Map<String, Object> more) {

    static final String MEDIA_TYPE = "application/problem+json";
    static final String TIME_LIMIT = "time-limit";

    /** Reasons of those that say: not this, not from you, or not now. */
    static final Set<String> REFUSALS =
            Set.of("update", "refused", "token-wanted", "too-large", "too-much", "too-many", "busy");

    /** The member that tells after how many seconds to ask again; also a header. */
    static final String RETRY_AFTER = "retryAfter";

    private static final String BASE = "https://w3id.org/yaodian/problem/";

    Problem {
        more = Map.copyOf(more);
    }

    static Problem notFound(String detail) {
        return new Problem(404, "not-found", "Not found", detail, Map.of());
    }

    static Problem badParameter(List<String> faults) {
        return new Problem(400, "bad-parameter", "Bad parameter", String.join("; ", faults), Map.of("faults", faults));
    }

    static Problem timedOut(long milliseconds) {
        return new Problem(
                503,
                TIME_LIMIT,
                "Time limit",
                "the query took longer than the " + milliseconds
                        + " ms this server allows and was given up; ask for less, or with a LIMIT",
                Map.of("milliseconds", milliseconds));
    }

    /** An answer too large to be sent whole. */
    static Problem tooMuch(String detail) {
        return new Problem(422, "too-much", "Too much", detail, Map.of());
    }

    static Problem tooManyRows(int most) {
        return tooMuch("the answer has more than the " + most
                + " rows this server sends at once; ask for them in pages with ORDER BY, LIMIT and OFFSET");
    }

    /** The problem that a bare status stands for. */
    static Problem of(int status, String detail) {
        return switch (status) {
            case 400 -> new Problem(status, "bad-request", "Bad request", detail, Map.of());
            case 401 -> new Problem(status, "token-wanted", "Token wanted", detail, Map.of());
            case 403 -> new Problem(status, "refused", "Refused", detail, Map.of());
            case 404 -> notFound(detail);
            case 405 -> new Problem(status, "method-not-allowed", "Method not allowed", detail, Map.of());
            case 406 -> new Problem(status, "not-acceptable", "Not acceptable", detail, Map.of());
            case 413 -> new Problem(status, "too-large", "Too large", detail, Map.of());
            case 415 -> new Problem(status, "media-type", "Unsupported media type", detail, Map.of());
            case 422 -> new Problem(status, "unprocessable", "Cannot be processed", detail, Map.of());
            case 503 -> new Problem(status, TIME_LIMIT, "Time limit", detail, Map.of());
            default -> new Problem(status, "error-" + status, "Error " + status, detail, Map.of());
        };
    }

    /** Its type, of what would change the graph "update": for counting. */
    String reason() {
        return detail.equals(Gate.READ_ONLY) ? "update" : type;
    }

    byte[] json() {
        Map<String, Object> members = new java.util.LinkedHashMap<>();
        members.put("type", BASE + type);
        members.put("title", title);
        members.put("status", status);
        members.put("detail", detail);
        members.putAll(new java.util.TreeMap<>(more));
        return Json.bytes(members);
    }
}
