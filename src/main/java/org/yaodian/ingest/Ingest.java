package org.yaodian.ingest;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.yaodian.check.Shapes;
import org.yaodian.check.Violation;
import org.yaodian.graph.PlanGraph;
import org.yaodian.graph.Provenance;
import org.yaodian.iri.Iris;
import org.yaodian.mention.Mention;
import org.yaodian.outline.Outline;
import org.yaodian.outline.OutlineReader;
import org.yaodian.register.PlanIdentity;
import org.yaodian.register.Registers;
import org.yaodian.store.Store;
import org.yaodian.text.Reading;
import org.yaodian.text.SourceReader;
import org.yaodian.text.SourceText;
import org.yaodian.vocab.Yd;

/**
 * The one way in: a text is read, taken apart, linked, checked, and its graph put into the store as a whole, or
 * nothing is. Safe for many threads; texts are written one after the other.
 */
public final class Ingest {

    private final Store store;
    private final Extraction extraction;
    private final SourceReader reader;
    private final String softwareVersion;
    private final InstantSource clock;
    private final Lazy<RuleSet> rules = new Lazy<>(RuleSet::current);
    private final Lazy<Shapes> shapes = new Lazy<>(Shapes::bundled);

    /**
     * @param softwareVersion noted in the provenance of every run
     * @param clock asked when a run ends
     */
    public Ingest(
            Store store, Extraction extraction, SourceReader reader, String softwareVersion, InstantSource clock) {
        this.store = store;
        this.extraction = extraction;
        this.reader = reader;
        this.softwareVersion = softwareVersion;
        this.clock = clock;
    }

    /** Takes in a file. */
    public Outcome ingest(Path file) {
        return ingest(reader.read(file));
    }

    /**
     * Takes in bytes that came from elsewhere.
     *
     * @param name file name or address they came from
     */
    public Outcome ingest(String name, byte[] bytes) {
        return ingest(reader.read(name, bytes));
    }

    /** Takes in what was read. */
    public Outcome ingest(Reading reading) {
        return switch (reading) {
            case Reading.Refused refused -> new Outcome.Unreadable(refused.problem());
            case Reading.Text text -> ingest(text.source(), text.warnings());
        };
    }

    private Outcome ingest(SourceText source, List<String> warnings) {
        Outline outline = OutlineReader.outline(source);
        PlanIdentity plan = extraction.identity(outline);
        String name = extraction.iris().graph(plan.iri());
        String stamp = String.join(" ", source.sha256(), rules.get().rules(), registerSet());
        if (store.source(name).filter(stamp::equals).isPresent()) {
            return new Outcome.Unchanged(plan.iri(), plan.label());
        }
        List<Mention> mentions = extraction.mentions(outline);
        Graph graph = extraction.graph(outline, mentions, PlanGraph.THRESHOLD);
        List<Violation> violations = shapes.get().violations(graph);
        if (!violations.isEmpty()) {
            return new Outcome.Rejected(source.source(), violations);
        }
        Optional<Held> held = held(plan.iri());
        Graph run = provenance(plan.iri(), source).graph(extraction.iris());
        store.write(writing -> {
            writing.replace(name, graph, stamp);
            writing.log(extraction.iris().provenanceGraph(), run);
        });
        List<String> told = new ArrayList<>(warnings);
        told.addAll(outline.warnings());
        return new Outcome.Stored(
                plan.iri(),
                plan.label(),
                new Outcome.Counts(outline.sections().size(), outline.items().size(), mentions.size(), graph.size()),
                held.filter(before -> !before.sha256().equals(source.sha256()))
                        .map(Held::source)
                        .orElse(""),
                told);
    }

    private Provenance provenance(String plan, SourceText source) {
        return new Provenance(
                plan, source.sha256(), softwareVersion, rules.get().rules(), registerSet(), clock.instant());
    }

    private String registerSet() {
        String bundled = rules.get().registers();
        return extraction.ownRegister().isEmpty() ? bundled : bundled + "+" + extraction.ownRegister();
    }

    /** The registers that texts are read by. */
    public Registers registers() {
        return extraction.registers();
    }

    /** Forgets a plan; false if the store does not hold it. */
    public boolean forget(String plan) {
        Iris iris = extraction.iris();
        if (store.source(iris.graph(plan)).isEmpty()) {
            return false;
        }
        store.write(writing -> writing.remove(iris.graph(plan)));
        return true;
    }

    /** What the store holds under a plan's name. */
    private record Held(String source, String sha256) {}

    private Optional<Held> held(String plan) {
        return store.read(dataset -> {
            Graph graph =
                    dataset.getGraph(NodeFactory.createURI(extraction.iris().graph(plan)));
            return value(graph, plan, Yd.source.asNode())
                    .flatMap(source -> value(graph, plan, Yd.sha256.asNode()).map(sha -> new Held(source, sha)));
        });
    }

    private static Optional<String> value(Graph graph, String plan, Node property) {
        return graph.stream(NodeFactory.createURI(plan), property, Node.ANY)
                .map(triple -> triple.getObject().getLiteralLexicalForm())
                .findFirst();
    }
}
