package org.yaodian.web;

import com.samskivert.mustache.Template;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.yaodian.export.RdfFile;
import org.yaodian.export.RdfForm;
import org.yaodian.iri.Iris;
import org.yaodian.vocab.Yd;

/**
 * The ontology by its own IRI and that of its version: a page of its terms, and the same in forms of RDF; beside it the
 * shapes and the context of our JSON-LD.
 */
final class OntologyRoutes {

    private static final String PATH = "/ontology";
    private static final String FILE = "/ontology/yaodian.ttl";
    private static final String IRI = Yd.NS.substring(0, Yd.NS.length() - 1);

    private final Pages pages;
    private final Terms terms;
    private final Iris iris;
    private final Template template;
    private final Map<String, FixedFile> made = new ConcurrentHashMap<>();

    OntologyRoutes(Pages pages, Terms terms, Iris iris) {
        this.pages = pages;
        this.terms = terms;
        this.iris = iris;
        this.template = pages.template("ontology");
    }

    void add(Routes routes) {
        routes.fixed(PATH, context -> Wish.redirect(context, PATH));
        routes.fixed(PATH + "/{version}", this::version);
        routes.fixed(PATH + ".html", this::page);
        routes.fixed(PATH + ".ttl", context -> file(context, FILE, RdfForm.TURTLE));
        for (RdfForm form : new RdfForm[] {RdfForm.JSON_LD, RdfForm.N_TRIPLES}) {
            routes.fixed(PATH + "." + form.suffix(), context -> graph(context, form));
        }
        routes.fixed("/context.jsonld", context -> file(context, "/ontology/context.jsonld", RdfForm.JSON_LD));
        routes.fixed("/shapes", context -> file(context, "/ontology/shapes.ttl", RdfForm.TURTLE));
        routes.fixed("/shapes/register", context -> file(context, "/ontology/register-shapes.ttl", RdfForm.TURTLE));
    }

    /** Only the newest is here. */
    private void version(Context context) {
        String version = terms.version();
        String asked = context.pathParam("version");
        if (asked.equals(version)) {
            Wish.redirect(context, PATH);
            return;
        }
        Form form = Form.ALL.stream()
                .filter(candidate -> asked.equals(version + "." + candidate.suffix()))
                .findFirst()
                .orElseThrow(() -> new ProblemException(new Problem(
                        404,
                        "not-found",
                        "Not found",
                        "this program has version " + version + " of the ontology, not \"" + asked + "\"",
                        Map.of("current", PATH + "/" + version))));
        Wish.redirect(context, PATH, form);
    }

    private void page(Context context) {
        Words words = pages.words(context);
        send(
                context,
                "html-" + words.language(),
                () -> FixedFile.of(
                        Pages.bytes(template, new TermReading(terms, words, examples(), iris).page()),
                        Form.HTML.contentType()));
    }

    private static Graph examples() {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString(Resources.text("/ontology/examples/good/henan-2020-excerpt.ttl"), Lang.TURTLE)
                .parse(graph);
        return graph;
    }

    private void graph(Context context, RdfForm form) {
        send(
                context,
                form.suffix(),
                () -> FixedFile.of(Form.bytes(RdfFile.of(terms.model().getGraph(), IRI), form), form.mediaType()));
    }

    private void file(Context context, String resource, RdfForm form) {
        send(
                context,
                resource,
                () -> FixedFile.of(
                        Resources.text(resource).getBytes(StandardCharsets.UTF_8),
                        Form.ofSuffix(form.suffix()).map(Form::contentType).orElse(form.mediaType())));
    }

    private void send(Context context, String name, Supplier<FixedFile> file) {
        made.computeIfAbsent(name, key -> file.get()).send(context);
    }
}
