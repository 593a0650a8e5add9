package org.yaodian.web;

import io.javalin.http.Context;
import org.yaodian.iri.Iris;

/** IRIs from the tails {@code {code}/{name}} that routes hold. */
final class Ids {

    private Ids() {}

    /** The IRI that a route's {@code code} and {@code name} stand for. */
    static String iri(Context context, Iris iris, String kind) {
        return iri(iris, kind, context.pathParam("code") + "/" + context.pathParam("name"));
    }

    /** The IRI of a thing by its IRI or the tail of it. */
    static String iri(Iris iris, String kind, String id) {
        try {
            return id.startsWith(iris.base()) ? id : iris.of(kind, id);
        } catch (IllegalArgumentException e) {
            throw new ProblemException(Problem.notFound("\"" + id + "\" is no id: " + e.getMessage()));
        }
    }
}
