package org.yaodian.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.yaodian.iri.Iris;
import org.yaodian.vocab.Yd;

/** What readers call the nodes of one graph, and where these lead, in one language. */
final class Naming {

    /** Code points of a sentence that stand for the whole of it. */
    private static final int SHORT = 40;

    private final Graph graph;
    private final Terms terms;
    private final Words words;
    private final Iris iris;

    Naming(Graph graph, Terms terms, Words words, Iris iris) {
        this.graph = graph;
        this.terms = terms;
        this.words = words;
        this.iris = iris;
    }

    /** A thing, literal or term. */
    PageLink link(Node property, Node value) {
        if (value.isLiteral()) {
            String text = value.getLiteralLexicalForm();
            String meaning = terms.word(property.getURI(), text, words)
                    .map(word -> word + " (" + text + ")")
                    .orElse(text);
            return new PageLink(meaning, "", meaning.equals(text) ? language(value) : "");
        }
        return thing(value);
    }

    /** A thing or term. */
    PageLink thing(Node node) {
        if (!node.isURI()) {
            return PageLink.words(node.toString());
        }
        String iri = node.getURI();
        if (iri.startsWith(iris.base())) {
            return new PageLink(label(node), href(iri), labelLanguage(node));
        }
        if (Terms.isOurs(iri)) {
            return term(iri);
        }
        boolean web = iri.startsWith("https://") || iri.startsWith("http://");
        return new PageLink(Terms.compact(iri), web ? iri : "", "");
    }

    /** A property or class by its name. */
    PageLink term(String iri) {
        String label = terms.label(iri, words);
        String href = Terms.isOurs(iri)
                ? "/ontology.html" + words.keep() + "#" + Wish.encoded(iri.substring(Yd.NS.length()))
                : iri;
        return new PageLink(label, href, "");
    }

    /** The address of the page of a thing of ours. */
    String href(String iri) {
        return EntityRoutes.document(iri.substring(iris.base().length())) + ".html" + words.keep();
    }

    /** What a thing is called: its label; a part with its path; the words of a mention; the beginning of a sentence. */
    String label(Node thing) {
        return name(thing)
                .map(name -> text(thing, Yd.path.asNode())
                        .filter(path -> !path.equals("0"))
                        .map(path -> path + " " + name)
                        .orElse(name))
                .or(() -> text(thing, Yd.exact.asNode()).map(exact -> "“" + exact + "”"))
                .or(() -> text(thing, Yd.text.asNode()).map(Naming::beginning))
                .orElseGet(() -> thing.getURI()
                        .substring(
                                thing.getURI().startsWith(iris.base())
                                        ? iris.base().length()
                                        : 0));
    }

    /** Language of what a thing is called. */
    String labelLanguage(Node thing) {
        return nameNode(thing).map(this::language).orElse("zh-Hans");
    }

    private Optional<String> name(Node thing) {
        return nameNode(thing).map(Node::getLiteralLexicalForm);
    }

    private Optional<Node> nameNode(Node thing) {
        List<Node> labels = objects(thing, RDFS.label.asNode());
        return labels.stream()
                .filter(label -> label.getLiteralLanguage().equals(words.language()))
                .findFirst()
                .or(() -> labels.stream().findFirst());
    }

    /** A text, shortened where it is long. */
    static String beginning(String text) {
        return text.codePointCount(0, text.length()) <= SHORT
                ? text
                : text.substring(0, text.offsetByCodePoints(0, SHORT)) + "…";
    }

    /** The language of a literal; of words without one that of the source, which is Chinese. */
    private String language(Node literal) {
        String language = literal.getLiteralLanguage();
        boolean chinese = language.isEmpty()
                ? literal.getLiteralLexicalForm().codePoints().anyMatch(Character::isIdeographic)
                : language.startsWith("zh");
        return chinese ? "zh-Hans" : language;
    }

    /** The classes of a thing, those that stand over another of them left out. */
    List<String> kinds(Node thing) {
        List<String> types = objects(thing, RDF.type.asNode()).stream()
                .filter(Node::isURI)
                .map(Node::getURI)
                .toList();
        return types.stream()
                .filter(type ->
                        types.stream().noneMatch(other -> terms.above(other).contains(type)))
                .map(type -> terms.label(type, words))
                .toList();
    }

    /** The literal that a thing has by a property. */
    Optional<String> text(Node thing, Node property) {
        return objects(thing, property).stream()
                .filter(Node::isLiteral)
                .findFirst()
                .map(Node::getLiteralLexicalForm);
    }

    /** What a thing has by a property, in one order. */
    List<Node> objects(Node thing, Node property) {
        return graph.find(thing, property, Node.ANY).toList().stream()
                .map(triple -> triple.getObject())
                .sorted(Comparator.comparing(Node::toString))
                .toList();
    }
}
