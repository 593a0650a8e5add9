package org.yaodian.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.yaodian.iri.Iris;
import org.yaodian.store.Store;

/** The library lies in the store as statements, from which each question is found and can be run as it is. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LibraryGraphTest {

    private static final String PREFIXES = """
            PREFIX sh: <http://www.w3.org/ns/shacl#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX schema: <https://schema.org/>
            PREFIX dash: <http://datashapes.org/dash#>
            """;

    private final QueryLibrary library = QueryLibrary.bundled();
    private Store store = Store.inMemory();

    @BeforeAll
    void open() {
        store.close();
        store = BundledStore.open();
    }

    @AfterAll
    void close() {
        store.close();
    }

    @TestFactory
    Stream<DynamicTest> storesEachQuestionSoThatItRunsAsItIs() {
        Map<String, String> stored =
                rows("""
                SELECT ?name ?select { ?question a sh:SPARQLExecutable ; schema:name ?name ; sh:select ?select }""").stream().collect(Collectors.toMap(row -> words(row, "name"), row -> words(row, "select")));
        assertThat(stored.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        library.queries().stream().map(LibraryQuery::name).toList());
        return library.queries().stream()
                .map(query -> DynamicTest.dynamicTest(
                        query.name(), () -> runs(query, stored.getOrDefault(query.name(), ""))));
    }

    private void runs(LibraryQuery query, String select) {
        Map<String, String> examples = query.parameters().stream()
                .filter(Parameter::required)
                .collect(Collectors.toMap(Parameter::name, Parameter::example));
        Binding bound = Binder.bind(query, examples);
        assertThat(bound).isInstanceOf(Binding.Bound.class);
        assertThat(ask(select)).isEqualTo(ask(((Binding.Bound) bound).query().toString()));
    }

    @Test
    void saysOfEachQuestionAllThatItsHeaderSays() {
        assertThat(rows("""
                SELECT ?label ?comment ?group ?keyword ?prefix {
                  ?question schema:name "items-citing-document" ; a sh:SPARQLSelectExecutable ; rdfs:label ?label ; rdfs:comment ?comment ;
                    schema:isPartOf/schema:name ?group ; schema:keywords ?keyword ; sh:prefixes/sh:declare [ sh:prefix ?prefix ; sh:namespace ?namespace ]
                  FILTER (LANG(?label) = "en" && LANG(?comment) = "en" && ?keyword = "citation"@en && STR(?namespace) = "https://w3id.org/yaodian/ontology#")
                }""")).singleElement().satisfies(row -> {
            assertThat(words(row, "label")).isEqualTo("Items that cite a document");
            assertThat(words(row, "comment")).startsWith("Each part that cites the document");
            assertThat(words(row, "group")).isEqualTo("citations");
            assertThat(words(row, "prefix")).isEqualTo("yd");
        });
    }

    @Test
    void declaresTheParametersOfATemplate() {
        assertThat(rows("""
                SELECT ?variable ?type ?optional ?default (GROUP_CONCAT(?word) AS ?words) {
                  ?question schema:name "items-citing-document" ; schema:isBasedOn ?template .
                  ?template a dash:SPARQLSelectTemplate ; sh:parameter ?parameter .
                  ?parameter sh:path ?variable ; sh:datatype ?type ; sh:optional ?optional ; sh:order ?order .
                  OPTIONAL { ?parameter sh:defaultValue ?default }
                  OPTIONAL { ?parameter sh:in/<http://www.w3.org/1999/02/22-rdf-syntax-ns#rest>*/<http://www.w3.org/1999/02/22-rdf-syntax-ns#first> ?word }
                } GROUP BY ?order ?variable ?type ?optional ?default ORDER BY ?order""").stream()
                        .map(row -> Stream.of("variable", "type", "optional", "default", "words")
                                .map(column -> words(row, column).replaceFirst(".*[/#]", ""))
                                .toList()))
                .containsExactly(
                        List.of("document", "string", "false", "", ""),
                        List.of("kind", "string", "true", "", "implements issues revises supports mentions"),
                        List.of("minConfidence", "decimal", "true", "0.5", ""));
    }

    @Test
    void isTheSameFromTheSameLibraryAndHasNoBlankNodes() {
        List<String> lines = lines();
        assertThat(lines()).isEqualTo(lines).noneMatch(line -> line.contains("_:"));
        assertThat(LibraryGraph.of(library, Iris.standard()).stream(Node.ANY, RDF.Nodes.type, SHACL.SPARQLExecutable)
                        .count())
                .isEqualTo(library.queries().size());
    }

    private List<String> lines() {
        return LibraryGraph.of(library, Iris.standard()).stream()
                .map(triple -> NodeFmtLib.strNT(triple.getSubject()) + " " + NodeFmtLib.strNT(triple.getPredicate())
                        + " " + NodeFmtLib.strNT(triple.getObject()))
                .sorted()
                .toList();
    }

    private List<Map<String, Node>> rows(String query) {
        return ask(PREFIXES + query).rows();
    }

    private Table ask(String query) {
        return store.read(dataset -> {
            try (QueryExec execution =
                    QueryExec.dataset(dataset).query(QueryFactory.create(query)).build()) {
                return QueryRunner.table(execution);
            }
        });
    }

    private static String words(Map<String, Node> row, String column) {
        Node node = row.get(column);
        return node == null ? "" : node.isURI() ? node.getURI() : node.getLiteralLexicalForm();
    }
}
