package org.yaodian.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.yaodian.export.Description;
import org.yaodian.iri.Iris;
import org.yaodian.vocab.Yd;
import org.yaodian.web.EntityPage.About;
import org.yaodian.web.EntityPage.Entry;
import org.yaodian.web.EntityPage.Fact;
import org.yaodian.web.EntityPage.Frame;
import org.yaodian.web.EntityPage.Group;
import org.yaodian.web.EntityPage.Quote;
import org.yaodian.web.EntityPage.Step;

/** Reads a description for a page in one language. For one thread. */
final class EntityReading {

    private final Description description;
    private final Graph graph;
    private final Node thing;
    private final Terms terms;
    private final Words words;
    private final Iris iris;
    private final Naming naming;
    private final Quotes quotes;

    EntityReading(Description description, Terms terms, Words words, Iris iris) {
        this.description = description;
        this.graph = description.graph();
        this.thing = NodeFactory.createURI(description.iri());
        this.terms = terms;
        this.words = words;
        this.iris = iris;
        this.naming = new Naming(graph, terms, words, iris);
        this.quotes = new Quotes(naming, terms, words, thing);
    }

    EntityPage page() {
        return new EntityPage(frame(), about(), quotes.quote(thing).stream().toList(), facts(), outline(), groups());
    }

    private Frame frame() {
        String document =
                EntityRoutes.document(description.iri().substring(iris.base().length()));
        return Frames.of(words, naming.label(thing), document);
    }

    private About about() {
        boolean plan = is(Yd.Plan.asNode());
        String text = plan || is(Yd.Mention.asNode())
                ? ""
                : naming.text(thing, Yd.text.asNode()).orElse("");
        return new About(
                description.iri(), naming.labelLanguage(thing), kinds(), text, plan ? planLinks() : graphLinks());
    }

    private boolean is(Node type) {
        return graph.contains(thing, RDF.type.asNode(), type);
    }

    private List<String> kinds() {
        List<String> kinds = new ArrayList<>(naming.kinds(thing));
        if (description.triples() > 0) {
            kinds.add(words.say("graphOf", description.triples()));
        }
        return kinds;
    }

    private List<PageLink> planLinks() {
        String id = Wish.path(iris.id(description.iri()));
        return List.of(
                new PageLink(
                        words.say("picture"),
                        "/?plan=" + Wish.encoded(iris.id(description.iri()))
                                + words.keep().replace('?', '&'),
                        ""),
                new PageLink(words.say("planText"), "/api/plans/" + id + "/text", ""),
                new PageLink(words.say("wholeGraph"), DocumentStatements.dump(iris.graph(description.iri())), ""));
    }

    private List<PageLink> graphLinks() {
        return description.triples() == 0
                ? List.of()
                : List.of(new PageLink(words.say("wholeGraph"), DocumentStatements.dump(description.iri()), ""));
    }

    private List<Fact> facts() {
        Map<String, List<PageLink>> facts = new TreeMap<>(Comparator.comparing(Terms::isOurs)
                .thenComparingInt(Terms::rank)
                .thenComparing(Comparator.naturalOrder()));
        List<Node> own = List.of(RDF.type.asNode(), Yd.text.asNode(), Yd.exact.asNode());
        graph.find(thing, Node.ANY, Node.ANY).toList().stream()
                .filter(triple -> !own.contains(triple.getPredicate()) && !isSaidBetter(triple))
                .filter(triple -> !triple.getPredicate().equals(RDFS.label.asNode()) || !isTitle(triple.getObject()))
                .sorted(Comparator.comparing(triple ->
                        naming.link(triple.getPredicate(), triple.getObject()).text()))
                .forEach(triple -> facts.computeIfAbsent(triple.getPredicate().getURI(), key -> new ArrayList<>())
                        .add(naming.link(triple.getPredicate(), triple.getObject())));
        return facts.entrySet().stream()
                .map(fact -> new Fact(naming.term(fact.getKey()), fact.getValue()))
                .toList();
    }

    private boolean isTitle(Node label) {
        return naming.label(thing).endsWith(label.getLiteralLexicalForm());
    }

    /** A link is stored with its superproperties; the narrowest says all. */
    private boolean isSaidBetter(Triple triple) {
        return graph.find(triple.getSubject(), Node.ANY, triple.getObject()).toList().stream()
                .map(other -> other.getPredicate().getURI())
                .anyMatch(other -> !triple.getPredicate().hasURI(other)
                        && terms.above(other).contains(triple.getPredicate().getURI()));
    }

    private List<Step> outline() {
        return graph.find(Node.ANY, Yd.plan.asNode(), thing).toList().stream()
                .map(Triple::getSubject)
                .filter(part -> is(Yd.Plan.asNode()))
                .sorted(Comparator.comparingInt(part -> naming.text(part, Yd.order.asNode())
                        .map(Integer::parseInt)
                        .orElse(0)))
                .map(part -> new Step(
                        (int) naming.text(part, Yd.path.asNode())
                                .orElse("")
                                .chars()
                                .filter(c -> c == '.')
                                .count(),
                        naming.thing(part)))
                .toList();
    }

    private List<Group> groups() {
        List<Group> groups = new ArrayList<>();
        description.links().forEach((link, total) -> {
            List<Node> from = graph.find(Node.ANY, NodeFactory.createURI(link), thing).toList().stream()
                    .filter(triple -> !isSaidBetter(triple))
                    .map(Triple::getSubject)
                    .sorted(Comparator.comparing(this::place))
                    .toList();
            if (!from.isEmpty()) {
                groups.add(group(link, total, from));
            }
        });
        return groups;
    }

    private Group group(String link, int total, List<Node> from) {
        List<Quote> mentions =
                from.stream().flatMap(node -> quotes.quote(node).stream()).toList();
        List<Entry> entries = mentions.size() == from.size()
                ? List.of()
                : from.stream()
                        .map(node -> new Entry(naming.thing(node), quotes.places(node)))
                        .toList();
        boolean cut = total > Description.MOST;
        PageLink name = naming.term(link);
        return new Group(
                new PageLink(words.say("by", name.text()), name.href(), name.lang()),
                cut ? total : from.size(),
                entries.isEmpty() ? mentions : List.of(),
                entries,
                cut ? words.say("cut", total, from.size()) : "",
                "/sparql?format=csv&query=" + Wish.encoded(Rest.query(description.iri(), link)));
    }

    /** Sorts by plan, then by where a thing stands in it. */
    private String place(Node node) {
        String where = quotes.places(node).stream().map(PageLink::href).reduce("", (a, b) -> b + a);
        String order = naming.text(node, Yd.start.asNode())
                .or(() -> naming.text(node, Yd.order.asNode()))
                .map(number -> "0".repeat(Math.max(0, 9 - number.length())) + number)
                .orElse("");
        return where.substring(0, Math.min(where.length(), where.lastIndexOf('/') + 1)) + order + naming.label(node);
    }
}
