package org.yaodian.mention;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Turns candidates into mentions whose confidence is the probability, by annotated plans, that they are right. */
public final class Weighing {

    /** Kinds of mentions whose candidates are weighed, each after those it depends on. */
    public static final List<String> KINDS = List.of("document", "program", "activity", "body", "indicator", "group");

    private final Map<String, Weights> weights;

    /** @param weights by kind of mention */
    public Weighing(Map<String, Weights> weights) {
        this.weights = Map.copyOf(weights);
    }

    /** With the bundled weights. */
    public static Weighing bundled() {
        return new Weighing(KINDS.stream().collect(Collectors.toMap(kind -> kind, Weights::of)));
    }

    /** What cues of a kind are thought to weigh before any annotated plan is seen. */
    public static Map<String, Double> prior(String kind) {
        return Weights.read("prior-" + kind);
    }

    Mention weighed(Candidate candidate) {
        Mention mention = candidate.mention();
        Weights kind = weights.get(kind(mention));
        if (kind == null || candidate.cues().isEmpty()) {
            return mention;
        }
        return with(mention, mention.evidence().withConfidence(kind.confidence(candidate.cues())));
    }

    /** Name of the list of weights for a mention's kind. */
    public static String kind(Mention mention) {
        return switch (mention) {
            case DocumentMention document -> "document";
            case BodyMention body -> "body";
            case ProgramMention program -> "program";
            case ActivityMention activity -> "activity";
            case AudienceMention audience -> "group";
            case IndicatorMention indicator -> "indicator";
            case PlaceMention place -> "place";
        };
    }

    private static Mention with(Mention mention, Evidence evidence) {
        return switch (mention) {
            case DocumentMention document ->
                new DocumentMention(evidence, document.kind(), document.level(), document.number());
            case BodyMention body -> new BodyMention(evidence, body.role(), body.bodyClass());
            case ProgramMention program -> new ProgramMention(evidence);
            case ActivityMention activity -> new ActivityMention(evidence);
            case AudienceMention audience -> new AudienceMention(evidence);
            case IndicatorMention indicator ->
                new IndicatorMention(evidence, indicator.quantity(), indicator.deadline());
            case PlaceMention place -> new PlaceMention(evidence);
        };
    }
}
