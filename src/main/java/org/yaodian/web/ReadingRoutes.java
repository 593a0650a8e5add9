package org.yaodian.web;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaodian.iri.Iris;

/** All that a reader of a plan looks at, in one answer: its text, its outline, every mention with its place. */
final class ReadingRoutes {

    private final Asking asking;
    private final Iris iris;

    ReadingRoutes(Asking asking, Iris iris) {
        this.asking = asking;
        this.iris = iris;
    }

    void add(Routes routes) {
        routes.data("/api/plans/{code}/{name}/reading", this::reading);
    }

    private void reading(Context context) {
        Parameters parameters = Parameters.of(context);
        parameters.only("minConfidence");
        String plan = Ids.iri(context, iris, "document");
        Answers.json(context, answer(plan, parameters));
    }

    private Map<String, Object> answer(String plan, Parameters parameters) {
        Map<String, Object> answer = new LinkedHashMap<>(asking.one(
                "plans",
                Map.of("plan", plan),
                "the store holds no plan <" + plan + ">; /api/plans lists those it holds"));
        answer.put(
                "text", asking.one("text-of-plan", Map.of("plan", plan), plan).get("text"));
        answer.put("parts", without(asking.objects("parts", Map.of("plan", plan)), "text"));
        answer.put(
                "mentions",
                without(
                        asking.objects(
                                "mentions-of-plan",
                                parameters.with("plan", plan).values()),
                        "text",
                        "exact"));
        return answer;
    }

    /** What the text and the offsets say already is not said again. */
    private static List<Map<String, Object>> without(List<Map<String, Object>> objects, String... members) {
        objects.forEach(object -> List.of(members).forEach(object::remove));
        return objects;
    }
}
