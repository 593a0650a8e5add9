package org.yaodian.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.yaodian.store.State;
import org.yaodian.store.Store;

/**
 * {@code /data}: the SPARQL 1.1 graph store protocol for reading. {@code ?default} is the union of all graphs,
 * {@code ?graph=} one of them, and without either all are sent as quads. Safe for many threads.
 */
final class GraphService extends GuardedService {

    /** Of one answer; it lies on the disk, not in memory. */
    private static final long MOST_BYTES = 4L << 30;

    private static final List<String> PARAMETERS = List.of("default", "graph", "format", Versioned.PARAMETER);

    private final Store store;
    private final WebSettings.Limits limits;
    private final Admission admission;

    GraphService(Store store, WebSettings.Limits limits, Admission admission) {
        this.store = store;
        this.limits = limits;
        this.admission = admission;
    }

    @Override
    String methods() {
        return "GET, HEAD, OPTIONS";
    }

    @Override
    void answer(HttpServletRequest request, HttpServletResponse response) {
        switch (request.getMethod()) {
            case "GET", "HEAD" ->
                read(
                        request,
                        response,
                        fields(Optional.ofNullable(request.getQueryString()).orElse("")));
            case "OPTIONS" -> options(response);
            case "PUT", "POST", "PATCH", "DELETE" -> throw new ProblemException(Problem.of(403, Gate.READ_ONLY));
            default -> throw notAllowed(request, response);
        }
    }

    private static Fields fields(String query) {
        Fields fields = Fields.of(query);
        for (String name : fields.values().keySet()) {
            if (!PARAMETERS.contains(name)) {
                throw new ProblemException(
                        Problem.badParameter(List.of(name + " is no parameter here; there are " + PARAMETERS)));
            }
        }
        if (fields.has("default") && fields.has("graph")) {
            throw new ProblemException(Problem.badParameter(List.of("default and graph are both given; give one")));
        }
        return fields;
    }

    private void read(HttpServletRequest request, HttpServletResponse response, Fields fields) {
        Offer offer = fields.has("default") || fields.has("graph") ? Offer.GRAPHS : Offer.DATASETS;
        Offer.Choice choice = offer.chosen(fields.one("format"), header(request, "Accept"));
        try (Spool answer = new Spool(MOST_BYTES)) {
            State state = admission.in(() -> read(fields, choice.format().lang(), answer));
            Reply.describe(request, response, state);
            Reply.send(request, response, choice.contentType(), answer);
        }
    }

    private State read(Fields fields, Lang lang, OutputStream out) {
        return store.read(dataset -> {
            State state = store.stateHere();
            Versioned.refuseOther(fields.one(Versioned.PARAMETER), state);
            if (fields.has("graph")) {
                write(named(dataset, fields.one("graph")), lang, out);
            } else if (fields.has("default")) {
                write(dataset.getUnionGraph(), lang, out);
            } else {
                writeAll(dataset, lang, out);
            }
            return state;
        });
    }

    private static Graph named(DatasetGraph dataset, String name) {
        Node node = NodeFactory.createURI(name);
        if (name.isEmpty() || !dataset.containsGraph(node) || Quad.isDefaultGraph(node)) {
            throw new ProblemException(Problem.notFound(
                    "the store has no graph <" + name + ">; the description of /sparql lists those it has"));
        }
        return dataset.getGraph(node);
    }

    private void write(Graph graph, Lang lang, OutputStream out) {
        if (lang.equals(Lang.JSONLD)) {
            refuseLarge(graph.size());
        }
        Writing.graph(graph, lang, out);
    }

    private void writeAll(DatasetGraph dataset, Lang lang, OutputStream out) {
        if (lang.equals(Lang.JSONLD)) {
            refuseLarge(dataset.getUnionGraph().size());
        }
        Writing.dataset(new NamedGraphs(dataset), lang, out);
    }

    /** JSON-LD is made in memory as a whole. */
    private void refuseLarge(int triples) {
        if (triples > limits.rows()) {
            throw new ProblemException(Problem.tooMuch(triples + " triples are more than the " + limits.rows()
                    + " this server writes as JSON-LD; ask for application/n-quads or text/turtle, or take /export"));
        }
    }
}
