package org.yaodian.web;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** Errors that servlets and the server itself raise, as problems. */
final class ProblemPage extends ErrorHandler {

    @Override
    protected void generateResponse(
            Request request,
            Response response,
            int status,
            @Nullable String message,
            @Nullable Throwable cause,
            Callback callback) {
        String detail = message == null ? request.getHttpURI().getPath() : message;
        send(response, Problem.of(status, detail.strip()), callback);
    }

    /** Sends a problem as the whole response. */
    static void send(Response response, Problem problem, Callback callback) {
        response.getRequest().setAttribute(Watch.PROBLEM, problem.reason());
        response.setStatus(problem.status());
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, Problem.MEDIA_TYPE);
        response.write(true, ByteBuffer.wrap(problem.json()), callback);
    }
}
