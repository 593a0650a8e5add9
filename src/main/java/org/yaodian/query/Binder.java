package org.yaodian.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/** Gives values to the parameters of a query: as typed terms in the parsed query, never as text. Pure. */
public final class Binder {

    private Binder() {}

    /** What the query is with these values, by name of the parameter, and with presets where there is none. */
    public static Binding bind(LibraryQuery query, Map<String, String> values) {
        List<String> faults = new ArrayList<>();
        Map<Var, Node> nodes = new HashMap<>();
        for (Parameter parameter : query.parameters()) {
            String value = values.getOrDefault(parameter.name(), parameter.preset());
            if (value.isEmpty()) {
                if (parameter.required()) {
                    faults.add(parameter.name() + " is missing; example: " + parameter.example());
                }
            } else if (parameter.values().fit(value)) {
                nodes.put(Var.alloc(parameter.name()), parameter.type().node(value));
            } else {
                faults.add(parameter.name() + " is \"" + value + "\", not "
                        + parameter.values().form() + "; example: " + parameter.example());
            }
        }
        unknown(query, values, faults);
        return faults.isEmpty()
                ? new Binding.Bound(
                        QueryTransformOps.replaceVars(query.sparql().query(), nodes), FilledText.filled(query, nodes))
                : new Binding.Refused(faults);
    }

    private static void unknown(LibraryQuery query, Map<String, String> values, List<String> faults) {
        List<String> names = query.parameters().stream().map(Parameter::name).toList();
        values.keySet().stream()
                .filter(name -> !names.contains(name))
                .sorted()
                .forEach(name -> faults.add(name + " is no parameter of " + query.name() + "; it has " + names));
    }
}
