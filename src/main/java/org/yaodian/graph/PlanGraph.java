package org.yaodian.graph;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.yaodian.iri.Iris;
import org.yaodian.outline.Outline;
import org.yaodian.register.Localised;
import org.yaodian.register.PlanIdentity;
import org.yaodian.register.Resolved;
import org.yaodian.register.Resolver;

/**
 * Builds the named graph of a plan: the plan, its parts and measures, its mentions, and the direct links that they
 * prove. Pure: the same outline, mentions and registers give the same triples. Safe for many threads.
 */
public final class PlanGraph {

    /** Confidence of the best mention from which a direct link is stored, unless a user sets another. */
    public static final double THRESHOLD = .5;

    private final Resolver resolver;
    private final Iris iris;
    private final double threshold;

    /** @param threshold confidence from 0 to 1 that the best mention of a direct link must have */
    public PlanGraph(Resolver resolver, Iris iris, double threshold) {
        if (!(threshold >= 0 && threshold <= 1)) {
            throw new IllegalArgumentException("threshold " + threshold + " is not between 0 and 1");
        }
        this.resolver = resolver;
        this.iris = iris;
        this.threshold = threshold;
    }

    /** The graph of a plan; its name is {@link Iris#graph} of the plan's IRI. */
    public Graph graph(Outline outline, List<Resolved> all) {
        PlanIdentity plan = resolver.identity(outline);
        List<Resolved> resolved = distinct(all, plan);
        Statements to = new Statements();
        Entities entities = new Entities(to, iris);
        new PlanStatements(to, entities, iris).add(outline, plan, resolver.publisher(outline, plan));
        PartIris parts = new PartStatements(to, iris).add(outline, plan);
        MentionStatements mentions = new MentionStatements(to, entities, iris, plan);
        resolved.forEach(one -> mentions.add(one, parts));
        new LinkStatements(to, threshold).add(resolved, parts);
        InferenceStatements inferences = new InferenceStatements(to, entities, iris, plan);
        resolved.forEach(inferences::ties);
        List<Localised> localised = resolver.localised(outline, plan, resolved);
        localised.forEach(inferences::localised);
        return to.graph();
    }

    /** Where two rules found the same words of one kind, the surer one. */
    private List<Resolved> distinct(List<Resolved> all, PlanIdentity plan) {
        Map<String, Resolved> best = new LinkedHashMap<>();
        for (Resolved one : all) {
            best.merge(
                    MentionStatements.iri(iris, plan, one.mention()),
                    one,
                    (a, b) -> MentionStatements.confidence(b) > MentionStatements.confidence(a) ? b : a);
        }
        return List.copyOf(best.values());
    }
}
