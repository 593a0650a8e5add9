package org.yaodian.mention;

import java.util.List;
import org.yaodian.outline.Outline;

/** Finds what the parts of a plan name. */
public interface MentionFinder {

    /** Every occurrence in every part, sorted by span. */
    List<Mention> mentions(Outline outline);
}
