package org.yaodian.web;

import java.util.List;
import org.yaodian.web.EntityPage.Fact;
import org.yaodian.web.EntityPage.Frame;

/** What the page of terms shows; the template {@code ontology} reads its members by name. */
record OntologyPage(Frame frame, Head head, List<Chapter> chapters) {

    /** What is said of the ontology as a whole. */
    record Head(String iri, String version, String versionIri, String licence, Said said) {}

    /** A name and a definition in the language of the page and in the other. */
    record Said(String label, String definition, String otherLabel, String otherDefinition, String otherLang) {}

    /** Terms of one kind. */
    record Chapter(String id, String title, List<Term> terms) {}

    /**
     * One term.
     *
     * @param id what stands behind the # of its IRI
     * @param example a statement of the bundled plan that uses it, in pieces; empty where there is none
     */
    record Term(String id, String iri, Said said, List<String> notes, List<Fact> facts, List<PageLink> example) {}
}
