package org.yaodian.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.yaodian.text.Span;

/**
 * Decides between mentions that claim the same words. Of those that are sure: titles in 《》 first, then documents,
 * programs and activities by confidence, then bodies; what is doubtful comes after them, by confidence.
 */
final class Overlaps {

    /** A doubtful mention never displaces one that is not. */
    static final double DOUBTFUL = 0.5;

    private Overlaps() {}

    static List<Mention> resolved(List<Mention> mentions) {
        List<Mention> kept = new ArrayList<>();
        mentions.stream()
                .sorted(Comparator.comparingInt(Overlaps::order)
                        .thenComparingDouble(m -> -m.evidence().confidence())
                        .thenComparingInt(m -> -m.evidence().span().length())
                        .thenComparing(m -> m.evidence().span())
                        .thenComparing(m -> m.evidence().rule()))
                .forEach(mention -> {
                    if (kept.stream().noneMatch(k -> excludes(k, mention))) {
                        kept.add(mention);
                    }
                });
        kept.sort(Comparator.comparing((Mention m) -> m.evidence().span()).thenComparingInt(Overlaps::rank));
        return kept;
    }

    /** What is sure before what is doubtful; what is sure by its kind, what is doubtful by how much. */
    private static int order(Mention mention) {
        return mention.evidence().confidence() < DOUBTFUL ? Integer.MAX_VALUE : rank(mention);
    }

    private static int rank(Mention mention) {
        return switch (mention) {
            case DocumentMention m -> m.evidence().exact().indexOf('《') >= 0 ? 0 : 1;
            case ProgramMention m -> 1;
            case ActivityMention m -> 1;
            case BodyMention m -> 3;
            case AudienceMention m -> 5;
            case IndicatorMention m -> 4;
            case PlaceMention m -> 6;
        };
    }

    private static boolean excludes(Mention kept, Mention mention) {
        Span span = mention.evidence().span();
        Span other = kept.evidence().span();
        if (!other.overlaps(span)) {
            return false;
        }
        return switch (kept) {
            // What an indicator counts may be a group, a program or a place too.
            case IndicatorMention m -> mention instanceof IndicatorMention;
            case DocumentMention m -> !(mention instanceof IndicatorMention) || other.contains(span);
            case ProgramMention m -> !(mention instanceof IndicatorMention) || other.contains(span);
            case ActivityMention m -> !(mention instanceof IndicatorMention) || other.contains(span);
            case BodyMention m -> !(mention instanceof IndicatorMention);
            case AudienceMention m -> mention instanceof AudienceMention;
            case PlaceMention m -> mention instanceof PlaceMention;
        };
    }
}
