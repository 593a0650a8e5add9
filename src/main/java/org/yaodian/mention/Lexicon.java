package org.yaodian.mention;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A list of words kept as a resource: one entry a line, # begins a remark. Immutable. */
final class Lexicon {

    private final Set<String> words;
    private final Trie forwards;
    private final Trie backwards;

    private Lexicon(List<String> words) {
        this.words = new HashSet<>(words);
        this.forwards = new Trie(words, false);
        this.backwards = new Trie(words, true);
    }

    static Lexicon of(String name) {
        return new Lexicon(lines(name));
    }

    static Lexicon of(List<String> words) {
        return new Lexicon(words);
    }

    /** The entries of a list in their order. */
    static List<String> lines(String name) {
        try (InputStream in = Lexicon.class.getResourceAsStream(name + ".txt")) {
            if (in == null) {
                throw new IllegalStateException("no lexicon " + name);
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return reader.lines()
                    .map(line -> line.replaceFirst("#.*", "").strip())
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("lexicon " + name, e);
        }
    }

    boolean has(String word) {
        return words.contains(word);
    }

    /** Length (UTF-16 units) of the longest entry that begins here, 0 where none does. */
    int prefix(String text, int at) {
        return forwards.ahead(text, at);
    }

    /** Length (UTF-16 units) of the longest entry that the text up to {@code end} ends with, 0 where it ends with none. */
    int suffix(String text, int end) {
        return backwards.behind(text, end);
    }
}
