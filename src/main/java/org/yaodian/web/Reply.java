package org.yaodian.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.yaodian.export.Edition;
import org.yaodian.store.State;

/** Puts whole answers and problems on the responses of servlets. */
final class Reply {

    /** Below this many bytes gzip gains nothing that a packet would notice. */
    private static final int WORTH_PACKING = 1_400;

    private static final long MOST_SKIPPED = 4 << 20;

    private static final Pattern GZIP =
            Pattern.compile("(^|[\\s,])(gzip|x-gzip|\\*)\\s*(,|$|;\\s*q=(1|0\\.\\d*[1-9]))", Pattern.CASE_INSENSITIVE);

    private Reply() {}

    /** Says which state an answer comes from, and for GET under which address the same is had again. */
    static void describe(HttpServletRequest request, HttpServletResponse response, State state) {
        response.setHeader(Versioned.HEADER, Edition.of(state).data());
        response.setHeader("Cache-Control", "no-cache");
        if (!request.getMethod().equals("POST")) {
            response.setHeader("Link", "<" + permalink(request, state) + ">; rel=\"bookmark\"");
        }
    }

    private static String permalink(HttpServletRequest request, State state) {
        String query = Optional.ofNullable(request.getQueryString()).orElse("");
        String rest = query.replaceAll("(^|&)" + Versioned.PARAMETER + "=[^&]*", "");
        return request.getRequestURI() + "?" + (rest.isEmpty() ? "" : rest + "&") + Versioned.PARAMETER + "="
                + state.dataVersion();
    }

    /** Sends an answer, packed if the caller likes that; for HEAD only what would stand before it. */
    static void send(HttpServletRequest request, HttpServletResponse response, String type, Spool answer) {
        response.setContentType(type);
        response.setHeader("Vary", "Accept, Accept-Encoding");
        boolean packed = answer.size() > WORTH_PACKING && isPacked(request);
        if (packed) {
            response.setHeader("Content-Encoding", "gzip");
        } else {
            response.setContentLengthLong(answer.size());
        }
        if (request.getMethod().equals("HEAD")) {
            return;
        }
        try (OutputStream out =
                packed ? new GZIPOutputStream(response.getOutputStream(), 8_192) : response.getOutputStream()) {
            answer.sendTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException("the caller went away", e);
        }
    }

    private static boolean isPacked(HttpServletRequest request) {
        String accepted = request.getHeader("Accept-Encoding");
        return accepted != null && GZIP.matcher(accepted).find();
    }

    static void problem(HttpServletRequest request, HttpServletResponse response, Problem problem) {
        request.setAttribute(Watch.PROBLEM, problem.reason());
        byte[] json = problem.json();
        response.resetBuffer();
        if (!isRead(request)) {
            response.setHeader("Connection", "close");
        }
        response.setStatus(problem.status());
        response.setContentType(Problem.MEDIA_TYPE);
        response.setContentLength(json.length);
        if (problem.more().get(Problem.RETRY_AFTER) instanceof Number seconds) {
            response.setHeader("Retry-After", seconds.toString());
        }
        try {
            response.getOutputStream().write(json);
        } catch (IOException e) {
            throw new UncheckedIOException("the caller went away", e);
        }
    }

    /** Reads what is left of a body if that is not much, for only then can the connection be used again. */
    private static boolean isRead(HttpServletRequest request) {
        try {
            InputStream body = request.getInputStream();
            body.skip(MOST_SKIPPED);
            return body.read() < 0;
        } catch (IOException e) {
            return false;
        }
    }
}
