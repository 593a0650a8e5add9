package org.yaodian.web;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.yaodian.export.Describing;
import org.yaodian.export.Description;
import org.yaodian.export.RdfFile;
import org.yaodian.export.RdfForm;
import org.yaodian.iri.Iris;
import org.yaodian.iri.Name;

/**
 * Whatever has an IRI of ours: {@code /id/…} is the thing, {@code /doc/….ttl} and so on what describes it. The IRI is the
 * same wherever this server stands.
 */
final class EntityRoutes {

    private static final String THINGS = "/id/";
    private static final String DOCUMENTS = "/doc/";

    private final Describing describing;
    private final Iris iris;
    private final EntityPages pages;

    EntityRoutes(Describing describing, Iris iris, EntityPages pages) {
        this.describing = describing;
        this.iris = iris;
        this.pages = pages;
    }

    void add(Routes routes) {
        routes.fixed(THINGS + "<thing>", this::thing);
        routes.data(DOCUMENTS + "<document>", this::document);
    }

    private void thing(Context context) {
        String tail = tail(context, THINGS);
        if (describing.knows(iris.base() + tail)) {
            Wish.redirect(context, document(tail));
            return;
        }
        Named named = named(tail)
                .filter(bare -> describing.knows(iris.base() + bare.tail()))
                .orElseThrow(() -> unknown(tail));
        Wish.redirect(context, document(named.tail()), named.form());
    }

    private void document(Context context) {
        Parameters.of(context).only("lang");
        String tail = tail(context, DOCUMENTS);
        Named named = named(tail)
                .orElseThrow(() -> new ProblemException(
                        Problem.notFound("addresses of descriptions end in .html, .ttl, .jsonld or .nt; " + THINGS
                                + Wish.path(tail) + " finds the form that you take")));
        Description description = describing.of(iris.base() + named.tail()).orElseThrow(() -> unknown(named.tail()));
        context.header("Link", Wish.alternates(document(named.tail())));
        context.contentType(named.form().contentType());
        context.result(named.form()
                .rdf()
                .map(form -> rdf(context, description, form))
                .orElseGet(() -> pages.page(context, description)));
    }

    private byte[] rdf(Context context, Description description, RdfForm form) {
        new DocumentStatements(description, Origin.of(context), iris)
                .add(context.req().getRequestURI());
        return Form.bytes(RdfFile.of(description.graph(), description.iri()), form);
    }

    /** The address of the description of a thing, without dot and suffix. */
    static String document(String tail) {
        return DOCUMENTS + Wish.path(tail);
    }

    /** A thing and a form, as the end of an address names both. */
    private record Named(String tail, Form form) {}

    private static Optional<Named> named(String tail) {
        int dot = tail.lastIndexOf('.');
        return dot < 1
                ? Optional.empty()
                : Form.ofSuffix(tail.substring(dot + 1)).map(form -> new Named(tail.substring(0, dot), form));
    }

    private static String tail(Context context, String before) {
        String path = context.req().getRequestURI().substring(before.length());
        try {
            return Name.decoded(path);
        } catch (IllegalArgumentException e) {
            throw new ProblemException(Problem.of(400, e.getMessage() + "; write it as UTF-8"));
        }
    }

    private ProblemException unknown(String tail) {
        Map<String, Object> more = new LinkedHashMap<>();
        String word = tail.substring(tail.lastIndexOf('/') + 1);
        more.put("search", "/api/search?q=" + Wish.encoded(word));
        String near = "";
        for (int end = tail.lastIndexOf('/'); end > 0; end = tail.lastIndexOf('/', end - 1)) {
            String above = tail.substring(0, end);
            if (describing.knows(iris.base() + above)) {
                more.put("near", THINGS + Wish.path(above));
                near = "; there is " + iris.base() + above;
                break;
            }
        }
        return new ProblemException(new Problem(
                404,
                "not-found",
                "Not found",
                "the store holds nothing of the name " + iris.base() + tail + near + "; \"search\" looks for its words",
                more));
    }
}
