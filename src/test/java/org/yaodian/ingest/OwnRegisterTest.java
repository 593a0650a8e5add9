package org.yaodian.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaodian.iri.Iris;
import org.yaodian.register.KnownBody;
import org.yaodian.register.KnownDocument;
import org.yaodian.store.Store;
import org.yaodian.text.SourceReader;

class OwnRegisterTest {

    private static final String GOOD = "ontology/examples/register/good";
    private static final String PLAN = """
            平凉市教育局
            2017年工作要点

            一、提高质量
            1.保护文物。贯彻落实《关于加强文物工作的实施意见》，由市文物中心负责。
            """;
    private static final String DOCUMENTS = """
            title,aliases,issuers,date_issued,document_number,level,kind,jurisdiction,source
            平凉市人民政府关于文物保护的意见,《关于加强文物工作的实施意见》;文物意见,平凉市人民政府,2016-04,平政发[2016]9号,local,意见,平凉市,https://example.org/9
            """;
    private static final String BODIES = """
            id,name,aliases,kind,parent,jurisdiction,source
            x,平凉市文物保护研究中心,市文物中心,public_institution,平凉市人民政府,620800,"the city's list, of 2016"
            """;

    private final Iris iris = Iris.standard();
    private final Store store = Store.inMemory();

    @TempDir
    Path folder;

    @AfterEach
    void empty() {
        store.write(writing -> store.names().forEach(writing::remove));
    }

    @Test
    void readsTurtle() {
        OwnRegister own = read(Path.of(GOOD));
        assertThat(own.all().documents()).extracting(KnownDocument::number).contains("某政发〔2016〕12号", "国办发〔2015〕71号");
    }

    @Test
    void readsTables() throws IOException {
        write("documents.csv", "\uFEFF" + DOCUMENTS);
        write("bodies.csv", BODIES);
        OwnRegister own = read(folder);
        assertThat(own.all().documents())
                .filteredOn(document -> document.number().equals("平政发〔2016〕9号"))
                .singleElement()
                .satisfies(document -> {
                    assertThat(document.iri()).isEqualTo(iris.document("620800", "平凉市人民政府关于文物保护的意见"));
                    assertThat(document.titles().others()).containsExactlyInAnyOrder("关于加强文物工作的实施意见", "文物意见");
                    assertThat(document.issuers()).containsExactly("平凉市人民政府");
                    assertThat(document.date()).isEqualTo("2016-04");
                });
        assertThat(own.all().bodies())
                .contains(new KnownBody(
                        iris.body("620800", "平凉市文物保护研究中心"),
                        "平凉市文物保护研究中心",
                        List.of("市文物中心"),
                        "public_institution",
                        "620800"));
    }

    @Test
    void linksAndReadsAgainWhatAnotherRegisterRead() throws IOException {
        write("documents.csv", DOCUMENTS);
        write("bodies.csv", BODIES);
        OwnRegister own = read(folder);
        assertThat(ingest(OwnRegister.none(iris))).isInstanceOf(Outcome.Stored.class);
        assertThat(ingest(OwnRegister.none(iris))).isInstanceOf(Outcome.Unchanged.class);
        assertThat(ask("?m <https://w3id.org/yaodian/ontology#denotes> <" + iris.body("620800", "平凉市文物保护研究中心") + ">"))
                .isFalse();
        assertThat(ingest(own)).isInstanceOf(Outcome.Stored.class);
        assertThat(ingest(own)).isInstanceOf(Outcome.Unchanged.class);
        assertThat(ask("?m <https://w3id.org/yaodian/ontology#denotes> <" + iris.document("620800", "平凉市人民政府关于文物保护的意见")
                        + ">"))
                .isTrue();
        write("bodies.csv", BODIES.replace("of 2016", "of 2017"));
        assertThat(ingest(read(folder))).isInstanceOf(Outcome.Stored.class);
    }

    @Test
    void laysItsStatementsInTheStoreInThePlaceOfBundledOnes() throws IOException {
        String opinion = iris.document("cn", "国务院办公厅关于全面加强和改进学校美育工作的意见");
        write("documents.csv", """
                title,aliases,issuers,date_issued,document_number,level,kind,jurisdiction,source
                国务院办公厅关于全面加强和改进学校美育工作的意见,美育71号,国务院办公厅,2015-09-15,国办发〔2015〕71号,national,意见,,own
                """);
        new Foundation(iris).lay(store);
        String version = store.version();
        new Foundation(iris, read(folder), Map.of()).lay(store);
        assertThat(store.version()).isNotEqualTo(version);
        assertThat(ask("<" + opinion + "> <http://purl.org/dc/terms/source> 'own'"))
                .isTrue();
        assertThat(ask("<" + opinion + "> <http://purl.org/dc/terms/source> ?other FILTER(?other != 'own')"))
                .isFalse();
    }

