package org.yaodian.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.yaodian.ingest.Outcome;
import org.yaodian.iri.Iris;

/** Tells the sender of a plan what was read of it: how much of each kind, its outline, and where it is found now. */
final class ReadPlan {

    private static final List<String> OF_A_PART = List.of("kind", "path", "number", "label", "section");

    private final Asking asking;
    private final Iris iris;

    ReadPlan(Asking asking, Iris iris) {
        this.asking = asking;
        this.iris = iris;
    }

    Map<String, Object> told(Outcome.Stored stored) {
        String outcome = stored.replaced().isEmpty() ? "stored" : "replaced";
        Map<String, Object> told = told(outcome, stored.plan(), stored.label());
        told.put("replaced", stored.replaced());
        told.put("warnings", stored.warnings());
        return told;
    }

    Map<String, Object> told(Outcome.Unchanged same) {
        Map<String, Object> told = told("unchanged", same.plan(), same.label());
        told.put("replaced", "");
        told.put("warnings", List.of());
        return told;
    }

    private Map<String, Object> told(String outcome, String plan, String label) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("outcome", outcome);
        told.put("plan", plan);
        told.put("id", iris.id(plan));
        told.put("label", label);
        told.put("links", links(plan));
        told.put("counts", asking.one("counts-of-plan", Map.of("plan", plan, "graph", iris.graph(plan)), plan));
        told.put("outline", outline(plan));
        return told;
    }

    private List<Map<String, Object>> outline(String plan) {
        List<Map<String, Object>> parts = asking.objects("parts", Map.of("plan", plan));
        parts.forEach(part -> part.keySet().retainAll(OF_A_PART));
        return parts;
    }

    private Map<String, Object> links(String plan) {
        String address = address(plan);
        Map<String, Object> links = new LinkedHashMap<>();
        links.put("self", address);
        links.put("text", address + "/text");
        links.put("graph", "/api/graph?plan=" + encoded(iris.id(plan)));
        return links;
    }

    /** Path of a plan in the API. */
    String address(String plan) {
        return "/api/plans/"
                + Arrays.stream(iris.id(plan).split("/")).map(ReadPlan::encoded).collect(Collectors.joining("/"));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
