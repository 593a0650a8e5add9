package org.yaodian.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecDatasetBuilder;
import org.apache.jena.sparql.graph.GraphFactory;
import org.yaodian.export.Edition;
import org.yaodian.store.State;

/**
 * The CONSTRUCT queries of {@code description/}, that tell what a store holds. Their relative IRIs are of this server;
 * {@link Here} makes them absolute for each caller.
 */
final class DescribingQueries {

    private static final List<String> SERVICE = List.of("service.rq", "graphs-of-service.rq");
    private static final List<String> DATASET = List.of(
            "dataset.rq", "totals.rq", "vocabularies.rq", "classes.rq", "properties.rq", "plans.rq");

    private final List<Query> service = SERVICE.stream().map(DescribingQueries::read).toList();
    private final List<Query> dataset = DATASET.stream().map(DescribingQueries::read).toList();
    private final WebSettings.Limits limits;

    DescribingQueries(WebSettings.Limits limits) {
        this.limits = limits;
    }

    private static Query read(String name) {
        try (InputStream in = DescribingQueries.class.getResourceAsStream("description/" + name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the jar");
            }
            return QueryFactory.create(new String(in.readAllBytes(), StandardCharsets.UTF_8), Here.NOWHERE);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** SPARQL service description; to be called in a transaction. */
    Graph service(DatasetGraph store, State state) {
        return answers(service, store, state);
    }

    /** VoID and DCAT; to be called in a transaction. */
    Graph dataset(DatasetGraph store, State state) {
        return answers(dataset, store, state);
    }

    private Graph answers(List<Query> queries, DatasetGraph store, State state) {
        Graph all = GraphFactory.createDefaultGraph();
        Map<String, Node> values = values(state);
        for (Query query : queries) {
            QueryExecDatasetBuilder asking = QueryExec.dataset(store).query(query);
            values.forEach((name, value) -> asking.substitution(Var.alloc(name), value));
            try (QueryExec execution = asking.build()) {
                execution.construct(all);
            }
        }
        return all;
    }

    private Map<String, Node> values(State state) {
        return Map.of(
                "version",
                NodeFactory.createLiteralString(state.dataVersion()),
                "changed",
                NodeFactory.createLiteralDT(state.changed().toString(), XSDDatatype.XSDdateTime),
                "licence",
                NodeFactory.createURI(Edition.LICENCE),
                "seconds",
                NodeFactory.createLiteralString(Double.toString(limits.milliseconds() / 1000.0)),
                "rows",
                NodeFactory.createLiteralString(Integer.toString(limits.rows())));
    }
}
