package org.yaodian.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Rows as RFC 4180 has it: cells apart by commas, lines ended by CRLF. For one thread. */
final class Csv {

    private static final Pattern SPECIAL = Pattern.compile("[\",\r\n]|^\\s|\\s$");

    private final Writer out;

    /** @param out not closed here */
    Csv(Writer out) {
        this.out = out;
    }

    void row(List<String> cells) throws IOException {
        out.write(cells.stream().map(Csv::cell).collect(Collectors.joining(",")));
        out.write("\r\n");
    }

    private static String cell(String words) {
        return SPECIAL.matcher(words).find() ? "\"" + words.replace("\"", "\"\"") + "\"" : words;
    }
}
