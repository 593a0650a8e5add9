package org.yaodian.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.yaodian.iri.Iris;
import org.yaodian.vocab.Prov;

/**
 * One plan as a file that can be used alone: its graph, what the registers say of the things it names, the labels of
 * what those point to, the runs that read it, and which edition this is.
 */
public final class OnePlan {

    private static final List<Node> NAMES = List.of(RDF.type.asNode(), RDFS.label.asNode());

    private final Iris iris;
    private final Node plan;

    /** @param plan its IRI */
    public OnePlan(Iris iris, Node plan) {
        this.iris = iris;
        this.plan = plan;
    }

    /** Writes it as Turtle, JSON-LD or N-Triples, the plan first. */
    public void write(Snapshot snapshot, RdfForm form, OutputStream out) throws IOException {
        RdfFile.of(graph(snapshot), plan.getURI()).write(form, out);
        out.flush();
    }

    private Graph graph(Snapshot snapshot) {
        Graph own = new Plans(snapshot, iris).graph(plan);
        Graph register = named(snapshot, iris.registerGraph());
        Graph all = GraphFactory.createDefaultGraph();
        own.stream().forEach(all::add);
        things(own).forEach(thing -> register.stream(thing, Node.ANY, Node.ANY).forEach(all::add));
        for (Node thing : things(all)) {
            NAMES.forEach(property -> register.stream(thing, property, Node.ANY).forEach(all::add));
        }
        Graph runs = named(snapshot, iris.provenanceGraph());
        runs.stream(Node.ANY, Prov.used.asNode(), plan)
                .flatMap(run -> runs.stream(run.getSubject(), Node.ANY, Node.ANY))
                .forEach(all::add);
        EditionStatements.graph(snapshot.edition(), snapshot.state(), iris).stream()
                .forEach(all::add);
        return all;
    }

    /** What a graph names, beside the plan and what is part of it. */
    private List<Node> things(Graph graph) {
        String inside = plan.getURI() + "/";
        return graph.stream()
                .flatMap(triple -> List.of(triple.getSubject(), triple.getObject()).stream())
                .filter(node -> node.isURI() && !node.getURI().startsWith(inside))
                .distinct()
                .toList();
    }

    private static Graph named(Snapshot snapshot, String name) {
        return snapshot.dataset().getGraph(NodeFactory.createURI(name));
    }
}
