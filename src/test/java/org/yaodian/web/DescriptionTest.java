package org.yaodian.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.VOID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The descriptions that a real server gives of itself. */
class DescriptionTest {

    private static final String SD = "http://www.w3.org/ns/sparql-service-description#";

    /** What the vocabularies define, as far as it is used here; dcat:version is new in DCAT 3. */
    private static final Map<String, Set<String>> TERMS = Map.of(
            SD,
            names("Service Dataset Graph NamedGraph GraphCollection Feature UnionDefaultGraph SPARQL10Query"
                    + " SPARQL11Query endpoint supportedLanguage feature propertyFeature defaultEntailmentRegime"
                    + " resultFormat defaultDataset availableGraphs defaultGraph namedGraph name graph"),
            VOID.NS,
            Stream.concat(
                            names("class").stream(),
                            Stream.of(
                                            VOID.Dataset,
                                            VOID.DatasetDescription,
                                            VOID.classPartition,
                                            VOID.classes,
                                            VOID.dataDump,
                                            VOID.distinctObjects,
                                            VOID.distinctSubjects,
                                            VOID.entities,
                                            VOID.feature,
                                            VOID.properties,
                                            VOID.property,
                                            VOID.propertyPartition,
                                            VOID.sparqlEndpoint,
                                            VOID.subset,
                                            VOID.triples,
                                            VOID.uriSpace,
                                            VOID.vocabulary)
                                    .map(Resource::getLocalName))
                    .collect(Collectors.toSet()),
            DCAT.NS,
            Stream.concat(
                            names("version").stream(),
                            Stream.of(
                                            DCAT.Dataset,
                                            DCAT.Distribution,
                                            DCAT.DataService,
                                            DCAT.accessService,
                                            DCAT.accessURL,
                                            DCAT.compressFormat,
                                            DCAT.distribution,
                                            DCAT.downloadURL,
                                            DCAT.endpointDescription,
                                            DCAT.endpointURL,
                                            DCAT.keyword,
                                            DCAT.landingPage,
                                            DCAT.mediaType,
                                            DCAT.servesDataset)
                                    .map(Resource::getLocalName))
                    .collect(Collectors.toSet()));

    private static RunningServer server;
    private static Model dataset;
    private static Model service;

    private static Set<String> names(String words) {
        return Set.of(words.split(" "));
    }

