package org.yaodian.mention;

import java.util.List;
import java.util.Optional;

/** The nouns that end a kind of name; some are common nouns too and need more evidence. */
final class Heads {

    /**
     * A head at the end of a word.
     *
     * @param length its length in UTF-16 units
     * @param common whether it is also a common noun
     */
    record Head(String word, int length, boolean common) {}

    private final Lexicon all;
    private final Lexicon common;

    Heads(String lexicon) {
        List<String> lines = Lexicon.lines(lexicon);
        this.all = Lexicon.of(lines.stream().map(line -> line.replace("?", "")).toList());
        this.common = Lexicon.of(lines.stream()
                .filter(line -> line.startsWith("?"))
                .map(line -> line.substring(1))
                .toList());
    }

    /** The longest head that the text up to {@code end} ends with. */
    Optional<Head> at(String text, int end) {
        int length = all.suffix(text, end);
        if (length == 0) {
            return Optional.empty();
        }
        String word = text.substring(end - length, end);
        return Optional.of(new Head(word, length, common.has(word)));
    }
}
