package org.yaodian.evaluation;

import org.yaodian.mention.ActivityMention;
import org.yaodian.mention.AudienceMention;
import org.yaodian.mention.BodyMention;
import org.yaodian.mention.DocumentMention;
import org.yaodian.mention.Evidence;
import org.yaodian.mention.IndicatorMention;
import org.yaodian.mention.Mention;
import org.yaodian.mention.PlaceMention;
import org.yaodian.mention.ProgramMention;

/**
 * One occurrence that a rule found.
 *
 * @param item path of its part
 * @param words normalised as mentions are compared
 * @param confidence 0 to 1
 */
record Found(String item, MentionType type, String words, String rule, double confidence) {

    static Found of(Mention mention) {
        Evidence evidence = mention.evidence();
        return new Found(
                evidence.part(),
                type(mention),
                AnnotatedItem.normalised(evidence.exact()),
                evidence.rule(),
                evidence.confidence());
    }

    private static MentionType type(Mention mention) {
        return switch (mention) {
            case DocumentMention document -> MentionType.DOCUMENTS;
            case BodyMention body -> MentionType.BODIES;
            case ProgramMention program -> MentionType.PROGRAMS;
            case ActivityMention activity -> MentionType.ACTIVITIES;
            case AudienceMention audience -> MentionType.TARGET_GROUPS;
            case IndicatorMention indicator -> MentionType.INDICATORS;
            case PlaceMention place -> MentionType.PLACES;
        };
    }
}
