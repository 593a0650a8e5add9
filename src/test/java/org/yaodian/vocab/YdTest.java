package org.yaodian.vocab;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.yaodian.mention.CitationKind;
import org.yaodian.mention.Comparator;
import org.yaodian.mention.Deadline;
import org.yaodian.mention.Level;
import org.yaodian.mention.Role;

class YdTest {

    private static final Model ONTOLOGY = RDFDataMgr.loadModel("ontology/yaodian.ttl");

    @Test
    void namesEveryClassOfTheOntologyAndNoOther() {
        assertThat(constants(Resource.class)).isEqualTo(terms(OWL2.Class)).isNotEmpty();
    }

    @Test
    void namesEveryPropertyOfTheOntologyAndNoOther() {
        assertThat(constants(Property.class))
                .isEqualTo(terms(OWL2.ObjectProperty, OWL2.DatatypeProperty, OWL2.AnnotationProperty))
                .isNotEmpty();
    }

    @Test
    void declaresEveryTermOfOthersThatTheConstantsName() {
        Stream.of(Eli.class, Cito.class, Prov.class, Qudt.class)
                .flatMap(YdTest::iris)
                .forEach(iri -> assertThat(ONTOLOGY.getResource(iri).hasProperty(RDF.type))
                        .as(iri)
                        .isTrue());
    }

    @Test
    void listsTheWordsThatMentionsUse() {
        assertThat(words("role")).isEqualTo(set(Arrays.stream(Role.values()).map(Role::word)));
        assertThat(words("citationKind"))
                .isEqualTo(set(Arrays.stream(CitationKind.values()).map(CitationKind::word)));
        assertThat(words("level")).isEqualTo(set(Arrays.stream(Level.values()).map(Level::word)));
        assertThat(words("comparator"))
                .isEqualTo(set(Arrays.stream(Comparator.values()).map(Comparator::word)));
        assertThat(words("precision"))
                .isEqualTo(set(Arrays.stream(Deadline.Precision.values())
                        .map(precision -> precision.name().toLowerCase(java.util.Locale.ROOT))));
    }

    private static Set<String> words(String list) {
        return set(ONTOLOGY
                .listSubjectsWithProperty(SKOS.inScheme, ONTOLOGY.getResource(Yd.NS + "list-" + list))
                .mapWith(concept -> concept.getProperty(SKOS.notation).getString())
                .toList()
                .stream());
    }

    private static Set<String> terms(Resource... kinds) {
        return set(Stream.of(kinds)
                .flatMap(kind -> ONTOLOGY.listSubjectsWithProperty(RDF.type, kind).toList().stream())
                .filter(term -> term.isURIResource() && term.getURI().startsWith(Yd.NS))
                .map(Resource::getURI));
    }

    private static Set<String> constants(Class<? extends Resource> type) {
        return set(Arrays.stream(Yd.class.getFields())
                .filter(field -> field.getType().equals(type))
                .map(YdTest::iri));
    }

    private static Stream<String> iris(Class<?> vocabulary) {
        return Arrays.stream(vocabulary.getFields())
                .filter(field -> Resource.class.isAssignableFrom(field.getType()))
                .map(YdTest::iri);
    }

    private static String iri(java.lang.reflect.Field field) {
        try {
            return ((Resource) field.get(null)).getURI();
        } catch (IllegalAccessException e) {
            throw new AssertionError(field + " is not public", e);
        }
    }

    private static Set<String> set(Stream<String> strings) {
        return new TreeSet<>(List.copyOf(strings.toList()));
    }
}
