package org.yaodian.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.UncheckedIOException;
import org.apache.jena.fuseki.servlets.ActionService;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An operation of Fuseki's whose errors are problems; Fuseki would send plain text. */
abstract class GuardedService extends ActionService {

    private static final Logger LOG = LoggerFactory.getLogger(GuardedService.class);

    /** Methods it answers, as the header {@code Allow} lists them. */
    abstract String methods();

    abstract void answer(HttpServletRequest request, HttpServletResponse response);

    @Override
    public final void process(HttpAction action) {
        HttpServletRequest request = action.getRequest();
        HttpServletResponse response = action.getResponse();
        try {
            answer(request, response);
        } catch (ProblemException e) {
            Reply.problem(request, response, e.problem());
        } catch (UncheckedIOException e) {
            LOG.debug("{} {}", request.getMethod(), request.getRequestURI(), e);
        } catch (RuntimeException e) {
            LOG.error("{} {}", request.getMethod(), request.getRequestURI(), e);
            Reply.problem(request, response, Problem.of(500, "a fault of this server; its log says more"));
        }
    }

    /** Answers OPTIONS. */
    void options(HttpServletResponse response) {
        response.setHeader("Allow", methods());
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    ProblemException notAllowed(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Allow", methods());
        return new ProblemException(
                Problem.of(405, request.getMethod() + " is not answered here; " + methods() + " are"));
    }

    static String header(HttpServletRequest request, String name) {
        return String.join(",", java.util.Collections.list(request.getHeaders(name)));
    }

    @Override
    public final void validate(HttpAction action) {
        // Done while answering, so that what is wrong has one way to be told.
    }

    @Override
    public final void execute(HttpAction action) {
        process(action);
    }
}
