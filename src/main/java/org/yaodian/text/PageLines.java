package org.yaodian.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Lines that pages set between those of an article, by {@code page-lines.txt}: print, close, where you are. */
final class PageLines {

    /** Made when the first page is read. */
    private static final class Known {

        static final Pattern LINE = Pattern.compile(expressions());

        private static String expressions() {
            try (InputStream in = PageLines.class.getResourceAsStream("page-lines.txt")) {
                if (in == null) {
                    throw new IllegalStateException("page-lines.txt is missing from the jar");
                }
                return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> !line.startsWith("#"))
                        .collect(Collectors.joining(")|(?:", "(?:", ")"));
            } catch (IOException e) {
                throw new UncheckedIOException("page-lines.txt", e);
            }
        }
    }

    /** Longer lines are text. */
    private static final int LONGEST = 120;

    private PageLines() {}

    static String without(String text) {
        return text.lines()
                .filter(line -> line.length() > LONGEST || !isKnown(line))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    private static boolean isKnown(String line) {
        return Known.LINE.matcher(line.replaceAll("[\\s\u3000]", "")).matches();
    }
}
