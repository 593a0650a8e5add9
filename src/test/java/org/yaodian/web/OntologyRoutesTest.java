package org.yaodian.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaodian.vocab.Yd;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OntologyRoutesTest {

    private static final Model ONTOLOGY = RDFDataMgr.loadModel("ontology/yaodian.ttl");

    private RunningServer server;

    @BeforeAll
    void start() {
        server = RunningServer.with(WebSettings.Limits.USUAL);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/ontology, text/html, /ontology.html",
        "/ontology, text/turtle, /ontology.ttl",
        "/ontology, application/ld+json, /ontology.jsonld",
        "/ontology/0.2.0, application/n-triples, /ontology.nt",
        "/ontology/0.2.0.jsonld, */*, /ontology.jsonld"
    })
    void sendsItsIriToTheFormThatTheCallerTakes(String path, String accept, String location) {
        HttpResponse<String> response = server.send(server.request(path).header("Accept", accept));
        assertThat(response.statusCode()).isEqualTo(303);
        assertThat(response.headers().firstValue("Location")).contains(location);
        assertThat(server.get(location).statusCode()).isEqualTo(200);
    }

    @Test
    void hasTheVersionThatTheOntologyNames() {
        String iri = ONTOLOGY.getResource(Yd.NS.replace("#", ""))
                .getPropertyResourceValue(org.apache.jena.vocabulary.OWL2.versionIRI)
                .getURI();
        assertThat(server.get(iri.replace("https://w3id.org/yaodian", "")).statusCode())
                .isEqualTo(303);
        HttpResponse<String> old = server.get("/ontology/0.0.1");
        assertThat(old.statusCode()).isEqualTo(404);
        assertThat(RunningServer.json(old).path("current").asText()).startsWith("/ontology/");
    }

    @ParameterizedTest
    @CsvSource({"ttl, TURTLE", "jsonld, JSONLD11", "nt, NTRIPLES"})
    void isTheOntologyInEveryForm(String suffix, String name) throws ReflectiveOperationException {
        Graph graph = GraphFactory.createDefaultGraph();
        Lang lang = (Lang) Lang.class.getField(name).get(null);
        RDFParser.fromString(server.get("/ontology." + suffix).body(), lang).parse(graph);
        assertThat(graph.isIsomorphicWith(ONTOLOGY.getGraph())).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"'', zh", "?lang=en, en"})
    void hasEveryTermOnItsPageByItsNameWithItsDefinitions(String query, String language) {
        String page = server.get("/ontology.html" + query).body();
        List<Resource> terms = ONTOLOGY.listSubjectsWithProperty(SKOS.definition).toList().stream()
                .filter(term -> term.getURI().startsWith(Yd.NS))
                .toList();
        assertThat(terms).hasSizeGreaterThan(100);
        for (Resource term : terms) {
            assertThat(page).contains("id=\"" + term.getURI().substring(Yd.NS.length()) + "\"");
            assertThat(page).contains(escaped(term, RDFS.label, language));
            if (!term.getLocalName().startsWith("list-")) {
                assertThat(page)
                        .contains(escaped(term, SKOS.definition, "zh"))
                        .contains(escaped(term, SKOS.definition, "en"));
            }
        }
    }

    @Test
    void linksOnlyToPlacesThatItHas() {
        String page = server.get("/ontology.html").body();
        Set<String> ids = found(page, " id=\"([^\"]+)\"");
        assertThat(ids).containsAll(found(page, " href=\"#([^\"]+)\"")).hasSizeGreaterThan(100);
    }

    @Test
    void servesShapesAndContext() {
        assertThat(server.get("/shapes").body()).contains("sh:NodeShape");
        assertThat(server.get("/shapes/register").body()).contains("sh:NodeShape");
        HttpResponse<String> context = server.get("/context.jsonld");
        assertThat(context.headers().firstValue("Content-Type")).contains("application/ld+json");
        assertThat(context.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
        assertThat(RunningServer.json(context).path("@context").path("iri").asText())
                .isEqualTo("@id");
        assertThat(server.send(server.request("/context.jsonld")
                                .header(
                                        "If-None-Match",
                                        context.headers().firstValue("ETag").orElseThrow()))
                        .statusCode())
                .isEqualTo(304);
    }

    private static String escaped(Resource term, org.apache.jena.rdf.model.Property property, String language) {
        RDFNode text = term.listProperties(property, language).next().getObject();
        return com.samskivert.mustache.Escapers.HTML.escape(text.asLiteral().getString());
    }

    private static Set<String> found(String page, String pattern) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = Pattern.compile(pattern).matcher(page);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }
}
