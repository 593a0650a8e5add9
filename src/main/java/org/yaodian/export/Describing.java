package org.yaodian.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.apache.jena.vocabulary.RDF;
import org.yaodian.store.Store;
import org.yaodian.vocab.Eli;
import org.yaodian.vocab.Yd;

/**
 * Describes things of the store by the queries of its resources: what is said of a thing, with names for what that
 * points to, and what points to it; of a plan its outline and not its mentions. Safe for many threads.
 */
public final class Describing {

    private static final Var THIS = Var.alloc("this");
    private static final Var LINK = Var.alloc("link");

    private final Store store;
    private final long timeLimit;
    private final Map<String, Query> queries = List.of(
                    "is-known", "own-statements", "outline", "links-to", "statements-that-point-to", "size-of-graph")
            .stream()
            .collect(Collectors.toUnmodifiableMap(name -> name, Describing::query));

    /** @param timeLimit of one query, in milliseconds; beyond it a {@code QueryCancelledException} is thrown */
    public Describing(Store store, long timeLimit) {
        this.store = store;
        this.timeLimit = timeLimit;
    }

    /** Whether the store holds a thing or a graph of that name. */
    public boolean knows(String iri) {
        return store.read(dataset -> new Reading(dataset, NodeFactory.createURI(iri)).isKnown());
    }

    /** What the store says of a thing or a graph; empty if it holds none of that name. */
    public Optional<Description> of(String iri) {
        return store.read(dataset -> {
            Reading reading = new Reading(dataset, NodeFactory.createURI(iri));
            return reading.isKnown() ? Optional.of(reading.description()) : Optional.empty();
        });
    }

    private static Query query(String name) {
        String resource = name + ".rq";
        try (InputStream in = Describing.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is not in the program; build it anew");
            }
            return QueryFactory.create(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    /** One thing in one transaction. */
    private final class Reading {

        private final DatasetGraph dataset;
        private final Node thing;

        Reading(DatasetGraph dataset, Node thing) {
            this.dataset = dataset;
            this.thing = thing;
        }

        boolean isKnown() {
            try (QueryExec execution = execution("is-known", Map.of(THIS, thing))) {
                return execution.ask();
            }
        }

        Description description() {
            Graph graph = GraphFactory.createDefaultGraph();
            construct(graph, "own-statements", Map.of(THIS, thing));
            Map<String, Integer> links = links();
            if (graph.contains(thing, RDF.type.asNode(), Yd.Plan.asNode())) {
                construct(graph, "outline", Map.of(THIS, thing));
                links.remove(Yd.plan.getURI());
                links.remove(Eli.isPartOf.getURI());
            }
            links.keySet()
                    .forEach(link -> construct(
                            graph, "statements-that-point-to", Map.of(THIS, thing, LINK, NodeFactory.createURI(link))));
            return new Description(thing.getURI(), graph, links, triples());
        }

        private Map<String, Integer> links() {
            Map<String, Integer> links = new TreeMap<>();
            try (QueryExec execution = execution("links-to", Map.of(THIS, thing))) {
                execution
                        .select()
                        .forEachRemaining(row -> links.put(
                                row.get("link").getURI(),
                                ((Number) row.get("all").getLiteralValue()).intValue()));
            }
            return links;
        }

        private int triples() {
            try (QueryExec execution = execution("size-of-graph", Map.of(THIS, thing))) {
                return ((Number) execution.select().next().get("triples").getLiteralValue()).intValue();
            }
        }

        private void construct(Graph graph, String query, Map<Var, Node> values) {
            try (QueryExec execution = execution(query, values)) {
                execution.construct(graph);
            }
        }

        private QueryExec execution(String query, Map<Var, Node> values) {
            return QueryExec.dataset(dataset)
                    .query(QueryTransformOps.replaceVars(queries.get(query), values))
                    .timeout(timeLimit, TimeUnit.MILLISECONDS)
                    .build();
        }
    }
}
