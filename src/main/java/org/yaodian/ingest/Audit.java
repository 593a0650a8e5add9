package org.yaodian.ingest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.yaodian.check.Shapes;
import org.yaodian.check.Violation;
import org.yaodian.iri.Iris;
import org.yaodian.store.Store;
import org.yaodian.vocab.Yd;

/**
 * Looks through a store: does each plan satisfy the shapes, do all words stand in the texts where they are said to, and
 * do plans and registers not contradict each other. For one thread.
 */
public final class Audit {

    private final Shapes plans = Shapes.bundled();
    private final Shapes union = Shapes.ofUnion();
    private final Iris iris;
    private final Progress progress;

    /** Told of graphs that were looked at. */
    @FunctionalInterface
    public interface Progress {

        /** @param done how many of {@code all} graphs */
        void at(int done, int all);
    }

    public Audit(Iris iris, Progress progress) {
        this.iris = iris;
        this.progress = progress;
    }

    /**
     * What was looked at and what is wrong.
     *
     * @param spans how many were compared with their text
     */
    public record Findings(int plans, int spans, List<Fault> faults) {
        public Findings {
            faults = List.copyOf(faults);
        }
    }

    /** Looks at every plan graph, then at all of them together, then at them and the registers. */
    public Findings findings(Store store) {
        List<Fault> faults = new ArrayList<>();
        Graph together = GraphFactory.createDefaultGraph();
        int count = 0;
        int spans = 0;
        List<String> names = store.names();
        for (String name : names) {
            Graph graph = store.read(dataset -> copy(dataset.getGraph(NodeFactory.createURI(name))));
            Optional<Node> plan = graph.stream(Node.ANY, RDF.type.asNode(), Yd.Plan.asNode())
                    .map(triple -> triple.getSubject())
                    .findFirst();
            if (plan.isPresent()) {
                PlanAudit audit = new PlanAudit(graph, plan.get());
                faults.addAll(audit.faults(plans));
                spans += audit.spans();
                graph.stream().forEach(together::add);
            }
            count += plan.isPresent() ? 1 : 0;
            progress.at(names.indexOf(name) + 1, names.size());
        }
        contradictions(store, together, faults);
        return new Findings(count, spans, faults);
    }

    private void contradictions(Store store, Graph together, List<Fault> faults) {
        Set<String> told = faults.stream()
                .map(fault -> fault.fault() + " " + fault.node())
                .collect(Collectors.toCollection(HashSet::new));
        add(store, plans.violations(together), told, faults);
        store.read(dataset -> copy(dataset.getGraph(NodeFactory.createURI(iris.registerGraph())))).stream()
                .forEach(together::add);
        add(store, union.violations(together), told, faults);
    }

    private static void add(Store store, List<Violation> violations, Set<String> told, List<Fault> faults) {
        for (Violation violation : violations) {
            if (told.add(violation.fault() + " " + violation.focus())) {
                faults.add(new Fault(
                        "",
                        violation.focus(),
                        violation.fault(),
                        violation.place() + ": " + violation.english(),
                        "correct the register or the text that is wrong and ingest it again; it is spoken of in "
                                + String.join(" and ", graphs(store, violation.focus()))));
            }
        }
    }

    private static List<String> graphs(Store store, String node) {
        return store.read(dataset -> dataset.stream(Node.ANY, NodeFactory.createURI(node), Node.ANY, Node.ANY)
                .map(quad -> quad.getGraph().getURI())
                .distinct()
                .sorted()
                .limit(5)
                .toList());
    }

    private static Graph copy(Graph graph) {
        Graph copy = GraphFactory.createDefaultGraph();
        graph.stream().forEach(copy::add);
        return copy;
    }
}
