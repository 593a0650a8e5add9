package org.yaodian.ingest;

import java.util.List;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.yaodian.iri.Iris;
import org.yaodian.register.Registers;

/**
 * What a user adds to the bundled registers: checked statements, to be read only. Safe for many threads.
 */
public final class OwnRegister {

    private final Graph graph;
    private final Supplier<Registers> all;
    private final String name;

    private OwnRegister(Graph graph, Supplier<Registers> all, String name) {
        this.graph = graph;
        this.all = all;
        this.name = name;
    }

    /** The bundled registers and nothing else. */
    public static OwnRegister none(Iris iris) {
        return new OwnRegister(GraphFactory.createDefaultGraph(), () -> Registers.bundled(iris), "");
    }

    static OwnRegister of(List<Graph> graphs, Registers all, String name) {
        Graph union = GraphFactory.createDefaultGraph();
        graphs.forEach(graph -> graph.stream().forEach(union::add));
        return new OwnRegister(union, () -> all, name);
    }

    /** The bundled registers with the records of this one, which take the place of bundled ones of the same IRI. */
    public Registers all() {
        return all.get();
    }

    /** The statements of this register alone. */
    Graph graph() {
        return graph;
    }

    /** What tells its content from another's: eight hexadecimal digits, "" for none. */
    String name() {
        return name;
    }
}
