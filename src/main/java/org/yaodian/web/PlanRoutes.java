package org.yaodian.web;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.yaodian.iri.Iris;
import org.yaodian.query.Table;

/** Routes of one plan: what it is, its outline, an item with its links and their words, the canonical text. */
final class PlanRoutes {

    private static final Node ITEM = NodeFactory.createLiteralString("item");

    private final Asking asking;
    private final Iris iris;

    PlanRoutes(Asking asking, Iris iris) {
        this.asking = asking;
        this.iris = iris;
    }

    void add(Routes routes) {
        routes.data("/api/plans/{code}/{name}", this::plan);
        routes.data("/api/plans/{code}/{name}/items", this::items);
        routes.data("/api/plans/{code}/{name}/items/{path}", this::item);
        routes.data("/api/plans/{code}/{name}/items/{path}/mentions", this::mentionsOfPart);
        routes.data("/api/plans/{code}/{name}/mentions", this::mentions);
        routes.fixed("/api/plans/{code}/{name}/text", this::text);
    }

    private void plan(Context context) {
        Parameters.of(context).only(Format.PARAMETER);
        Answers.object(context, "plan", withOutline(Ids.iri(context, iris, "document")));
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

    private void items(Context context) {
        Parameters.of(context).only(Answers.OF_LISTS);
        String plan = held(context);
        Table parts = asking.table("parts", Map.of("plan", plan));
        Table items = new Table(
                parts.columns(),
                parts.rows().stream()
                        .filter(row -> ITEM.equals(row.get("kind")))
                        .toList());
        Answers.list(context, Listed.of("items", "item", asking.rows(items)));
    }

    private void mentions(Context context) {
        Map<String, String> values = confidence(Parameters.of(context), "plan", held(context));
        Answers.list(context, Listed.of("mentions", "{type}", asking.rows("mentions-of-plan", values)));
    }

    private void item(Context context) {
        Parameters parameters = Parameters.of(context);
        parameters.only("minConfidence", Format.PARAMETER);
        Map<String, Object> answer = new LinkedHashMap<>(part(context));
        answer.put("mentions", asking.objects("mentions-of-part", confidence(parameters, "part", iri(answer))));
        Answers.object(context, "{kind}", answer);
    }

    private void mentionsOfPart(Context context) {
        Map<String, String> values = confidence(Parameters.of(context), "part", iri(part(context)));
        Answers.list(context, Listed.of("mentions", "{type}", asking.rows("mentions-of-part", values)));
    }

    private static Map<String, String> confidence(Parameters parameters, String of, String iri) {
        List<String> all = new ArrayList<>(Answers.OF_LISTS);
        all.add("minConfidence");
        parameters.only(all);
        return parameters
                .without(Answers.OF_LISTS.toArray(String[]::new))
                .with(of, iri)
                .values();
    }

    private static String iri(Map<String, Object> thing) {
        return String.valueOf(thing.get("iri"));
    }

    private String held(Context context) {
        String plan = Ids.iri(context, iris, "document");
        return iri(asking.one("plans", Map.of("plan", plan), missing(plan)));
    }

    private Map<String, Object> part(Context context) {
        String path = context.pathParam("path");
        return asking.objects("parts", Map.of("plan", held(context))).stream()
                .filter(candidate -> path.equals(candidate.get("path")))
                .findFirst()
                .orElseThrow(() -> new ProblemException(
                        Problem.notFound("the plan has no part " + path + "; its outline lists the paths")));
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
