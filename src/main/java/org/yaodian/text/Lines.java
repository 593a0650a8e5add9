package org.yaodian.text;

import java.util.regex.Pattern;

/**
 * Gathers running text into lines the way a browser shows it: white space is one blank, none where the source merely
 * broke a line between two Chinese characters. For one thread.
 */
final class Lines {

    private static final String WIDE = "[\\p{IsHan}\\u2018-\\u201D\\u2026\\u3000-\\u303F\\uFF00-\\uFFEF]";
    private static final Pattern SOURCE_BREAK =
            Pattern.compile("(?<=" + WIDE + ")[ \\t]*[\\n\\f][ \\t\\n\\f]*(?=" + WIDE + ")");
    private static final Pattern BLANKS = Pattern.compile("[ \\t\\n\\f\\u00A0]+");
    private static final Pattern NOTHING = Pattern.compile("[\\u200B\\u200C\\u200D\\u2060\\uFEFF\\u00AD]");
    private static final Pattern EDGES = Pattern.compile("^[ \\u3000\\u2002\\u2003]+|[ \\u3000\\u2002\\u2003]+$");
    private static final Pattern NUMBER = Pattern.compile("\\d+\\.");

    private final StringBuilder done = new StringBuilder();
    private final StringBuilder line = new StringBuilder();

    void add(String words) {
        line.append(words);
    }

    boolean endsWithNumber() {
        return NUMBER.matcher(line).matches();
    }

    /** Ends the line, if it holds anything. */
    void end() {
        String text = line.toString().replace("\r\n", "\n").replace('\r', '\n');
        text = NOTHING.matcher(text).replaceAll("");
        text = SOURCE_BREAK.matcher(text).replaceAll("");
        text = BLANKS.matcher(text).replaceAll(" ");
        text = EDGES.matcher(text).replaceAll("");
        line.setLength(0);
        if (!text.isEmpty()) {
            addWhole(text);
        }
    }

    /** Adds a line as it is. */
    void addWhole(String text) {
        done.append(text).append('\n');
    }

    String text() {
        end();
        return done.toString();
    }
}
