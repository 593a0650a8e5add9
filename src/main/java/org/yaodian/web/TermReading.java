package org.yaodian.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFList;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.yaodian.iri.Iris;
import org.yaodian.vocab.Yd;
import org.yaodian.web.EntityPage.Fact;
import org.yaodian.web.OntologyPage.Chapter;
import org.yaodian.web.OntologyPage.Head;
import org.yaodian.web.OntologyPage.Said;
import org.yaodian.web.OntologyPage.Term;

/** Reads the ontology for a page in one language. For one thread. */
final class TermReading {

    private static final String ONTOLOGY = Yd.NS.substring(0, Yd.NS.length() - 1);

    private final Terms terms;
    private final Model model;
    private final Words words;
    private final Graph examples;
    private final Naming naming;

    /** @param examples statements that use the terms */
    TermReading(Terms terms, Words words, Graph examples, Iris iris) {
        this.terms = terms;
        this.model = terms.model();
        this.words = words;
        this.examples = examples;
        this.naming = new Naming(examples, terms, words, iris);
    }

    OntologyPage page() {
        Resource ontology = model.getResource(ONTOLOGY);
        Head head = new Head(
                ONTOLOGY,
                ontology.getProperty(OWL2.versionInfo).getString(),
                ontology.getPropertyResourceValue(OWL2.versionIRI).getURI(),
                ontology.getPropertyResourceValue(DCTerms.license).getURI(),
                said(ontology));
        return new OntologyPage(Frames.of(words, words.say("vocabulary"), "/ontology"), head, chapters());
    }

    private List<Chapter> chapters() {
        List<Chapter> chapters = new ArrayList<>();
        chapters.add(chapter("classes", OWL2.Class));
        chapters.add(chapter("links", OWL2.ObjectProperty));
        chapters.add(chapter("data", OWL2.DatatypeProperty));
        chapters.add(chapter("annotations", OWL2.AnnotationProperty));
        ours(SKOS.ConceptScheme)
                .sorted(Comparator.comparing(Resource::getURI))
                .map(this::list)
                .forEach(chapters::add);
        return chapters;
    }

    private Chapter chapter(String id, Resource kind) {
        return new Chapter(
                id,
                words.say("chapter." + id),
                ours(kind)
                        .sorted(Comparator.comparingInt((Resource term) -> Terms.rank(term.getURI())))
                        .map(this::term)
                        .toList());
    }

    private Chapter list(Resource list) {
        return new Chapter(
                list.getLocalName(),
                Terms.text(list, RDFS.label, words.language()).orElse(list.getLocalName()),
                model.listSubjectsWithProperty(SKOS.inScheme, list).toList().stream()
                        .sorted(Comparator.comparing(Resource::getURI))
                        .map(this::term)
                        .toList());
    }

    private Stream<Resource> ours(Resource kind) {
        return model.listSubjectsWithProperty(RDF.type, kind).toList().stream()
                .filter(term -> term.isURIResource() && Terms.isOurs(term.getURI()));
    }

    private Term term(Resource term) {
        return new Term(
                term.getURI().substring(Yd.NS.length()),
                Terms.compact(term.getURI()),
                said(term),
                Terms.text(term, SKOS.scopeNote, words.language()).stream().toList(),
                facts(term),
                example(term));
    }

    private Said said(Resource term) {
        String other = words.language().equals("zh") ? "en" : "zh";
        return new Said(
                Terms.text(term, RDFS.label, words.language()).orElse(""),
                Terms.text(term, SKOS.definition, words.language()).orElse(""),
                Terms.text(term, RDFS.label, other).orElse(""),
                Terms.text(term, SKOS.definition, other).orElse(""),
                other.equals("zh") ? "zh-Hans" : other);
    }

    private List<Fact> facts(Resource term) {
        List<Fact> facts = new ArrayList<>();
        add(facts, "subClassOf", objects(term, RDFS.subClassOf));
        add(facts, "subPropertyOf", objects(term, RDFS.subPropertyOf));
        add(facts, "narrowerClasses", subjects(RDFS.subClassOf, term));
        add(facts, "narrowerProperties", subjects(RDFS.subPropertyOf, term));
        add(facts, "domain", objects(term, RDFS.domain));
        add(facts, "range", objects(term, RDFS.range));
        add(facts, "wordsOf", objects(term, RDFS.seeAlso));
        add(facts, "propertiesOf", subjects(RDFS.domain, term));
        add(facts, "disjointWith", objects(term, OWL2.disjointWith));
        add(facts, "closeMatch", objects(term, SKOS.closeMatch));
        add(
                facts,
                "notation",
                term.listProperties(SKOS.notation)
                        .mapWith(statement -> PageLink.words("\"" + statement.getString() + "\""))
                        .toList());
        return facts;
    }

    private void add(List<Fact> facts, String name, List<PageLink> values) {
        if (!values.isEmpty()) {
            facts.add(new Fact(PageLink.words(words.say("term." + name)), values));
        }
    }

    private List<PageLink> objects(Resource term, Property property) {
        return term.listProperties(property).toList().stream()
                .flatMap(statement -> named(statement.getObject()))
                .map(this::link)
                .sorted(Comparator.comparing(PageLink::text))
                .toList();
    }

    /** A class itself, the members of a union, the words of an enumeration. */
    private Stream<RDFNode> named(RDFNode node) {
        if (!node.isAnon()) {
            return Stream.of(node);
        }
        return Stream.of(OWL2.unionOf, OWL2.oneOf)
                .flatMap(property -> Optional.ofNullable(node.asResource().getPropertyResourceValue(property)).stream())
                .flatMap(list -> list.as(RDFList.class).asJavaList().stream());
    }

    private List<PageLink> subjects(Property property, Resource term) {
        return model.listSubjectsWithProperty(property, term).toList().stream()
                .filter(Resource::isURIResource)
                .map(this::link)
                .sorted(Comparator.comparing(PageLink::text))
                .toList();
    }

    private PageLink link(RDFNode node) {
        if (node.isLiteral()) {
            return PageLink.words("\"" + node.asLiteral().getString() + "\"");
        }
        String iri = node.asResource().getURI();
        if (!Terms.isOurs(iri)) {
            return new PageLink(Terms.compact(iri), iri, "");
        }
        String name = iri.substring(Yd.NS.length());
        return new PageLink(terms.label(iri, words), "#" + name, "");
    }

    private List<PageLink> example(Resource term) {
        return examples.stream()
                .filter(triple -> triple.getPredicate().equals(term.asNode())
                        || triple.getPredicate().equals(RDF.type.asNode())
                                && triple.getObject().equals(term.asNode()))
                .min(Comparator.comparing(Triple::toString))
                .map(triple -> triple.getObject().equals(term.asNode())
                        ? List.of(naming.thing(triple.getSubject()))
                        : List.of(
                                naming.thing(triple.getSubject()),
                                PageLink.words("→"),
                                shortened(naming.link(triple.getPredicate(), triple.getObject()))))
                .orElse(List.of());
    }

    private static PageLink shortened(PageLink link) {
        return new PageLink(Naming.beginning(link.text()), link.href(), link.lang());
    }
}
