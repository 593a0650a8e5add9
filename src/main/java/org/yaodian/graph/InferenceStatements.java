package org.yaodian.graph;

import java.util.List;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.yaodian.iri.Iris;
import org.yaodian.mention.Mention;
import org.yaodian.register.Entity;
import org.yaodian.register.Localised;
import org.yaodian.register.PlanIdentity;
import org.yaodian.register.Resolved;
import org.yaodian.register.Tie;
import org.yaodian.vocab.Yd;

/** What is concluded rather than read, each with what it rests on and how sure it is. */
final class InferenceStatements {

    private static final String SIMILARITY = "similarity";

    private final Statements to;
    private final Entities entities;
    private final Iris iris;
    private final PlanIdentity plan;

    InferenceStatements(Statements to, Entities entities, Iris iris, PlanIdentity plan) {
        this.to = to;
        this.entities = entities;
        this.iris = iris;
        this.plan = plan;
    }

    void ties(Resolved resolved) {
        Entity from = resolved.denoted().entity();
        for (Tie tie : resolved.denoted().ties()) {
            entities.add(tie.to());
            switch (tie.relation()) {
                case POSSIBLY_SAME ->
                    infer(
                            from,
                            Yd.possiblySame,
                            tie.to(),
                            new Ground(SIMILARITY, tie.confidence(), List.of(resolved.mention())));
                case BROADER -> to.link(from.iri(), SKOS.broader, tie.to().iri());
                case SET_OUT_IN -> to.link(from.iri(), RDFS.seeAlso, tie.to().iri());
            }
        }
    }

    void localised(Localised localised) {
        entities.add(localised.local());
        entities.add(localised.above());
        infer(
                localised.local(),
                Yd.localises,
                localised.above(),
                new Ground(localised.basis().word(), localised.confidence(), localised.evidence()));
    }

    private record Ground(String basis, double confidence, List<Mention> evidence) {}

    private void infer(Entity subject, Property property, Entity object, Ground ground) {
        String iri = iris.inference(plan.iri(), property.getLocalName(), subject.iri(), object.iri());
        to.link(subject.iri(), property, object.iri());
        to.type(iri, Yd.Inference);
        to.link(iri, Yd.inferredSubject, subject.iri());
        to.link(iri, Yd.inferredProperty, property.getURI());
        to.link(iri, Yd.inferredObject, object.iri());
        to.words(iri, Yd.basis, ground.basis);
        if (!to.states(iri, Yd.confidence)) {
            to.confidence(iri, Yd.confidence, ground.confidence);
        }
        ground.evidence.forEach(mention -> to.link(iri, Yd.evidence, MentionStatements.iri(iris, plan, mention)));
    }
}
