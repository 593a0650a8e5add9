package org.yaodian.ingest;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
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
import org.yaodian.text.Problem;
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

    /**
     * Takes in bytes that came alone from elsewhere.
     *
     * @param name file name or address they came from
     */
    public Outcome ingest(String name, byte[] bytes) {
        return switch (prepared(reader.read(name, bytes))) {
            case Prepared.Decided decided -> decided.outcome();
            case Prepared.Plan plan -> {
                store(List.of(plan));
                store.tidy();
                yield plan.outcome();
            }
        };
    }

    /**
     * Takes in many files, several in one transaction: the files of the store grow with each.
     *
     * @param told what came of each file, once that is so, in the order in which the files were taken
     */
    public Batch batch(BiConsumer<Path, Outcome> told) {
        return new Batch(this, store, told);
    }

    /** What would be written for what was read. */
    Prepared prepared(Reading reading) {
        return switch (reading) {
            case Reading.Refused refused -> new Prepared.Decided(new Outcome.Unreadable(refused.problem()));
            case Reading.Text text -> prepared(text);
        };
    }

    private Prepared prepared(Reading.Text text) {
        try {
            return prepared(OutlineReader.outline(text.source()), text);
        } catch (OutOfMemoryError e) { // Of this text alone, whose objects are gone now.
            return new Prepared.Decided(new Outcome.Unreadable(new Problem(
                    text.source().source(),
                    "this text needs more memory than the program has ("
                            + (Runtime.getRuntime().maxMemory() >> 20) + " MB)",
                    "split it, or give the program more: YAODIAN_OPTS=-Xmx4g ./yaodian ingest …")));
        }
    }

    private Prepared prepared(Outline outline, Reading.Text text) {
        SourceText source = text.source();
        PlanIdentity plan = extraction.identity(outline);
        String name = extraction.iris().graph(plan.iri());
        String stamp = String.join(" ", source.sha256(), rules.get().rules(), registerSet());
        if (store.source(name).filter(stamp::equals).isPresent()) {
            return new Prepared.Decided(new Outcome.Unchanged(plan.iri(), plan.label()));
        }
        List<Mention> mentions = extraction.mentions(outline);
        Graph graph = extraction.graph(outline, mentions, PlanGraph.THRESHOLD);
        List<Violation> violations = shapes.get().violations(graph);
        if (!violations.isEmpty()) {
            return new Prepared.Decided(new Outcome.Rejected(source.source(), violations));
        }
        List<String> told = new ArrayList<>(text.warnings());
        told.addAll(outline.warnings());
        Outcome.Stored outcome = new Outcome.Stored(
                plan.iri(),
                plan.label(),
                new Outcome.Counts(outline.sections().size(), outline.items().size(), mentions.size(), graph.size()),
                held(plan.iri())
                        .filter(before -> !before.sha256().equals(source.sha256()))
                        .map(Held::source)
                        .orElse(""),
                told);
        return new Prepared.Plan(
                name, graph, stamp, provenance(plan.iri(), source).graph(extraction.iris()), outcome);
    }

    /** Writes all of them, or none. */
    void store(List<Prepared.Plan> plans) {
        store.write(writing -> plans.forEach(plan -> {
            writing.replace(plan.name(), plan.graph(), plan.stamp());
            writing.log(extraction.iris().provenanceGraph(), plan.run());
        }));
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
