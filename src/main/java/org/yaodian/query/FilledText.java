package org.yaodian.query;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.riot.out.NodeFmtLib;

/** The text of a question that can be run as it is. Pure. */
final class FilledText {

    private static final Pattern HEADER = Pattern.compile("(?m)^#\\+.*\\R?");

    private FilledText() {}

    /** The query without its header, every parameter a variable. */
    static String open(LibraryQuery query) {
        return HEADER.matcher(query.sparql().text()).replaceAll("");
    }

    /**
     * The query without its header, with the examples of its required parameters and the defaults of others in their
     * places; what is optional and has no default stays a variable without a value. The values come from the library's
     * own files, never from a caller.
     */
    static String filled(LibraryQuery query) {
        String text = open(query);
        for (Parameter parameter : query.parameters()) {
            String value = parameter.required() ? parameter.example() : parameter.preset();
            if (!value.isEmpty()) {
                String term = NodeFmtLib.strTTL(parameter.type().node(value));
                text = Pattern.compile("[?$]" + Pattern.quote(parameter.name()) + "\\b")
                        .matcher(text)
                        .replaceAll(Matcher.quoteReplacement(term));
            }
        }
        return text;
    }
}
