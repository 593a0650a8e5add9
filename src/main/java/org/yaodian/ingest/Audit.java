package org.yaodian.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.yaodian.check.Shapes;
import org.yaodian.store.Store;
import org.yaodian.vocab.Yd;

/** Looks through a store: do its graphs satisfy the shapes, and do all words stand in the texts where they are said to. */
public final class Audit {

    private final Shapes shapes = Shapes.bundled();

    /** What was looked at and what is wrong. */
    public record Findings(int plans, int spans, List<String> faults) {
        public Findings {
            faults = List.copyOf(faults);
        }
    }

    /** Looks at every plan graph, and at all of them together. */
    public Findings findings(Store store) {
        List<String> faults = new ArrayList<>();
        Graph union = GraphFactory.createDefaultGraph();
        int plans = 0;
        int spans = 0;
        for (String name : store.names()) {
            Graph graph = store.read(dataset -> copy(dataset.getGraph(NodeFactory.createURI(name))));
            Optional<Node> plan = graph.stream(Node.ANY, RDF.type.asNode(), Yd.Plan.asNode())
                    .map(triple -> triple.getSubject())
                    .findFirst();
            if (plan.isPresent()) {
                plans++;
                spans += spans(graph, plan.get(), faults);
                shapes.violations(graph).forEach(violation -> faults.add(violation.toString()));
                graph.stream().forEach(union::add);
            }
        }
        shapes.violations(union).stream()
                .map(violation -> "all plans together: " + violation)
                .filter(fault -> !faults.contains(fault.substring("all plans together: ".length())))
                .forEach(faults::add);
        return new Findings(plans, spans, faults);
    }

    private static Graph copy(Graph graph) {
        Graph copy = GraphFactory.createDefaultGraph();
        graph.stream().forEach(copy::add);
        return copy;
    }

    /** Compares the words of every span with the canonical text, in code points; how many there are. */
    private static int spans(Graph graph, Node plan, List<String> faults) {
        int[] text =
                value(graph, plan, Yd.text.asNode()).orElse("").codePoints().toArray();
        int spans = 0;
        for (Node property : List.of(Yd.exact.asNode(), Yd.text.asNode())) {
            for (var said : graph.stream(Node.ANY, property, Node.ANY).toList()) {
                Optional<Integer> start = number(graph, said.getSubject(), Yd.start.asNode());
                Optional<Integer> end = number(graph, said.getSubject(), Yd.end.asNode());
                if (start.isPresent() && end.isPresent()) {
                    spans++;
                    String words = said.getObject().getLiteralLexicalForm();
                    if (!words.equals(at(text, start.get(), end.get()))) {
                        faults.add(said.getSubject() + ": the text has other words at [" + start.get() + ", "
                                + end.get() + ") than \"" + words + "\"");
                    }
                }
            }
        }
        return spans;
    }

    private static String at(int[] text, int start, int end) {
        return start < 0 || end > text.length || end < start ? "" : new String(text, start, end - start);
    }

    private static Optional<Integer> number(Graph graph, Node subject, Node property) {
        return value(graph, subject, property).map(Integer::valueOf);
    }

    private static Optional<String> value(Graph graph, Node subject, Node property) {
        return graph.stream(subject, property, Node.ANY)
                .map(triple -> triple.getObject().getLiteralLexicalForm())
                .findFirst();
    }
}
