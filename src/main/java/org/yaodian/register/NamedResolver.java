package org.yaodian.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yaodian.iri.Iris;
import org.yaodian.mention.ActivityMention;
import org.yaodian.mention.AudienceMention;
import org.yaodian.mention.BodyMention;
import org.yaodian.mention.DocumentMention;
import org.yaodian.mention.Evidence;
import org.yaodian.mention.IndicatorMention;
import org.yaodian.mention.Mention;
import org.yaodian.mention.PlaceMention;
import org.yaodian.mention.ProgramMention;

/** What a name denotes that means the same wherever in a plan it stands. Immutable; safe for many threads. */
final class NamedResolver {

    private final BodyResolver bodies;
    private final Successions successions;
    private final Departments departments;
    private final TermResolver terms;
    private final PlaceResolver places;
    private final TitleIndex titles;
    private final Iris iris;

    NamedResolver(
            BodyResolver bodies,
            Successions successions,
            TermResolver terms,
            PlaceResolver places,
            TitleIndex titles,
            Iris iris) {
        this.bodies = bodies;
        this.successions = successions;
        this.departments = new Departments(bodies);
        this.terms = terms;
        this.places = places;
        this.titles = titles;
        this.iris = iris;
    }

    /** The words of a mention as a name, on one line. */
    static String name(Mention mention) {
        String exact = mention.evidence().exact();
        return (exact.indexOf('\n') < 0 ? exact : exact.replace("\n", "")).strip();
    }

    /** @throws IllegalArgumentException for a document, which only its place in the plan tells */
    Denoted denoted(Mention mention, String name, PlanIdentity plan) {
        return switch (mention) {
            case DocumentMention document ->
                throw new IllegalArgumentException("a document without its place: " + name);
            case BodyMention body ->
                body.bodyClass()
                        ? bodies.bodyClass(name, plan.code())
                        : successions.at(bodies.body(name, plan.code()), plan.date());
            case ProgramMention program -> program(name, plan);
            case ActivityMention activity -> terms.activity(name, plan.code());
            case AudienceMention audience -> terms.group(name, plan.code());
            case PlaceMention place -> places.place(name, plan.code());
            case IndicatorMention indicator -> indicator(indicator, name, plan);
        };
    }

    /** The one body that a class stands for, see {@link Departments}. */
    Optional<Denoted> department(Denoted bodyClass, PlanIdentity plan, List<Entity> named) {
        return departments.one(bodyClass.entity().label(), plan.code(), named);
    }

    private Denoted indicator(IndicatorMention indicator, String name, PlanIdentity plan) {
        Evidence words = indicator.evidence();
        String own =
                iris.indicator(plan.iri(), words.span().start(), words.span().end());
        return Denoted.of(new Entity(own, Kind.INDICATOR, name), LinkedBy.TEXT, 1);
    }

    /** A program whose name is a document's title stays a program and points to the document. */
    private Denoted program(String name, PlanIdentity plan) {
        Denoted program = terms.program(name, plan.code());
        List<Tie> ties = new ArrayList<>();
        for (Candidate candidate : titles.titled(name)) {
            String code = iris.name(candidate.document().iri()).orElseThrow().code();
            if (Places.line(plan.code()).contains(code) && ties.isEmpty()) {
                ties.add(new Tie(Tie.Relation.SET_OUT_IN, candidate.document().entity(), candidate.confidence()));
            }
        }
        return new Denoted(program.entity(), program.linkedBy(), program.confidence(), ties, false);
    }
}
