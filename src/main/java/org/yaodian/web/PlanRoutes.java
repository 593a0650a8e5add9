package org.yaodian.web;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaodian.iri.Iris;

/** Routes of one plan: what it is, its outline, an item with its links and their words, the canonical text. */
final class PlanRoutes {

    private final Asking asking;
    private final Iris iris;

    PlanRoutes(Asking asking, Iris iris) {
        this.asking = asking;
        this.iris = iris;
    }

    void add(Routes routes) {
        routes.data("/api/plans/{code}/{name}", this::plan);
        routes.data("/api/plans/{code}/{name}/items/{path}", this::item);
        routes.fixed("/api/plans/{code}/{name}/text", this::text);
    }

    private void plan(Context context) {
        Parameters.of(context).only();
        String iri = Ids.iri(context, iris, "document");
        Answers.json(context, withOutline(iri));
    }

    private Map<String, Object> withOutline(String iri) {
        Map<String, Object> plan = new LinkedHashMap<>(asking.one("plans", Map.of("plan", iri), missing(iri)));
        List<Map<String, Object>> parts = asking.objects("parts", Map.of("plan", iri));
        parts.forEach(part -> part.remove("text"));
        plan.put("parts", parts);
        return plan;
    }

    private static String missing(String iri) {
        return "the store holds no plan <" + iri + ">; /api/plans lists those it holds";
    }

    private void item(Context context) {
        Parameters parameters = Parameters.of(context);
        parameters.only("minConfidence");
        Answers.json(context, withLinks(Ids.iri(context, iris, "document"), context.pathParam("path"), parameters));
    }

    private Map<String, Object> withLinks(String plan, String path, Parameters parameters) {
        asking.one("plans", Map.of("plan", plan), missing(plan));
        Map<String, Object> part = asking.objects("parts", Map.of("plan", plan)).stream()
                .filter(candidate -> path.equals(candidate.get("path")))
                .findFirst()
                .orElseThrow(() -> new ProblemException(
                        Problem.notFound("the plan has no part " + path + "; its outline lists the paths")));
        Map<String, Object> answer = new LinkedHashMap<>(part);
        answer.put(
                "mentions",
                asking.objects(
                        "mentions-of-part",
                        parameters.with("part", String.valueOf(part.get("iri"))).values()));
        return answer;
    }

    private void text(Context context) {
        Parameters.of(context).only();
        String iri = Ids.iri(context, iris, "document");
        send(context, iri);
    }

    private void send(Context context, String iri) {
        Map<String, Object> row = asking.one("text-of-plan", Map.of("plan", iri), missing(iri));
        String tag = "\"" + row.get("sha256") + "\"";
        context.header("ETag", tag).header("Cache-Control", "no-cache");
        if (tag.equals(context.header("If-None-Match"))) {
            context.status(304);
            return;
        }
        context.contentType("text/plain; charset=utf-8").result(String.valueOf(row.get("text")));
    }
}
