package org.yaodian.mention;

import java.util.List;
import org.yaodian.outline.Measure;
import org.yaodian.outline.Part;
import org.yaodian.text.SourceText;

/**
 * One sentence as the finders see it. Offsets are UTF-16 units of {@link #text()}.
 *
 * @param start UTF-16 offset of the sentence in the source
 * @param groups phrases that may name a group of people or institutions
 */
record Sentence(
        Plan plan,
        Part part,
        Measure measure,
        int start,
        String text,
        List<Token> tokens,
        List<GroupPhrases.Phrase> groups) {

    Sentence(Plan plan, Part part, Measure measure, int start, String text, List<Token> tokens) {
        this(plan, part, measure, start, text, tokens, List.of());
    }

    /** The same sentence with the phrases in it that may name groups. */
    Sentence with(List<GroupPhrases.Phrase> phrases) {
        return new Sentence(plan, part, measure, start, text, tokens, phrases);
    }

    SourceText source() {
        return plan.outline().source();
    }

    /** Evidence for a stretch of the sentence. */
    Evidence evidence(int from, int to, String rule, double confidence) {
        return new Evidence(
                part.path(),
                measure.order(),
                source().span(start + from, start + to),
                text.substring(from, to),
                rule,
                confidence);
    }

    /** Index of the token that begins at or after an offset; the number of tokens where none does. */
    int tokenFrom(int offset) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The offset at which the token ends that holds the character before an offset. */
    int tokenEnd(int offset) {
        int at = tokenFrom(offset);
        return at == 0 ? 0 : tokens.get(at - 1).end();
    }
}
