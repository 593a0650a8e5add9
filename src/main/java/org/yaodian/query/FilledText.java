package org.yaodian.query;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.Var;

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
        Map<Var, Node> terms = new LinkedHashMap<>();
        for (Parameter parameter : query.parameters()) {
            String value = parameter.required() ? parameter.example() : parameter.preset();
            if (!value.isEmpty()) {
                terms.put(Var.alloc(parameter.name()), parameter.type().node(value));
            }
        }
        return filled(query, terms);
    }

    /** The query without its header, with terms in the places of some variables; to be read, and run by whoever asks. */
    static String filled(LibraryQuery query, Map<Var, Node> terms) {
        String text = open(query);
        for (Map.Entry<Var, Node> entry : terms.entrySet()) {
            String variable = "[?$]" + Pattern.quote(entry.getKey().getVarName()) + "\\b";
            // A term is always bound, and SPARQL lets only variables be asked for it.
            text = Pattern.compile("(?i)BOUND\\s*\\(\\s*" + variable + "\\s*\\)")
                    .matcher(text)
                    .replaceAll("true");
            text = Pattern.compile(variable)
                    .matcher(text)
                    .replaceAll(Matcher.quoteReplacement(NodeFmtLib.strTTL(entry.getValue())));
        }
        return text;
    }
}
