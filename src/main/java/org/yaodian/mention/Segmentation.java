package org.yaodian.mention;

import com.hankcs.hanlp.tokenizer.StandardTokenizer;
import org.yaodian.outline.Outline;

/** Cutting into words alone, as benches measure it. Expensive to make; safe for many threads. */
public final class Segmentation {

    private final Tokenizer tokenizer = new Tokenizer(Lexicon.lines("words"));

    /**
     * Number of words in a text by HanLP as its users call it, {@code StandardTokenizer.segment}, line by line: on
     * whole texts it is slower.
     */
    public static int bare(String text) {
        return text.lines()
                .mapToInt(line -> StandardTokenizer.segment(line).size())
                .sum();
    }

    /** Number of words in all sentences of a plan, cut and folded as the finders get them. */
    public int words(Outline outline) {
        return outline.parts().stream()
                .flatMap(part -> part.measures().stream())
                .mapToInt(measure ->
                        tokenizer.tokens(outline.source().at(measure.span())).size())
                .sum();
    }
}
