package org.yaodian.graph;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Resource;
import org.yaodian.iri.Iris;
import org.yaodian.mention.ActivityMention;
import org.yaodian.mention.AudienceMention;
import org.yaodian.mention.BodyMention;
import org.yaodian.mention.Deadline;
import org.yaodian.mention.DocumentMention;
import org.yaodian.mention.Evidence;
import org.yaodian.mention.IndicatorMention;
import org.yaodian.mention.Mention;
import org.yaodian.mention.PlaceMention;
import org.yaodian.mention.ProgramMention;
import org.yaodian.mention.Quantity;
import org.yaodian.register.Denoted;
import org.yaodian.register.PlanIdentity;
import org.yaodian.register.Resolved;
import org.yaodian.vocab.Cito;
import org.yaodian.vocab.Yd;

/** Mentions with their words, and indicators, which are things of the plan alone. */
final class MentionStatements {

    private final Statements to;
    private final Entities entities;
    private final Iris iris;
    private final PlanIdentity plan;

    MentionStatements(Statements to, Entities entities, Iris iris, PlanIdentity plan) {
        this.to = to;
        this.entities = entities;
        this.iris = iris;
        this.plan = plan;
    }

    void add(Resolved resolved, PartIris parts) {
        Mention mention = resolved.mention();
        Denoted denoted = resolved.denoted();
        String iri = iri(iris, plan, mention);
        entities.add(denoted);
        Evidence words = mention.evidence();
        String part = parts.of(words);
        to.type(iri, Yd.Mention);
        to.type(iri, type(mention));
        to.link(iri, Yd.inPart, part);
        if (parts.item(words)) {
            to.link(iri, Yd.inItem, part);
        }
        to.link(iri, Yd.inMeasure, iris.measure(part, words.measure()));
        to.number(iri, Yd.start, words.span().start());
        to.number(iri, Yd.end, words.span().end());
        to.words(iri, Yd.exact, words.exact());
        to.words(iri, Yd.rule, words.rule());
        to.confidence(iri, Yd.confidence, confidence(resolved));
        to.link(iri, Yd.denotes, denoted.entity().iri());
        to.words(iri, Yd.linkedBy, denoted.linkedBy().word());
        own(iri, mention, denoted);
    }

    /** How sure the whole statement is: no surer than that the words are a name, nor than whose name it is. */
    static double confidence(Resolved resolved) {
        return Math.min(
                resolved.mention().evidence().confidence(), resolved.denoted().confidence());
    }

    static String iri(Iris iris, PlanIdentity plan, Mention mention) {
        String kind = switch (mention) {
            case DocumentMention document -> "citation";
            case BodyMention body -> "responsibility";
            case ProgramMention program -> "program";
            case ActivityMention activity -> "activity";
            case AudienceMention audience -> "audience";
            case IndicatorMention indicator -> "indicator";
            case PlaceMention place -> "place";
        };
        Evidence words = mention.evidence();
        return iris.mention(plan.iri(), kind, words.span().start(), words.span().end());
    }

    private static Resource type(Mention mention) {
        return switch (mention) {
            case DocumentMention document -> Yd.Citation;
            case BodyMention body -> Yd.Responsibility;
            case ProgramMention program -> Yd.ProgramMention;
            case ActivityMention activity -> Yd.ActivityMention;
            case AudienceMention audience -> Yd.Audience;
            case IndicatorMention indicator -> Yd.IndicatorMention;
            case PlaceMention place -> Yd.PlaceMention;
        };
    }

    private void own(String iri, Mention mention, Denoted denoted) {
        switch (mention) {
            case DocumentMention document -> {
                to.type(iri, Cito.Citation);
                to.words(iri, Yd.citationKind, document.kind().word());
                to.words(iri, Yd.level, document.level().word());
                to.words(iri, Yd.citedNumber, document.number());
                if (denoted.afterPlan()) {
                    to.truth(iri, Yd.datedAfterPlan);
                }
            }
            case BodyMention body -> to.words(iri, Yd.role, body.role().word());
            case IndicatorMention indicator -> indicator(denoted.entity().iri(), indicator);
            case ProgramMention program -> {}
            case ActivityMention activity -> {}
            case AudienceMention audience -> {}
            case PlaceMention place -> {}
        }
    }

    private void indicator(String iri, IndicatorMention mention) {
        to.words(iri, Yd.verbatim, mention.evidence().exact());
        switch (mention.quantity()) {
            case Quantity.Amount amount -> {
                to.decimal(iri, Yd.value, amount.value());
                to.words(iri, Yd.unit, amount.unit());
                to.words(iri, Yd.comparator, amount.comparator().word());
            }
            case Quantity.Range range -> {
                to.decimal(iri, Yd.value, range.value());
                to.decimal(iri, Yd.upperBound, range.upper());
                to.words(iri, Yd.unit, range.unit());
                to.words(iri, Yd.comparator, org.yaodian.mention.Comparator.RANGE.word());
            }
            case Quantity.DateOnly none -> {}
        }
        if (mention.deadline() instanceof Deadline.By by) {
            to.literal(iri, Yd.deadline, by.date().toString(), XSDDatatype.XSDdate);
            to.words(iri, Yd.deadlinePrecision, by.precision().name().toLowerCase(java.util.Locale.ROOT));
        }
    }
}
