package org.yaodian.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.yaodian.iri.Iris;
import org.yaodian.vocab.Yd;

/** The registers that come with the software hold what they promise. */
class RegisterTest {

    private static final List<String> FILES =
            List.of("documents.ttl", "bodies.ttl", "places.ttl", "groups.ttl", "programs.ttl");
    private final Iris iris = Iris.standard();
    private final Model register = all();

    @TestFactory
    List<DynamicTest> satisfiesTheShapes() {
        Shapes shapes = Shapes.ofRegisters();
        return FILES.stream()
                .map(file -> DynamicTest.dynamicTest(
                        file,
                        () -> assertThat(shapes.violations(RDFDataMgr.loadGraph("ontology/register/" + file)))
                                .isEmpty()))
                .toList();
    }

    @Test
    void holdsEveryRecordOfTheFirstData() {
        assertThat(records(Yd.Document)).hasSizeGreaterThanOrEqualTo(119);
        assertThat(records(Yd.Body)).hasSizeGreaterThanOrEqualTo(84);
        assertThat(records(Yd.Place)).hasSizeGreaterThan(3000);
        assertThat(records(Yd.TargetGroup)).hasSizeGreaterThan(150);
    }

    @Test
    void namesEveryDocumentAsATextOrACitationOfItWouldBeNamed() {
        for (Resource document : records(Yd.Document)) {
            String title = document.getProperty(DCTerms.title).getString();
            String code = code(document);
            Set<String> issuers = document.listProperties(Yd.issuer)
                    .mapWith(issuer -> label(issuer.getResource()))
                    .toSet();
            Set<String> names = issuers.isEmpty()
                    ? Set.of(iris.document(code, title, List.of(), ""))
                    : issuers.stream()
                            .map(issuer -> iris.document(code, title, List.copyOf(issuers), issuer))
                            .collect(Collectors.toSet());
            assertThat(names).as(title).contains(document.getURI());
        }
    }

    @Test
    void namesEveryBodyByItsLabel() {
        for (Resource body : records(Yd.Body)) {
            assertThat(body.getURI()).endsWith(iris.body("cn", label(body)).replaceFirst(".*/", "/"));
        }
    }

    @Test
    void pointsToRecordsThatAreThere() {
        for (Property property : List.of(Yd.issuer, Yd.parentBody, Yd.jurisdiction, DCTerms.isPartOf)) {
            assertThat(register.listObjectsOfProperty(property).toList())
                    .isNotEmpty()
                    .allSatisfy(object -> assertThat(object.asResource().hasProperty(RDF.type))
                            .as(object.toString())
                            .isTrue());
        }
    }

    @Test
    void leadsFromEveryGroupToATopOfTheThesaurus() {
        for (Resource group : records(Yd.TargetGroup)) {
            Resource above = group;
            for (int steps = 0; above.hasProperty(SKOS.broader); steps++) {
                assertThat(steps).as("a circle above " + group).isLessThan(20);
                above = above.getPropertyResourceValue(SKOS.broader);
            }
            assertThat(above.hasProperty(SKOS.topConceptOf))
                    .as(group.toString())
                    .isTrue();
        }
    }

    @Test
    void givesNoNameToTwoGroups() {
        List<String> names = records(Yd.TargetGroup).stream()
                .flatMap(group -> Stream.of(SKOS.prefLabel, SKOS.altLabel)
                        .flatMap(property -> group.listProperties(property, "zh").toList().stream()))
                .map(Statement::getString)
                .toList();
        assertThat(names).hasSizeGreaterThan(300).doesNotHaveDuplicates();
    }

    @Test
    void namesEveryProgramAndGroupByItsLabel() {
        assertThat(records(Yd.Program))
                .isNotEmpty()
                .allSatisfy(program -> assertThat(program.getURI()).isEqualTo(iris.program("cn", label(program))));
        assertThat(records(Yd.TargetGroup))
                .allSatisfy(group -> assertThat(group.getURI()).isEqualTo(iris.group("cn", label(group))));
    }

    @Test
    void citesOnlyDocumentsOfOursThatItHoldsOrThatAreBundled() {
        String plan = iris.document("410000", "2020年工作要点", List.of("河南省教育厅"), "");
        assertThat(register.listObjectsOfProperty(DCTerms.source).toList().stream()
                        .filter(source -> source.isURIResource()
                                && source.asResource().getURI().startsWith(iris.base()))
                        .filter(source -> !source.toString().equals(plan)))
                .isNotEmpty()
                .allSatisfy(source -> assertThat(source.asResource().hasProperty(RDF.type, Yd.Document))
                        .isTrue());
    }

    @Test
    void givesNoNumberToTwoDocuments() {
        List<String> numbers = records(Yd.Document).stream()
                .flatMap(document -> document.listProperties(org.yaodian.vocab.Eli.number).toList().stream())
                .map(Statement::getString)
                .toList();
        assertThat(numbers).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void namesTheBundledPlanAsTheSourceOfWhatOnlyItTells() {
        String plan = iris.document("410000", "2020年工作要点", List.of("河南省教育厅"), "");
        assertThat(register.listSubjectsWithProperty(DCTerms.source, register.getResource(plan))
                        .toList())
                .hasSizeGreaterThan(10);
        assertThat(register.listObjectsOfProperty(DCTerms.source).toList().stream()
                        .map(RDFNode::toString))
                .noneMatch(source -> source.contains(".txt"));
    }

    private List<Resource> records(Resource type) {
        return register.listSubjectsWithProperty(RDF.type, type).toList();
    }

    private String code(Resource document) {
        return iris.name(document.getURI()).orElseThrow().code();
    }

    private static String label(Resource resource) {
        return resource.getProperty(RDFS.label, "zh").getString();
    }

    private static Model all() {
        Model model = ModelFactory.createDefaultModel();
        new TreeSet<>(FILES).forEach(file -> RDFDataMgr.read(model, "ontology/register/" + file));
        return model;
    }
}
