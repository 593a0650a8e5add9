package org.yaodian.graph;

import java.util.List;
import org.apache.jena.rdf.model.Property;
import org.yaodian.mention.ActivityMention;
import org.yaodian.mention.AudienceMention;
import org.yaodian.mention.BodyMention;
import org.yaodian.mention.DocumentMention;
import org.yaodian.mention.IndicatorMention;
import org.yaodian.mention.Mention;
import org.yaodian.mention.PlaceMention;
import org.yaodian.mention.ProgramMention;
import org.yaodian.register.Resolved;
import org.yaodian.vocab.Yd;

/** The direct links that people write queries with, each with its superproperty, each proved by a mention. */
final class LinkStatements {

    private final Statements to;
    private final double threshold;

    LinkStatements(Statements to, double threshold) {
        this.to = to;
        this.threshold = threshold;
    }

    void add(List<Resolved> resolved, PartIris parts) {
        for (Resolved one : resolved) {
            if (MentionStatements.confidence(one) >= threshold) {
                String part = parts.of(one.mention().evidence());
                properties(one.mention())
                        .forEach(property ->
                                to.link(part, property, one.denoted().entity().iri()));
            }
        }
    }

    private static List<Property> properties(Mention mention) {
        return switch (mention) {
            case DocumentMention document ->
                switch (document.kind()) {
                    case IMPLEMENTS -> List.of(Yd.cites, Yd.implements_);
                    case ISSUES -> List.of(Yd.cites, Yd.issues);
                    case REVISES -> List.of(Yd.cites, Yd.revises);
                    case SUPPORTS -> List.of(Yd.cites, Yd.supports);
                    case MENTIONS -> List.of(Yd.cites);
                };
            case BodyMention body ->
                switch (body.role()) {
                    case LEAD -> List.of(Yd.responsibleBody, Yd.leadBody);
                    case SUPPORT -> List.of(Yd.responsibleBody, Yd.supportBody);
                    case JOINT -> List.of(Yd.responsibleBody, Yd.jointBody);
                    case ASSISTED -> List.of(Yd.responsibleBody, Yd.assistedBody);
                    case DIRECTED -> List.of(Yd.responsibleBody, Yd.directedBody);
                    case OTHER -> List.of(Yd.responsibleBody);
                };
            case ProgramMention program -> List.of(Yd.runsProgram);
            case ActivityMention activity -> List.of(Yd.hasActivity);
            case AudienceMention audience -> List.of(Yd.targetGroup);
            case IndicatorMention indicator -> List.of(Yd.hasIndicator);
            case PlaceMention place -> List.of(Yd.place);
        };
    }
}
