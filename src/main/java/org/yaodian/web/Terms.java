package org.yaodian.web;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.yaodian.export.JsonLdContext;
import org.yaodian.vocab.Yd;

/** The terms of the ontology as readers see them. Never changed after it was read, so safe for many threads. */
record Terms(Model model) {

    /** The ontology of this program. */
    static Terms bundled() {
        Model model = ModelFactory.createDefaultModel();
        RDFParser.fromString(Resources.text("/ontology/yaodian.ttl"), Lang.TURTLE)
                .parse(model);
        return new Terms(model);
    }

    /** The version of the ontology, as "0.2.0". */
    String version() {
        return model.getResource(Yd.NS.substring(0, Yd.NS.length() - 1))
                .getProperty(OWL2.versionInfo)
                .getString();
    }

    /** The name of a property or class; where the ontology has none, the one of our own words, else its short IRI. */
    String label(String iri, Words words) {
        return text(model.getResource(iri), RDFS.label, words.language())
                .or(() -> words.find("term." + compact(iri).replace(':', '-')))
                .orElseGet(() -> compact(iri));
    }

    /** What a word of a closed list means, if it is one. */
    Optional<String> word(String property, String value, Words words) {
        return model
                .getResource(property)
                .listProperties(RDFS.seeAlso)
                .mapWith(statement -> statement.getResource())
                .toList()
                .stream()
                .flatMap(list -> model.listSubjectsWithProperty(SKOS.inScheme, list).toList().stream())
                .filter(concept -> concept.hasLiteral(SKOS.notation, value))
                .findFirst()
                .flatMap(concept -> text(concept, RDFS.label, words.language()));
    }

    /** All that a property or class stands under, itself apart. */
    Set<String> above(String iri) {
        Set<String> above = new HashSet<>();
        collect(model.getResource(iri), above);
        return above;
    }

    private void collect(Resource term, Set<String> above) {
        for (Property up : Set.of(RDFS.subPropertyOf, RDFS.subClassOf)) {
            model
                    .listObjectsOfProperty(term, up)
                    .filterKeep(RDFNode::isURIResource)
                    .mapWith(RDFNode::asResource)
                    .toList()
                    .stream()
                    .filter(found -> above.add(found.getURI()))
                    .forEach(found -> collect(found, above));
        }
    }

    /** The words of a term in a language. */
    static Optional<String> text(Resource term, Property property, String language) {
        return term.listProperties(property, language).toList().stream()
                .map(statement -> statement.getString())
                .findFirst();
    }

    /** An IRI with a prefix, where one fits. */
    static String compact(String iri) {
        return JsonLdContext.bundled().compact(iri);
    }

    /** Where a property or class stands among all. */
    static int rank(String iri) {
        return JsonLdContext.bundled().rank(iri);
    }

    /** Whether an IRI is a term of ours. */
    static boolean isOurs(String iri) {
        return iri.startsWith(Yd.NS);
    }
}
