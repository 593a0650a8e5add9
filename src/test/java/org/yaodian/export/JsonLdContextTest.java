package org.yaodian.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.XSD;
import org.junit.jupiter.api.Test;
import org.yaodian.vocab.Yd;

/** {@code ontology/context.jsonld} is held to the ontology, the shapes and the bundled plan. */
class JsonLdContextTest {

    private static final Model ONTOLOGY = RDFDataMgr.loadModel("ontology/yaodian.ttl");
    private static final Model SHAPES = RDFDataMgr.loadModel("ontology/shapes.ttl");
    private static final String SH = "http://www.w3.org/ns/shacl#";
    private static final JsonNode WORDS = words();

    private static JsonNode words() {
        try {
            return new ObjectMapper()
                    .readTree(Path.of("ontology/context.jsonld").toFile())
                    .get("@context");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void hasEveryClassAndPropertyOfTheOntologyByItsNameAndNothingElse() {
        assertThat(iris(Yd.NS))
                .isEqualTo(terms().filter(iri -> iri.startsWith(Yd.NS)).collect(toSet()))
                .isNotEmpty();
        words(Yd.NS).forEach(word -> assertThat(iri(WORDS.get(word))).isEqualTo(Yd.NS + word));
    }

    @Test
    void hasNoTermOfOthersThatTheOntologyDoesNotDeclare() {
        Set<String> declared = terms().collect(toSet());
        Stream.of(
                        RDFS.label,
                        RDFS.seeAlso,
                        RDFS.isDefinedBy,
                        RDFS.subClassOf,
                        RDFS.subPropertyOf,
                        RDFS.domain,
                        RDFS.range)
                .map(Resource::getURI)
                .forEach(declared::add);
        assertThat(iris("http")).isSubsetOf(declared);
    }

    @Test
    void namesTermsOfOthersByTheirNamesUnlessOursHasThatName() {
        words("http").filter(word -> !iri(WORDS.get(word)).startsWith(Yd.NS)).forEach(word -> {
            String name = word.substring(word.indexOf(':') + 1);
            assertThat(iri(WORDS.get(word))).endsWith(name);
            assertThat(word.contains(":"))
                    .as(word)
                    .isEqualTo(ONTOLOGY.contains(ONTOLOGY.getResource(Yd.NS + name), RDF.type));
        });
    }

    @Test
    void hasThePrefixesOfTheOntology() {
        ONTOLOGY.getNsPrefixMap()
                .forEach((prefix, namespace) ->
                        assertThat(WORDS.path(prefix).asText()).isEqualTo(namespace));
    }

    @Test
    void takesLinksForLinks() {
        words("http").forEach(word -> {
            boolean link = ONTOLOGY.contains(ONTOLOGY.getResource(iri(WORDS.get(word))), RDF.type, OWL2.ObjectProperty);
            if (link) {
                assertThat(WORDS.get(word).path("@type").asText()).as(word).isEqualTo("@id");
            }
        });
    }

    @Test
    void typesWhatJsonHasNoTypeFor() {
        TreeMap<String, String> typed = new TreeMap<>();
        words(Yd.NS).forEach(word -> {
            String type = WORDS.get(word).path("@type").asText("");
            if (type.startsWith("xsd:")) {
                typed.put(word, XSD.getURI() + type.substring(4));
            }
        });
        TreeMap<String, String> wanted = new TreeMap<>();
        ONTOLOGY.listStatements(null, RDFS.range, XSD.decimal)
                .forEach(statement -> wanted.put(statement.getSubject().getLocalName(), XSD.decimal.getURI()));
        SHAPES.listStatements(null, SHAPES.getProperty(SH + "datatype"), XSD.date)
                .forEach(statement -> wanted.put(
                        statement
                                .getSubject()
                                .getPropertyResourceValue(SHAPES.getProperty(SH + "path"))
                                .getLocalName(),
                        XSD.date.getURI()));
        assertThat(typed).isEqualTo(wanted).hasSizeGreaterThan(3);
    }

    @Test
    void makesNoListOfWhatTheShapesAllowOnce() {
        Property path = SHAPES.getProperty(SH + "path");
        Set<String> once = SHAPES.listSubjectsWithProperty(
                        SHAPES.getProperty(SH + "maxCount"), SHAPES.createTypedLiteral(1))
                .mapWith(shape -> shape.getPropertyResourceValue(path))
                .filterKeep(property -> property != null && property.isURIResource())
                .mapWith(Resource::getURI)
                .toSet();
        assertThat(once).hasSizeGreaterThan(20);
        words("http")
                .filter(word -> once.contains(iri(WORDS.get(word))))
                .forEach(word -> assertThat(WORDS.get(word).path("@container").toString())
                        .as(word)
                        .doesNotContain("@set"));
    }

    @Test
    void hasAWordForAllThatPlansSay() throws IOException {
        JsonNode json = new ObjectMapper().readTree(RdfFileTest.text(RdfFile.of(RdfFileTest.plan()), RdfForm.JSON_LD));
        Set<String> members = new TreeSet<>();
        json.get("@graph").forEach(thing -> thing.fieldNames().forEachRemaining(members::add));
        assertThat(members)
                .contains("exact", "start", "jointBody", "seeAlso")
                .noneMatch(member -> member.matches(".*[:@].*"));
        assertThat(json.toString()).doesNotContain("@value");
    }

    private static Stream<String> terms() {
        return ONTOLOGY
                .listStatements(null, RDF.type, (RDFNode) null)
                .filterKeep(statement -> Set.of(
                                OWL2.Class, OWL2.ObjectProperty, OWL2.DatatypeProperty, OWL2.AnnotationProperty)
                        .contains(statement.getObject()))
                .mapWith(Statement::getSubject)
                .filterKeep(RDFNode::isURIResource)
                .mapWith(Resource::getURI)
                .toList()
                .stream();
    }

    /** The words, prefixes and aliases apart, whose IRIs begin so. */
    private static Stream<String> words(String beginning) {
        Stream.Builder<String> words = Stream.builder();
        WORDS.fieldNames().forEachRemaining(word -> {
            String iri = iri(WORDS.get(word));
            if (iri.startsWith(beginning) && !iri.matches(".*[#/]")) {
                words.add(word);
            }
        });
        return words.build();
    }

    private static Set<String> iris(String beginning) {
        return words(beginning).map(word -> iri(WORDS.get(word))).collect(toSet());
    }

    private static String iri(JsonNode meaning) {
        String compact = meaning.isObject() ? meaning.get("@id").asText() : meaning.asText();
        int colon = compact.indexOf(':');
        return colon > 0 && WORDS.has(compact.substring(0, colon))
                ? WORDS.get(compact.substring(0, colon)).asText() + compact.substring(colon + 1)
                : compact;
    }

    private static Collector<String, ?, ? extends Set<String>> toSet() {
        return Collectors.toCollection(TreeSet::new);
    }
}
