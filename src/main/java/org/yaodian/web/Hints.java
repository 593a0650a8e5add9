package org.yaodian.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaodian.query.LibraryQuery;
import org.yaodian.query.Parameter;
import org.yaodian.query.ParameterType;
import org.yaodian.register.Candidate;

/** Why a question of the library found nothing: which of the names it was given nothing goes by, and what is like it. */
final class Hints {

    /** Lists that have the names of things, by the parameters that take such names. */
    private static final Map<String, String> LISTS = Map.of(
            "plan", "plans",
            "older", "plans",
            "newer", "plans",
            "body", "bodies",
            "program", "programs",
            "activity", "activities",
            "group", "target-groups");

    private final Asking asking;
    private final NamedDocuments documents;

    Hints(Asking asking, NamedDocuments documents) {
        this.asking = asking;
        this.documents = documents;
    }

    /** Members that say so. */
    Map<String, Object> of(LibraryQuery query, Map<String, String> values) {
        Map<String, Object> nearest = new LinkedHashMap<>();
        query.parameters().stream()
                .filter(parameter -> parameter.type() == ParameterType.STRING)
                .map(Parameter::name)
                .filter(values::containsKey)
                .forEach(name -> {
                    List<?> near = near(name, values.getOrDefault(name, ""));
                    if (!near.isEmpty()) {
                        nearest.put(name, near);
                    }
                });
        Map<String, Object> more = new LinkedHashMap<>();
        more.put(
                "note",
                nearest.isEmpty()
                        ? "no row fits what was asked"
                        : "no row fits; nothing is named just so: " + named(nearest, values)
                                + "; names like it are under \"nearest\"");
        if (!nearest.isEmpty()) {
            more.put("nearest", nearest);
        }
        return more;
    }

    private static String named(Map<String, Object> nearest, Map<String, String> values) {
        return String.join(
                ", ",
                nearest.keySet().stream()
                        .map(name -> name + " \"" + values.get(name) + "\"")
                        .toList());
    }

    /** What is like a name that nothing has; empty where something has it. */
    private List<?> near(String parameter, String name) {
        if (parameter.equals("document")) {
            List<Candidate> found = documents.find(name);
            boolean exact = found.stream().anyMatch(candidate -> candidate.confidence() >= 1);
            return exact ? List.of() : found.stream().map(documents::about).toList();
        }
        if (!LISTS.containsKey(parameter)) {
            return List.of();
        }
        List<Map<String, Object>> things = asking.objects(LISTS.getOrDefault(parameter, ""), Map.of());
        boolean known = things.stream()
                .anyMatch(thing ->
                        name.equals(name(thing)) || name.equals(thing.get("iri")) || name.equals(thing.get("id")));
        return known ? List.of() : Nearest.of(name, things, Hints::name);
    }

    private static String name(Map<String, Object> thing) {
        return String.valueOf(thing.getOrDefault("label", thing.getOrDefault("title", "")));
    }
}
