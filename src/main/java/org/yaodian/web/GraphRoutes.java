package org.yaodian.web;

import io.javalin.http.Context;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaodian.iri.Iris;

/** The picture of a plan: who answers for what, what it cites and runs and whom it is for, with the sentences. */
final class GraphRoutes {

    private static final List<String> KINDS =
            List.of("body", "document", "program", "activity", "group", "indicator", "place");
    private static final List<String> ROLES = List.of(
            "lead",
            "support",
            "joint",
            "assisted",
            "directed",
            "other",
            "implements",
            "issues",
            "revises",
            "supports",
            "mentions");

    private final Asking asking;
    private final Iris iris;

    GraphRoutes(Asking asking, Iris iris) {
        this.asking = asking;
        this.iris = iris;
    }

    void add(Routes routes) {
        routes.data("/api/graph", this::graph);
    }

    private void graph(Context context) {
        Parameters parameters = Parameters.of(context);
        parameters.only("plan", "thing", "focus", "depth", "kind", "role", "section", "minConfidence", "limit");
        Answers.json(context, parameters.value("thing").isEmpty() ? answer(parameters) : aboutThing(parameters));
    }

    /** The same of all parts that name one thing, whatever their plan. */
    private Map<String, Object> aboutThing(Parameters parameters) {
        String thing = parameters.value("thing").startsWith(iris.base())
                ? parameters.value("thing")
                : iris.base() + parameters.value("thing");
        Map<String, Object> about = asking.one(
                "entity",
                Map.of("thing", thing),
                "the store knows no <" + thing + ">; thing takes an IRI, or its end such as body/410000/各地");
        about.put("title", about.get("label"));
        ThingPicture rows = ThingPicture.of(
                asking.objects("graph-of-thing", Map.of("thing", thing, "minConfidence", confidence(parameters))));
        Picture picture = new Picture(rows.parts(), rows.mentions());
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("plan", about);
        answer.putAll(picture.elements(wanted(parameters, picture), parameters.number("limit", 5000, 1, 50_000)));
        answer.put("sentences", rows.sentences());
        return answer;
    }

    private static String confidence(Parameters parameters) {
        return BigDecimal.valueOf(parameters.share("minConfidence", .5)).toPlainString();
    }

    private Map<String, Object> answer(Parameters parameters) {
        Map<String, Object> plan = plan(parameters.value("plan"));
        Map<String, String> values = Map.of("plan", String.valueOf(plan.get("iri")));
        Picture picture = new Picture(
                asking.objects("parts", values),
                asking.objects(
                        "mentions-of-plan",
                        Map.of("plan", values.getOrDefault("plan", ""), "minConfidence", confidence(parameters))));
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("plan", plan);
        answer.putAll(picture.elements(wanted(parameters, picture), parameters.number("limit", 5000, 1, 50_000)));
        answer.put("sentences", sentences(values));
        return answer;
    }

    private Map<String, Object> plan(String id) {
        return id.isEmpty()
                ? asking.one("plans", Map.of(), "the store holds no plan yet: `yaodian ingest FILE`")
                : asking.one(
                        "plans",
                        Map.of("plan", Ids.iri(iris, "document", id)),
                        "the store holds no plan \"" + id + "\"; /api/plans lists those it holds");
    }

    private Picture.Wanted wanted(Parameters parameters, Picture picture) {
        String focus = parameters.value("focus");
        if (!focus.isEmpty() && !picture.shows(focus)) {
            throw new ProblemException(Problem.notFound(
                    "the plan speaks of no <" + focus + ">; focus takes the id of a node of the whole picture"));
        }
        return new Picture.Wanted(
                parameters.words("kind", KINDS),
                parameters.words("role", ROLES),
                parameters.value("section"),
                focus,
                parameters.number("depth", 1, 1, 6));
    }

    private Map<String, Object> sentences(Map<String, String> values) {
        Map<String, Object> sentences = new LinkedHashMap<>();
        asking.objects("sentences", values).forEach(row -> {
            String key = row.get("path") + "/" + row.get("order");
            row.remove("path");
            row.remove("order");
            sentences.put(key, row);
        });
        return sentences;
    }
}