    @BeforeAll
    static void start() {
        server = RunningServer.with(WebSettings.Limits.USUAL);
        dataset = read(server.get("/.well-known/void").body(), Lang.TURTLE);
        service = read(server.get("/sparql").body(), Lang.TURTLE);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static Model read(String text, Lang lang) {
        Model model = ModelFactory.createDefaultModel();
        RDFDataMgr.read(model, new StringReader(text), "http://nowhere.invalid/", lang);
        return model;
    }

    @Test
    void usesTermsThatTheirVocabulariesHave() {
        for (Model model : List.of(dataset, service)) {
            model.listStatements().forEachRemaining(statement -> {
                known(statement.getPredicate());
                known(statement.getObject());
            });
        }
    }

    private static void known(RDFNode node) {
        if (node.isURIResource()) {
            String iri = node.asResource().getURI();
            TERMS.forEach((namespace, names) -> {
                if (iri.startsWith(namespace)) {
                    assertThat(names).contains(iri.substring(namespace.length()));
                }
            });
        }
    }

    @Test
    void countsWhatTheStoreHolds() {
        Resource whole = dataset.createResource(server.address() + "/.well-known/void#dataset");
        assertThat(number(whole, VOID.triples)).isEqualTo(counted("(COUNT(*) AS ?n) { ?s ?p ?o }"));
        assertThat(number(whole, VOID.distinctSubjects)).isEqualTo(counted("(COUNT(DISTINCT ?s) AS ?n) { ?s ?p ?o }"));
        assertThat(number(whole, VOID.distinctObjects)).isEqualTo(counted("(COUNT(DISTINCT ?o) AS ?n) { ?s ?p ?o }"));
        assertThat(number(whole, VOID.properties)).isEqualTo(counted("(COUNT(DISTINCT ?p) AS ?n) { ?s ?p ?o }"));
        assertThat(number(whole, VOID.classes)).isEqualTo(counted("(COUNT(DISTINCT ?c) AS ?n) { ?s a ?c }"));
        assertThat(partition(VOID._class, "https://w3id.org/yaodian/ontology#Item", VOID.entities))
                .isEqualTo(39);
        assertThat(partition(VOID.property, "https://w3id.org/yaodian/ontology#cites", VOID.triples))
                .isEqualTo(counted("(COUNT(*) AS ?n) { ?s <https://w3id.org/yaodian/ontology#cites> ?o }"));
    }

    private static int number(Resource of, Property property) {
        return of.getProperty(property).getInt();
    }

    private static int counted(String question) {
        String answer = server.get("/sparql?format=csv&query=" + RunningServer.encoded("SELECT " + question))
                .body();
        return Integer.parseInt(answer.lines().skip(1).findFirst().orElseThrow());
    }

    private static int partition(Property by, String what, Property size) {
        Resource partition = dataset.listSubjectsWithProperty(by, ResourceFactory.createResource(what))
                .next();
        return number(partition, size);
    }

    @Test
    void leadsToEachWayToTheData() {
        String version = server.store().state().dataVersion();
        Resource whole = dataset.createResource(server.address() + "/.well-known/void#dataset");
        assertThat(whole.getProperty(VOID.sparqlEndpoint).getResource().getURI())
                .isEqualTo(server.address() + "/sparql");
        assertThat(whole.getProperty(VOID.dataDump).getResource().getURI())
                .isEqualTo(server.address() + "/export/" + version + ".nq.gz");
        assertThat(whole.getProperty(ResourceFactory.createProperty(DCAT.NS, "version"))
                        .getString())
                .isEqualTo(version);
        assertThat(whole.getProperty(DCTerms.license).getResource().getURI())
                .isEqualTo("https://creativecommons.org/licenses/by/4.0/");
        assertThat(whole.listProperties(DCTerms.title).toList()).hasSize(2);
        assertThat(whole.listProperties(DCAT.distribution).toList()).hasSize(3);
        assertThat(whole.hasProperty(DCTerms.issued) && whole.hasProperty(DCTerms.modified))
                .isTrue();
        Resource plan = whole.getProperty(VOID.subset).getResource();
        String dump = plan.getProperty(VOID.dataDump).getResource().getURI();
        HttpResponse<String> triples =
                server.get(dump.substring(server.address().length()) + "&format=nt");
        assertThat(triples.body().lines().count()).isEqualTo(number(plan, VOID.triples));
    }

    @Test
    void listsTheGraphsThatCanBeAsked() {
        assertThat(service.listObjectsOfProperty(ResourceFactory.createProperty(SD, "name"))
                        .mapWith(RDFNode::toString)
                        .toList())
                .containsExactlyInAnyOrderElementsOf(server.store().names());
        Resource endpoint = service.createResource(server.address() + "/sparql");
        assertThat(endpoint.hasProperty(
                        ResourceFactory.createProperty(SD, "feature"),
                        ResourceFactory.createResource(SD + "UnionDefaultGraph")))
                .isTrue();
        assertThat(endpoint.listProperties(ResourceFactory.createProperty(SD, "resultFormat"))
                        .toList())
                .hasSize(Offer.ROWS.formats().size() + Offer.GRAPHS.formats().size());
    }

    @ParameterizedTest
    @CsvSource({
        "text/turtle,TURTLE",
        "application/ld+json,JSONLD",
        "application/n-triples,NTRIPLES",
        "application/rdf+xml,RDFXML"
    })
    void describesItselfInTheFormatAskedFor(String type, String name) {
        for (String path : List.of("/.well-known/void", "/sparql")) {
            HttpResponse<String> response = server.send(server.request(path).header("Accept", type));
            assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith(type);
            Model same = path.equals("/sparql") ? service : dataset;
            Lang lang = Map.of(
                            "TURTLE",
                            Lang.TURTLE,
                            "JSONLD",
                            Lang.JSONLD,
                            "NTRIPLES",
                            Lang.NTRIPLES,
                            "RDFXML",
                            Lang.RDFXML)
                    .get(name);
            assertThat(read(response.body(), java.util.Objects.requireNonNull(lang))
                            .size())
                    .isEqualTo(same.size());
        }
    }

    @Test
    void sendsABrowserToAPage() {
        HttpResponse<String> response = server.send(server.request("/sparql")
                .header("Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"));
        assertThat(response.statusCode()).isEqualTo(303);
        assertThat(response.headers().firstValue("Location")).contains("/docs");
    }

    @Test
    void speaksOfTheAddressThatTheCallerUsed() {
        HttpResponse<String> response = server.send(server.request("/.well-known/void")
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-Host", "elsewhere.example"));
        String host = server.address().replaceFirst("http:", "https:");
        assertThat(response.body()).contains("<" + host + "/sparql>").doesNotContain("elsewhere.example");
    }

    @Test
    void isNotSentTwice() {
        HttpResponse<String> first = server.get("/.well-known/void");
        HttpResponse<String> again = server.send(server.request("/.well-known/void")
                .header("If-None-Match", first.headers().firstValue("ETag").orElse("")));
        assertThat(again.statusCode()).isEqualTo(304);
    }
}
