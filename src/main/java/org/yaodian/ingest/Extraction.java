package org.yaodian.ingest;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.yaodian.graph.PlanGraph;
import org.yaodian.iri.Iris;
import org.yaodian.mention.Mention;
import org.yaodian.mention.MentionFinder;
import org.yaodian.mention.PlanMentionFinder;
import org.yaodian.outline.Outline;
import org.yaodian.register.PlanIdentity;
import org.yaodian.register.Registers;
import org.yaodian.register.Resolver;

/**
 * From an outline to a graph, by one set of registers. Its parts are made when first needed: dictionaries and
 * registers take a moment to read. Safe for many threads.
 */
public final class Extraction {

    private final Iris iris;
    private final OwnRegister own;
    private final Lazy<Registers> registers;
    private final Lazy<Resolver> resolver;
    private final Lazy<MentionFinder> finder;

    public Extraction(Iris iris) {
        this(iris, OwnRegister.none(iris));
    }

    /** @param own what a user adds to the bundled registers */
    public Extraction(Iris iris, OwnRegister own) {
        this.iris = iris;
        this.own = own;
        this.registers = new Lazy<>(own::all);
        this.resolver = new Lazy<>(() -> new Resolver(registers.get(), iris));
        this.finder = new Lazy<>(() -> new PlanMentionFinder(registers.get().gazetteer()));
    }

    public Iris iris() {
        return iris;
    }

    /** What is known before a plan is read. */
    Registers registers() {
        return registers.get();
    }

    /** Name of what a user added, "" for nothing. */
    String ownRegister() {
        return own.name();
    }

    /** Who a plan is. */
    public PlanIdentity identity(Outline outline) {
        return resolver.get().identity(outline);
    }

    /** Every occurrence of something named, in the order of the text. */
    public List<Mention> mentions(Outline outline) {
        return finder.get().mentions(outline);
    }

    /** The graph of a plan, of direct links those whose best mention is at least so sure as {@code threshold}, 0 to 1. */
    public Graph graph(Outline outline, List<Mention> mentions, double threshold) {
        return new PlanGraph(resolver.get(), iris, threshold)
                .graph(outline, resolver.get().resolve(outline, mentions));
    }
}
