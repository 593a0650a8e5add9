package org.yaodian.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.jena.fuseki.main.FusekiMain;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaodian.iri.Iris;
import org.yaodian.query.BundledStore;
import org.yaodian.query.QueryLibrary;
import org.yaodian.store.Store;
import org.yaodian.web.Start;
import org.yaodian.web.WebServer;
import org.yaodian.web.WebSettings;

class ServeBenchTest {

    private static final BenchQuestion CITING = BenchQuestion.of(QueryLibrary.bundled(), "items-citing-document");

    private static Store store;

    @BeforeAll
    static void open() {
        store = BundledStore.open();
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @Test
    void asksWithTheExamplesOfAQuestion() {
        assertThat(CITING.sparql())
                .contains("\"关于减轻中小学教师负担进一步营造教育教学良好环境的若干意见\"")
                .doesNotContain("?document ", "?minConfidence");
    }

    @Test
    void comparesServersRoundByRound() throws Exception {
        StringWriter told = new StringWriter();
        try (WebServer one = server(store);
                WebServer other = server(store);
                HttpClient client = HttpClient.newHttpClient()) {
            List<Contender> servers = List.of(contender("one", one), contender("other", other));
            ServeTrial trial = new ServeTrial(servers, List.of(CITING));
            assertThat(CITING.rows(servers, client)).isEqualTo(1);
            trial.warmUp(2, Duration.ofMillis(200));
            trial.round(1, new Load(2, Duration.ofMillis(200)));
            trial.round(2, new Load(2, Duration.ofMillis(200)));
            trial.print(new PrintWriter(told, true));
            boolean met = trial.met(new PrintWriter(told, true));

            assertThat(told.toString())
                    .contains("items-citing-document", "  one  ", "  other  ")
                    .contains(met ? ": met" : ": MISSED")
                    .doesNotContain("NaN");
        }
    }

    @Test
    void refusesToMeasureServersThatAnswerDifferently() throws Exception {
        try (Store empty = Store.inMemory();
                WebServer one = server(store);
                WebServer other = server(empty);
                HttpClient client = HttpClient.newHttpClient()) {
            assertThatThrownBy(() -> CITING.rows(List.of(contender("one", one), contender("other", other)), client))
                    .isInstanceOf(FailedException.class)
                    .hasMessage("items-citing-document: one answers 1 rows and other 0, and they are not the same;"
                            + " nothing is measured");
        }
    }

    /** By the part of Fuseki that is on the class path here; the stock program is that part with more around it. */
    @Test
    void givesStockFusekiTheUnionOfGraphsAndASmallBuffer(@TempDir Path folder) throws Exception {
        int port = StockFuseki.freePort();
        DatasetGraph graphs = DatabaseMgr.connectDatasetGraph(folder.resolve("tuned") + "");
        Txn.executeWrite(
                graphs,
                () -> graphs.add(
                        NodeFactory.createURI("urn:g"),
                        NodeFactory.createURI("urn:s"),
                        NodeFactory.createURI("urn:p"),
                        NodeFactory.createURI("urn:o")));
        Path jar = Files.writeString(folder.resolve("stock.jar"), "");
        List<String> command = new StockFuseki(jar, folder).tuned(port, "tuned");

        FusekiServer server = FusekiMain.construct(
                command.stream().filter(word -> word.startsWith("--")).toArray(String[]::new));

        server.start();
        try (HttpClient client = HttpClient.newHttpClient()) {
            Contender tuned = new Contender(
                    "tuned", URI.create("http://127.0.0.1:" + port + "/ds/sparql"), ProcessHandle.current());
            assertThat(new BenchQuestion("all", "SELECT * { ?s ?p ?o }").rows(List.of(tuned), client))
                    .isEqualTo(1);
        } finally {
            server.stop();
        }
        assertThat(server.getJettyServer()
                        .getConnectors()[0]
                        .getConnectionFactory(HttpConnectionFactory.class)
                        .getHttpConfiguration()
                        .getOutputBufferSize())
                .isEqualTo(32 * 1024);
    }

    @Test
    void tellsHowToGetTheStockServer(@TempDir Path folder) {
        Run run = Run.of("bench", "serve", "--fuseki", folder.resolve("fuseki.jar"));

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("fuseki.jar: there is no such file", "mvn dependency:copy");
    }

    @Test
    void refusesAQuestionThatIsNone() {
        Run run = Run.of("bench", "serve", "--fuseki", "fuseki.jar", "--queries", "who-knows");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("who-knows: there is no such question", "items-citing-document");
    }

    @Test
    void refusesAFolderWithoutAStore(@TempDir Path folder) {
        Run run = Run.of("bench", "serve", "--fuseki", "fuseki.jar", "--data", folder);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains(folder + ": there is no store here");
    }

    @Test
    void refusesNoTimeAtAll() {
        assertThat(Run.of("bench", "serve", "--fuseki", "fuseki.jar", "--seconds", "0"))
                .satisfies(run -> assertThat(run.code()).isEqualTo(2))
                .satisfies(run -> assertThat(run.err()).contains("give 1 or more"));
    }

    private static WebServer server(Store store) {
        return switch (WebServer.start(
                store, BundledStore.ingest(store), Iris.standard(), WebSettings.of("127.0.0.1", 0))) {
            case Start.Running running -> running.server();
            case Start.Refused refused -> throw new IllegalStateException(refused.fault());
        };
    }

    private static Contender contender(String name, WebServer server) {
        return new Contender(name, URI.create(server.address() + "/sparql"), ProcessHandle.current());
    }
}