    @Test
    void saysWhereAFaultIsAndHowToCureIt() throws IOException {
        Path turtle = write("a.ttl", """
                @prefix yd: <https://w3id.org/yaodian/ontology#> .
                @base <https://w3id.org/yaodian/id/> .

                <body/620800/市文物中心> a yd:Body ;
                    rdfs:label "市文物中心"@zh .
                """);
        assertThat(faults(folder))
                .singleElement()
                .asString()
                .startsWith(turtle + ", line 5, column 5: this is no Turtle: ")
                .contains("; mend the line");
        write("a.ttl", """
                @prefix yd: <https://w3id.org/yaodian/ontology#> .
                @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
                @base <https://w3id.org/yaodian/id/> .

                <body/620800/市文物中心> a yd:Body ;
                    rdfs:label "市文物中心"@zh ;
                    yd:kind "shop" .
                """);
        assertThat(faults(folder))
                .hasSize(2)
                .allSatisfy(fault -> assertThat(fault)
                        .startsWith(turtle + ", line 5: <https://w3id.org/yaodian/id/body/620800/市文物中心> ")
                        .contains("; see ontology/register-shapes.ttl"))
                .anySatisfy(
                        fault -> assertThat(fault).contains("body-without-kind").contains("(shop)"))
                .anySatisfy(fault -> assertThat(fault).contains("record-without-source"));
    }

    @Test
    void saysWhatIsWrongInATable() throws IOException {
        Path table =
                write("documents.csv", DOCUMENTS.replace("2016-04", "April").replace("local,意见,平凉市", "city,意见,鼓楼区"));
        assertThat(faults(folder))
                .containsExactly(
                        table
                                + ", line 2: jurisdiction is \"鼓楼区\", which names 4 places; write its six digits of GB/T 2260, or cn");
        write("documents.csv", DOCUMENTS.replace("2016-04", "April").replace(",local,", ",city,"));
        assertThat(faults(folder))
                .hasSize(2)
                .anySatisfy(
                        fault -> assertThat(fault)
                                .isEqualTo(
                                        table
                                                + ", line 2: date_issued is \"April\"; write 2016, 2016-04 or 2016-04-01, or leave it empty"))
                .anySatisfy(fault ->
                        assertThat(fault).startsWith(table + ", line 2: <").contains("document-without-level"));
        write("documents.csv", "标题,文号\n甲,乙\n");
        assertThat(faults(folder))
                .containsExactly(table + ", line 1: neither a column \"title\" (documents) nor \"name\" (bodies);"
                        + " name the columns in the first line");
    }

    @Test
    void refusesANumberThatAnotherDocumentHas() throws IOException {
        write("documents.csv", DOCUMENTS.replace("平政发[2016]9号", "国办发〔2015〕71号"));
        assertThat(faults(folder))
                .singleElement()
                .asString()
                .startsWith(folder + ": 国办发〔2015〕71号 is the number of <")
                .endsWith("; mend one, or give yours the IRI of the other to take its place");
    }

    @Test
    void refusesAFolderWithoutRecords() throws IOException {
        assertThat(faults(folder.resolve("none")))
                .containsExactly(
                        folder.resolve("none") + ": there is no such folder; name one that holds .ttl or .csv files");
        write("notes.txt", "nothing");
        assertThat(faults(folder)).singleElement().asString().contains("no .ttl and no .csv file in it");
        Files.write(folder.resolve("bodies.csv"), BODIES.getBytes(java.nio.charset.Charset.forName("GB18030")));
        assertThat(faults(folder))
                .singleElement()
                .asString()
                .endsWith("bodies.csv: this is no UTF-8; save it as UTF-8");
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private OwnRegister read(Path folder) {
        return switch (RegisterDesk.read(folder, iris)) {
            case RegisterReading.Read read -> read.register();
            case RegisterReading.Refused refused ->
                throw new AssertionError(refused.faults().toString());
        };
    }

    private List<String> faults(Path folder) {
        return switch (RegisterDesk.read(folder, iris)) {
            case RegisterReading.Read read -> List.of();
            case RegisterReading.Refused refused -> refused.faults();
        };
    }

    private Outcome ingest(OwnRegister own) {
        Extraction extraction = new Extraction(iris, own);
        return new Ingest(store, extraction, new SourceReader(), "test", () -> Instant.EPOCH)
                .ingest("plan.txt", PLAN.getBytes(StandardCharsets.UTF_8));
    }

    private boolean ask(String pattern) {
        return store.read(dataset ->
                QueryExec.dataset(dataset).query("ASK { " + pattern + " }").ask());
    }
}
