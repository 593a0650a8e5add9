package org.yaodian.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.yaodian.vocab.Yd;
import org.yaodian.web.EntityPage.Quote;

/** Mentions in their sentences, from the graph of a description. */
final class Quotes {

    private final Naming naming;
    private final Words words;
    private final Terms terms;
    private final Node page;

    /** @param page the thing whose page it is, to which nothing on it links */
    Quotes(Naming naming, Terms terms, Words words, Node page) {
        this.page = page;
        this.naming = naming;
        this.terms = terms;
        this.words = words;
    }

    /** Where a mention stands and what is known of it; empty for what is no mention. */
    Optional<Quote> quote(Node mention) {
        return naming.text(mention, Yd.exact.asNode()).map(exact -> {
            Sentence sentence = sentence(mention, exact);
            return new Quote(
                    new PageLink(
                            String.join(words.say("comma"), naming.kinds(mention)),
                            naming.thing(mention).href(),
                            ""),
                    sentence.before(),
                    exact,
                    sentence.after(),
                    notes(mention),
                    naming.objects(mention, Yd.denotes.asNode()).stream()
                            .filter(node -> !node.equals(page))
                            .map(naming::thing)
                            .toList(),
                    places(mention));
        });
    }

    private record Sentence(String before, String after) {}

    private Sentence sentence(Node mention, String exact) {
        Node measure = naming.objects(mention, Yd.inMeasure.asNode()).stream()
                .findFirst()
                .orElse(mention);
        String text = naming.text(measure, Yd.text.asNode()).orElse("");
        int from = number(mention, Yd.start.asNode()) - number(measure, Yd.start.asNode());
        int length = text.codePointCount(0, text.length());
        int to = from + exact.codePointCount(0, exact.length());
        if (from < 0 || to > length) {
            return new Sentence("", "");
        }
        return new Sentence(
                text.substring(0, text.offsetByCodePoints(0, from)), text.substring(text.offsetByCodePoints(0, to)));
    }

    private int number(Node thing, Node property) {
        return naming.text(thing, property).map(Integer::parseInt).orElse(0);
    }

    private List<String> notes(Node mention) {
        List<String> notes = new ArrayList<>();
        for (Node property : List.of(Yd.role.asNode(), Yd.citationKind.asNode())) {
            naming.text(mention, property)
                    .flatMap(word -> terms.word(property.getURI(), word, words))
                    .ifPresent(notes::add);
        }
        naming.text(mention, Yd.confidence.asNode())
                .ifPresent(confidence -> notes.add(terms.label(Yd.confidence.getURI(), words) + " " + confidence));
        naming.text(mention, Yd.rule.asNode())
                .ifPresent(rule -> notes.add(terms.label(Yd.rule.getURI(), words) + " " + rule));
        return notes;
    }

    /** The part that a thing stands in and the plan of that. */
    List<PageLink> places(Node thing) {
        List<PageLink> places = new ArrayList<>();
        List<Node> parts = naming.objects(thing, Yd.inPart.asNode());
        parts.stream().filter(node -> !node.equals(page)).map(naming::thing).forEach(places::add);
        (parts.isEmpty() ? List.of(thing) : parts)
                .stream()
                        .flatMap(part -> naming.objects(part, Yd.plan.asNode()).stream())
                        .filter(node -> !node.equals(page))
                        .map(naming::thing)
                        .forEach(places::add);
        return places;
    }
}
