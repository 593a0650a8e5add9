package org.yaodian.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** Puts characters in the place of the radicals that many PDF files write for them: they look the same. Immutable. */
final class Radicals {

    private static final int FIRST = 0x2E80;
    private static final int LAST = 0x2FDF;

    private final Map<Integer, Integer> characters;

    Radicals() {
        try (InputStream in = Radicals.class.getResourceAsStream("radicals.txt")) {
            if (in == null) {
                throw new IllegalStateException("radicals.txt is missing from the jar");
            }
            this.characters = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" "))
                    .collect(
                            Collectors.toMap(entry -> Integer.valueOf(entry[0], 16), entry -> entry[1].codePointAt(0)));
        } catch (IOException e) {
            throw new UncheckedIOException("radicals.txt", e);
        }
    }

    String replaced(String text) {
        if (text.chars().noneMatch(c -> c >= FIRST && c <= LAST)) {
            return text;
        }
        return text.codePoints()
                .map(c -> characters.getOrDefault(c, c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
