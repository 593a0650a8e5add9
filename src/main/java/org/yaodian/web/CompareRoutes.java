package org.yaodian.web;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaodian.iri.Iris;

/** Two plans side by side: what both name, what only one does, numbers that changed. */
final class CompareRoutes {

    private final Asking asking;
    private final Iris iris;

    CompareRoutes(Asking asking, Iris iris) {
        this.asking = asking;
        this.iris = iris;
    }

    void add(Routes routes) {
        routes.data("/api/compare", this::compare);
    }

    private void compare(Context context) {
        Parameters parameters = Parameters.of(context);
        parameters.only("plan", "other", "minConfidence");
        String plan = Ids.iri(iris, "document", parameters.wanted("plan", "410000/河南省教育厅2020年工作要点"));
        String other = Ids.iri(iris, "document", parameters.wanted("other", "410000/河南省教育厅2021年工作要点"));
        Answers.json(context, answer(plan, other, parameters.without("other")));
    }

    private Map<String, Object> answer(String plan, String other, Parameters parameters) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("plan", about(plan));
        answer.put("other", about(other));
        things(rows("things-of-plan", plan, parameters), rows("things-of-plan", other, parameters), answer);
        answer.put(
                "indicators",
                Likeness.pairs(rows("indicators", plan, parameters), rows("indicators", other, parameters)));
        return answer;
    }

    private Map<String, Object> about(String plan) {
        return asking.one(
                "plans",
                Map.of("plan", plan),
                "the store holds no plan <" + plan + ">; /api/plans lists those it holds");
    }

    private List<Map<String, Object>> rows(String query, String plan, Parameters parameters) {
        return asking.objects(query, parameters.with("plan", plan).values());
    }

    /** By IRI first; things of two jurisdictions that bear one name are two, and are told as such. */
    private static void things(
            List<Map<String, Object>> ones, List<Map<String, Object>> others, Map<String, Object> answer) {
        List<Map<String, Object>> both = new ArrayList<>();
        Map<Object, Map<String, Object>> left = by("iri", ones);
        Map<Object, Map<String, Object>> leftOther = by("iri", others);
        pair(left, leftOther, both, false);
        left = by("label", left.values());
        leftOther = by("label", leftOther.values());
        pair(left, leftOther, both, true);
        answer.put("both", both);
        answer.put("onlyPlan", List.copyOf(left.values()));
        answer.put("onlyOther", List.copyOf(leftOther.values()));
    }

    private static void pair(
            Map<Object, Map<String, Object>> ones,
            Map<Object, Map<String, Object>> others,
            List<Map<String, Object>> both,
            boolean byName) {
        List.copyOf(ones.keySet()).stream().filter(others::containsKey).forEach(key -> {
            Map<String, Object> match = new LinkedHashMap<>(others.getOrDefault(key, Map.of()));
            match.remove("kind");
            Map<String, Object> row = new LinkedHashMap<>(ones.getOrDefault(key, Map.of()));
            row.put("sameNameOnly", byName);
            row.put("other", match);
            both.add(row);
            ones.remove(key);
            others.remove(key);
        });
    }

    private static Map<Object, Map<String, Object>> by(String member, Collection<Map<String, Object>> rows) {
        Map<Object, Map<String, Object>> by = new LinkedHashMap<>();
        rows.forEach(row -> by.putIfAbsent(row.get("kind") + " " + row.getOrDefault(member, row.get("iri")), row));
        return by;
    }
}
