package org.yaodian.web;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.yaodian.iri.Iris;
import org.yaodian.iri.Name;

/** IRIs from the tails {@code {code}/{name}} that routes hold, and addresses from IRIs. */
final class Ids {

    private static final String PREFACE = "0";

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

    /** Where the API tells of a preface, section or item. */
    static String addressOfPart(Name part) {
        int slash = part.rest().indexOf('/');
        String path = slash < 0 ? PREFACE : part.rest().substring(slash + 1);
        return "/api/plans/" + encoded(part.id() + "/items/" + path);
    }

    /** Where a browser is shown a thing: the path of its IRI, at this server. */
    static String page(Name name) {
        return "/id/" + encoded(name.kind() + "/" + name.id() + (name.rest().isEmpty() ? "" : "/" + name.rest()));
    }

    /** A path with all percent-encoded but its slashes. */
    static String encoded(String path) {
        return Arrays.stream(path.split("/"))
                .map(segment -> URLEncoder.encode(segment, StandardCharsets.UTF_8)
                        .replace("+", "%20")
                        .replace("%7E", "~"))
                .collect(Collectors.joining("/"));
    }
}
