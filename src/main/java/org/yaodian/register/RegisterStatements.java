package org.yaodian.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;

/** Statements by subject and property as they stream by; literals by their words, things by their IRIs. */
final class RegisterStatements extends StreamRDFBase {

    private final Map<String, Map<String, List<String>>> subjects = new LinkedHashMap<>();

    @Override
    public void triple(Triple triple) {
        if (!triple.getSubject().isURI() || triple.getObject().isBlank()) {
            return;
        }
        Node object = triple.getObject();
        // a register names things in Chinese; English labels are for its readers
        if (object.isLiteral() && object.getLiteralLanguage().equals("en")) {
            return;
        }
        subjects.computeIfAbsent(triple.getSubject().getURI(), s -> new LinkedHashMap<>())
                .computeIfAbsent(triple.getPredicate().getURI(), p -> new ArrayList<>(2))
                .add(object.isLiteral() ? object.getLiteralLexicalForm() : object.getURI());
    }

    Iterable<String> subjects() {
        return subjects.keySet();
    }

    List<String> all(String subject, String property) {
        return subjects.getOrDefault(subject, Map.of()).getOrDefault(property, List.of());
    }

    /** The first value of the first property that has one, else "". */
    String one(String subject, String... properties) {
        for (String property : properties) {
            List<String> values = all(subject, property);
            if (!values.isEmpty()) {
                return values.getFirst();
            }
        }
        return "";
    }
}
