package org.yaodian.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yaodian.export.Edition;
import org.yaodian.store.State;
import org.yaodian.store.Store;

/**
 * An answer from one state of the store: with its version, a link that asks the same of the same version, and
 * validators, so that who has it already gets 304. Asks again where the store changed meanwhile.
 */
final class Versioned implements Handler {

    /** The parameter of a link that asks for one version. */
    static final String PARAMETER = "version";

    static final String HEADER = "Data-Version";

    private static final String STATE = "yaodian-state";
    private static final int TRIES = 5;
    private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private final Store store;
    private final Handler handler;

    Versioned(Store store, Handler handler) {
        this.store = store;
        this.handler = handler;
    }

    /** Whether the answer to a request comes from one state of the store. */
    static boolean is(Context context) {
        return context.attribute(STATE) instanceof State;
    }

    /** The edition a request is answered from. */
    static Edition edition(Context context) {
        return context.attribute(STATE) instanceof State state
                ? Edition.of(state)
                : new Edition("", Edition.softwareVersion());
    }

    /** When the state a request is answered from came about. */
    static Instant changed(Context context) {
        return context.attribute(STATE) instanceof State state ? state.changed() : Instant.EPOCH;
    }

    @Override
    public void handle(Context context) throws Exception {
        State state = store.state();
        for (int tries = 1; ; tries++) {
            context.attribute(STATE, state);
            refuseOther(context.queryParam(PARAMETER), state);
            if (has(context, state)) {
                context.status(304);
                break;
            }
            handler.handle(context);
            State after = store.state();
            if (after.version().equals(state.version()) || tries == TRIES) {
                break;
            }
            context.res().setHeader("Link", null);
            state = after;
        }
        describe(context, state);
    }

    /** Ends a request for a version that is no longer there. */
    static void refuseOther(String wanted, State state) {
        String current = state.dataVersion();
        if (wanted != null && !wanted.isEmpty() && !wanted.equals(current)) {
            throw new ProblemException(new Problem(
                    410,
                    "version-gone",
                    "Version gone",
                    "the store holds data version " + current + ", no longer \"" + wanted
                            + "\"; ask without version for an answer of now, or ask an export of that version,"
                            + " if you kept one (./yaodian export)",
                    Map.of("current", current, "export", "/export/" + current + ".nq.gz")));
        }
    }

    private static boolean has(Context context, State state) {
        String match = context.header("If-None-Match");
        if (match != null) {
            String tag = tag(context, state);
            return List.of(match.split("\\s*,\\s*")).stream()
                    .anyMatch(known ->
                            known.equals("*") || known.replaceFirst("^W/", "").equals(tag.substring(2)));
        }
        return since(context.header("If-Modified-Since"), state);
    }

    private static boolean since(String date, State state) {
        if (date == null) {
            return false;
        }
        try {
            return !state.changed().isAfter(Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(date)));
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    /** Weak, for the same answer may come in several encodings. The software makes the answer, so it counts too. */
    private static String tag(Context context, State state) {
        String accept =
                Integer.toHexString(String.valueOf(context.header("Accept")).hashCode());
        return "W/\"" + state.dataVersion() + "-" + Edition.softwareVersion() + "-" + accept + "\"";
    }

    private static void describe(Context context, State state) {
        String link = Stream.of(
                        context.res().getHeader("Link"), "<" + permalink(context, state) + ">; rel=\"bookmark\"")
                .filter(part -> part != null && !part.isEmpty())
                .collect(Collectors.joining(", "));
        context.header(HEADER, state.dataVersion())
                .header("ETag", tag(context, state))
                .header("Last-Modified", HTTP_DATE.format(state.changed()))
                .header("Cache-Control", "no-cache")
                .header("Vary", "Accept, Accept-Encoding")
                .header("Link", link);
    }

    /** The address that asks the same of this version. */
    static String permalink(Context context, State state) {
        String rest = context.queryParamMap().entrySet().stream()
                .filter(e -> !e.getKey().equals(PARAMETER))
                .flatMap(e -> e.getValue().stream().map(value -> e.getKey() + "=" + encoded(value) + "&"))
                .collect(Collectors.joining());
        return context.req().getRequestURI() + "?" + rest + PARAMETER + "=" + state.dataVersion();
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
