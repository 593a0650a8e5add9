package org.yaodian.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaodian.iri.Iris;

/**
 * The filters of lists, checked and put as the queries take them: words of closed lists may be joined by commas, a plan
 * goes by IRI, id or title, a jurisdiction by code or name. Safe for many threads.
 */
final class Filters {

    static final List<String> CITATION_KINDS = List.of("implements", "issues", "revises", "supports", "mentions");
    static final List<String> ROLES = List.of("lead", "support", "joint", "assisted", "directed", "other");

    private static final Map<String, List<String>> CLOSED = Map.of(
            "kind",
            CITATION_KINDS,
            "role",
            ROLES,
            "level",
            List.of("national", "provincial", "local", "unknown"),
            "comparator",
            List.of("eq", "ge", "le", "approx", "range"));

    private final Asking asking;
    private final Iris iris;
    private final Areas areas;

    Filters(Asking asking, Iris iris) {
        this.asking = asking;
        this.iris = iris;
        this.areas = new Areas(asking);
    }

    /**
     * Values for a query.
     *
     * @param names of the filters there are; others are refused, but those of all lists, which are left out
     */
    Map<String, String> values(Parameters parameters, List<String> names) {
        List<String> all = new java.util.ArrayList<>(names);
        all.addAll(Answers.OF_LISTS);
        parameters.only(all);
        Map<String, String> values = new LinkedHashMap<>();
        names.stream().filter(name -> !parameters.value(name).isEmpty()).forEach(name -> {
            String value = parameters.value(name);
            switch (name) {
                case "plan" -> values.put(name, plan(value));
                case "jurisdiction" -> values.put("area", areas.pattern(name, value));
                default -> values.put(name, CLOSED.containsKey(name) ? words(parameters, name) : value);
            }
        });
        return values;
    }

    private static String words(Parameters parameters, String name) {
        return "," + String.join(",", parameters.words(name, CLOSED.getOrDefault(name, List.of()))) + ",";
    }

    private String plan(String value) {
        List<Map<String, Object>> plans = asking.objects("plans", Map.of());
        return plans.stream()
                .filter(plan -> value.equals(plan.get("title")) || iri(value).equals(plan.get("iri")))
                .map(plan -> String.valueOf(plan.get("iri")))
                .findFirst()
                .orElseThrow(() -> new ProblemException(Problem.badParameter(List.of("plan is \"" + value
                        + "\", and the store holds no such plan; give its id, IRI or title, as /api/plans lists them"
                        + near(value, plans)))));
    }

    private String iri(String value) {
        return value.indexOf('/') < 0 ? "" : Ids.iri(iris, "document", value);
    }

    private static String near(String value, List<Map<String, Object>> plans) {
        List<Object> near = Nearest.of(value, plans, plan -> String.valueOf(plan.get("title"))).stream()
                .map(plan -> plan.getOrDefault("title", ""))
                .toList();
        return near.isEmpty() ? "" : "; near are " + near;
    }
}
