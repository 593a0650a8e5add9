package org.yaodian.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.sparql.graph.GraphFactory;
import org.yaodian.export.Edition;
import org.yaodian.store.State;

/**
 * The CONSTRUCT queries of {@code description/}, that tell what a store holds. Their relative IRIs are of this server;
 * {@link Here} makes them absolute for each caller.
 */
final class DescribingQueries {

    /**
     * What was found of one state, for any address of this server.
     *
     * @param service in the words of SPARQL service description
     * @param dataset in those of VoID and DCAT
     */
    record Found(State state, Graph service, Graph dataset) {}

    /** What is asked of the store. */
    private final List<Query> service = readAll("service.rq", "graphs.rq");

    private final List<Query> dataset = readAll("dataset.rq", "nodes.rq", "classes.rq", "properties.rq");

    /** What is asked of that which others found, for counting twice takes a second each time. */
    private final List<Query> plans = readAll("plans.rq");

    private final List<Query> totals = readAll("totals.rq");
    private final WebSettings.Limits limits;

    DescribingQueries(WebSettings.Limits limits) {
        this.limits = limits;
    }

    private static List<Query> readAll(String... names) {
        return Stream.of(names).map(DescribingQueries::read).toList();
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

    /** What a store in a state is; to be called in a transaction. */
    Found found(DatasetGraph store, State state) {
        Map<String, Node> values = values(state);
        Graph ofService = answers(service, store, values);
        Graph ofDataset = answers(dataset, store, values);
        GraphUtil.addInto(ofDataset, answers(plans, DatasetGraphFactory.wrap(ofService), values));
        GraphUtil.addInto(ofDataset, answers(totals, DatasetGraphFactory.wrap(ofDataset), values));
        return new Found(state, ofService, ofDataset);
    }

    private static Graph answers(List<Query> queries, DatasetGraph asked, Map<String, Node> values) {
        Graph all = GraphFactory.createDefaultGraph();
        for (Query query : queries) {
            QueryExecBuilder asking = QueryExec.dataset(asked).query(query);
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
