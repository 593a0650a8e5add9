package org.yaodian.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.DCTerms;
import org.yaodian.iri.Iris;
import org.yaodian.vocab.Eli;
import org.yaodian.vocab.Yd;

/**
 * A plan as the graph of responsibilities draws it, in one answer: {@code plan}, {@code elements} (nodes and edges in
 * Cytoscape's JSON; one edge a part, thing and role, with its mentions) and {@code sentences}, each once. Offsets are
 * code points of the canonical text. Safe for many threads; to be asked inside a read transaction.
 */
final class PlanPicture {

    private final JsonNodeFactory json = JsonNodeFactory.instance;
    private final Iris iris;

    PlanPicture(Iris iris) {
        this.iris = iris;
    }

    /** IRIs of all plans, the newest year first. */
    List<String> plans(DatasetGraph dataset) {
        PlanFacts facts = new PlanFacts(dataset.getUnionGraph());
        return facts.ofType(Yd.Plan).stream()
                .distinct()
                .sorted(Comparator.comparing((String plan) -> facts.words(plan, Yd.year))
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** The picture of a plan, if the store holds it. */
    Optional<ObjectNode> picture(DatasetGraph dataset, String plan) {
        PlanFacts facts = new PlanFacts(dataset.getGraph(NodeFactory.createURI(iris.graph(plan))));
        if (!facts.is(plan, Yd.Plan)) {
            return Optional.empty();
        }
        ObjectNode picture = json.objectNode();
        picture.set("plan", about(plan, facts, new PlanFacts(dataset.getUnionGraph())));
        ObjectNode elements = picture.putObject("elements");
        ArrayNode nodes = elements.putArray("nodes");
        List<String> parts = facts.ofType(Yd.Part);
        parts.forEach(part -> nodes.addObject().set("data", part(part, facts)));
        Map<Line, List<String>> lines = lines(facts);
        lines.keySet().stream()
                .map(Line::thing)
                .distinct()
                .forEach(thing -> nodes.addObject().set("data", thing(thing, facts)));
        ArrayNode edges = elements.putArray("edges");
        lines.forEach((line, mentions) -> edges.addObject().set("data", edge(line, mentions, facts)));
        picture.set("sentences", sentences(facts));
        return Optional.of(picture);
    }

    private ObjectNode about(String plan, PlanFacts facts, PlanFacts union) {
        ObjectNode about = json.objectNode()
                .put("iri", plan)
                .put("id", iris.id(plan))
                .put("title", facts.words(plan, DCTerms.title));
        facts.number(plan, Yd.year).ifPresent(year -> about.put("year", year));
        String place = facts.link(plan, Yd.jurisdiction);
        if (!place.isEmpty()) {
            about.putObject("jurisdiction").put("iri", place).put("label", union.label(place));
        }
        ArrayNode issuers = about.putArray("issuers");
        facts.linked(plan, Yd.issuer).forEach(issuer -> issuers.add(facts.label(issuer)));
        return about.put("source", facts.words(plan, Yd.source));
    }

    private ObjectNode part(String part, PlanFacts facts) {
        String above = facts.link(part, Eli.isPartOf);
        return json.objectNode()
                .put("id", part)
                .put("kind", ThingKind.ofPart(part, facts).word())
                .put("label", facts.label(part))
                .put("path", facts.words(part, Yd.path))
                .put("number", facts.words(part, Eli.number))
                .put("section", facts.words(above, Yd.path))
                .put("order", facts.number(part, Yd.order).orElse(0));
    }

    private ObjectNode thing(String thing, PlanFacts facts) {
        ThingKind kind = ThingKind.of(thing, facts);
        String label = kind == ThingKind.INDICATOR ? facts.words(thing, Yd.verbatim) : facts.label(thing);
        ObjectNode data =
                json.objectNode().put("id", thing).put("kind", kind.word()).put("label", label);
        if (facts.is(thing, Yd.BodyClass)) {
            data.put("bodyClass", true);
        }
        return data;
    }

    /** What becomes one edge. The role is "" where the mention has none. */
    private record Line(String part, String thing, String kind, String role) {}

    private Map<Line, List<String>> lines(PlanFacts facts) {
        Map<Line, TreeSet<String>> lines = new LinkedHashMap<>();
        for (String mention : facts.ofType(Yd.Mention)) {
            String role = facts.words(mention, Yd.role) + facts.words(mention, Yd.citationKind);
            Line line = new Line(
                    facts.link(mention, Yd.inPart),
                    facts.link(mention, Yd.denotes),
                    ThingKind.relation(mention, facts),
                    role);
            lines.computeIfAbsent(line, none -> new TreeSet<>()).add(mention);
        }
        Map<Line, List<String>> result = new LinkedHashMap<>();
        lines.forEach((line, mentions) -> result.put(line, List.copyOf(mentions)));
        return result;
    }

    private ObjectNode edge(Line line, List<String> mentions, PlanFacts facts) {
        ObjectNode edge = json.objectNode()
                .put("id", line.part() + " " + line.kind() + line.role() + " " + line.thing())
                .put("source", line.part())
                .put("target", line.thing())
                .put("kind", line.kind());
        if (!line.role().isEmpty()) {
            edge.put("role", line.role());
        }
        double best = mentions.stream()
                .mapToDouble(mention -> confidence(mention, facts))
                .max()
                .orElse(0);
        ArrayNode all = edge.put("confidence", best).putArray("mentions");
        mentions.forEach(mention -> all.add(json.objectNode()
                .put("iri", mention)
                .put("exact", facts.words(mention, Yd.exact))
                .put("start", facts.number(mention, Yd.start).orElse(0))
                .put("end", facts.number(mention, Yd.end).orElse(0))
                .put("rule", facts.words(mention, Yd.rule))
                .put("linkedBy", facts.words(mention, Yd.linkedBy))
                .put("confidence", confidence(mention, facts))
                .put("sentence", key(facts.link(mention, Yd.inMeasure), facts))));
        return edge;
    }

    private static double confidence(String mention, PlanFacts facts) {
        return Double.parseDouble(facts.words(mention, Yd.confidence));
    }

    private ObjectNode sentences(PlanFacts facts) {
        ObjectNode sentences = json.objectNode();
        facts.ofType(Yd.Measure)
                .forEach(measure -> sentences
                        .putObject(key(measure, facts))
                        .put("part", facts.link(measure, Eli.isPartOf))
                        .put("start", facts.number(measure, Yd.start).orElse(0))
                        .put("end", facts.number(measure, Yd.end).orElse(0))
                        .put("text", facts.words(measure, Yd.text)));
        return sentences;
    }

    private static String key(String measure, PlanFacts facts) {
        return facts.words(facts.link(measure, Eli.isPartOf), Yd.path) + "/" + facts.words(measure, Yd.order);
    }
}
