package org.yaodian.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaodian.iri.Iris;
import org.yaodian.query.BundledStore;
import org.yaodian.store.Store;

/** The tables keep what their description promises, by the rules of Data Package and Table Schema (v2). */
class TablesTest {

    private static final CSVFormat CSV =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    @TempDir
    static Path folder;

    private static Store store;
    private static JsonNode description;

    @BeforeAll
    static void write() throws IOException {
        store = BundledStore.open();
        Tables tables = new Tables(Iris.standard(), Tables.Mark.NONE);
        Snapshot.of(store, snapshot -> tables.write(snapshot, folder));
        description =
                new ObjectMapper().readTree(folder.resolve("datapackage.json").toFile());
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @Test
    void areAllDescribedInBothLanguages() {
        assertThat(tables()).hasSizeGreaterThan(20).allSatisfy(table -> {
            assertBilingual(table);
            assertThat(table.get("name").asText()).matches("[a-z0-9._-]+");
            assertThat(table.get("type").asText()).isEqualTo("table");
            assertThat(table.at("/schema/fields").valueStream().toList())
                    .isNotEmpty()
                    .allSatisfy(TablesTest::assertBilingual);
            assertThat(table.at("/schema/primaryKey").size()).isPositive();
        });
        assertThat(description.get("$schema").asText())
                .isEqualTo("https://datapackage.org/profiles/2.0/datapackage.json");
    }

    private static void assertBilingual(JsonNode thing) {
        for (String text :
                List.of(thing.get("title").asText(), thing.get("description").asText())) {
            assertThat(text).containsPattern("\\p{IsHan}").containsPattern("[A-Za-z]{2}");
        }
    }

    @Test
    void haveTheColumnsTheRowsAndTheTypesThatAreDescribed() throws IOException {
        for (JsonNode table : tables()) {
            List<JsonNode> fields = table.at("/schema/fields").valueStream().toList();
            List<CSVRecord> rows = rows(table);
            assertThat(rows).as(table.get("name").asText()).isNotEmpty();
            assertThat(rows.getFirst().getParser().getHeaderNames())
                    .isEqualTo(fields.stream()
                            .map(field -> field.get("name").asText())
                            .toList());
            for (CSVRecord row : rows) {
                assertThat(row.size()).as(row.toString()).isEqualTo(fields.size());
                fields.forEach(field -> assertThat(
                                fault(field, row.get(field.get("name").asText())))
                        .as(table.get("name") + " " + field.get("name") + " " + row)
                        .isEmpty());
            }
        }
    }

    /** What is wrong with a cell, "" for nothing. */
    private static String fault(JsonNode field, String cell) {
        JsonNode constraints = field.path("constraints");
        if (cell.isEmpty()) {
            return constraints.path("required").asBoolean() ? "is missing" : "";
        }
        if (constraints.has("enum")
                && constraints
                        .get("enum")
                        .valueStream()
                        .noneMatch(word -> word.asText().equals(cell))) {
            return "is no word of the list";
        }
        if (constraints.has("pattern")
                && !cell.matches(constraints.get("pattern").asText())) {
            return "is of another pattern";
        }
        return switch (field.get("type").asText()) {
            case "string" -> "";
            case "boolean" -> cell.equals("true") || cell.equals("false") ? "" : "is no boolean";
            case "integer" -> bounds(constraints, new BigDecimal(new BigInteger(cell)));
            case "number" -> bounds(constraints, new BigDecimal(cell));
            case "date" -> LocalDate.parse(cell).toString().equals(cell) ? "" : "is no date";
            case "datetime" -> Instant.parse(cell).toString().equals(cell) ? "" : "is no time";
            default -> "is of an unknown type";
        };
    }

    private static String bounds(JsonNode constraints, BigDecimal number) {
        boolean low = constraints.has("minimum")
                && number.compareTo(constraints.get("minimum").decimalValue()) < 0;
        boolean high = constraints.has("maximum")
                && number.compareTo(constraints.get("maximum").decimalValue()) > 0;
        return low || high ? "is out of bounds" : "";
    }

    @Test
    void holdTheirKeys() throws IOException {
        Map<String, List<CSVRecord>> all = new TreeMap<>();
        for (JsonNode table : tables()) {
            all.put(table.get("name").asText(), rows(table));
        }
        int foreign = 0;
        for (JsonNode table : tables()) {
            String name = table.get("name").asText();
            List<List<String>> keys = cells(all.getOrDefault(name, List.of()), table.at("/schema/primaryKey"));
            assertThat(keys).as(name).doesNotHaveDuplicates();
            for (JsonNode key : table.at("/schema/foreignKeys")) {
                String other = key.at("/reference/resource").asText(name);
                Set<List<String>> there =
                        new HashSet<>(cells(all.getOrDefault(other, List.of()), key.at("/reference/fields")));
                assertThat(cells(all.getOrDefault(name, List.of()), key.get("fields")).stream()
                                .filter(cell -> !cell.equals(List.of(""))))
                        .as(name + " " + key)
                        .allMatch(there::contains);
                foreign++;
            }
        }
        assertThat(foreign).isGreaterThan(25);
    }

    private static List<List<String>> cells(List<CSVRecord> rows, JsonNode columns) {
        return rows.stream()
                .map(row -> columns.valueStream()
                        .map(column -> row.get(column.asText()))
                        .toList())
                .toList();
    }

    @Test
    void sayTheirVersionLicenceSourcesAndSums() throws Exception {
        assertThat(description.get("version").asText()).isEqualTo(store.state().dataVersion());
        assertThat(description.at("/yaodian/dataVersion").asText()).isEqualTo(store.version());
        assertThat(description.at("/yaodian/softwareVersion").asText()).isEqualTo(Edition.softwareVersion());
        assertThat(description.at("/licenses/0/path").asText()).isEqualTo(Edition.LICENCE);
        assertThat(description.at("/sources/0/title").asText()).isEqualTo("河南省教育厅2020年工作要点 (henan-2020.txt)");
        for (JsonNode table : tables()) {
            byte[] file = Files.readAllBytes(folder.resolve(table.get("path").asText()));
            assertThat(table.get("bytes").asLong()).isEqualTo(file.length);
            assertThat(table.get("hash").asText())
                    .isEqualTo("sha256:"
                            + HexFormat.of()
                                    .formatHex(
                                            MessageDigest.getInstance("SHA-256").digest(file)));
        }
    }

    @Test
    void proveEveryMentionByTheText() throws IOException {
        Map<String, int[]> texts = new TreeMap<>();
        rows(table("texts"))
                .forEach(row ->
                        texts.put(row.get("plan"), row.get("text").codePoints().toArray()));
        assertThat(rows(table("mentions"))).hasSizeGreaterThan(400).allSatisfy(row -> {
            int start = Integer.parseInt(row.get("start"));
            int length = Integer.parseInt(row.get("end")) - start;
            assertThat(new String(texts.get(row.get("plan")), start, length)).isEqualTo(row.get("exact"));
        });
    }

    @Test
    void areTheSameInAnArchiveEveryTime() throws IOException {
        byte[] archive = archive(Tables.Mark.NONE);
        assertThat(archive(Tables.Mark.NONE)).isEqualTo(archive);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(zip.readAllBytes()).isEqualTo(Files.readAllBytes(folder.resolve(entry.getName())));
            }
        }
    }

    @Test
    void beginWithAByteOrderMarkForExcel() throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive(Tables.Mark.BYTE_ORDER)))) {
            zip.getNextEntry();
            assertThat(new String(zip.readAllBytes(), StandardCharsets.UTF_8)).startsWith("\uFEFFplan,label,");
        }
    }

    private static byte[] archive(Tables.Mark mark) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Snapshot.of(store, snapshot -> new Tables(Iris.standard(), mark).write(snapshot, out));
        return out.toByteArray();
    }

    private static List<JsonNode> tables() {
        return description.get("resources").valueStream().toList();
    }

    private static JsonNode table(String name) {
        return tables().stream()
                .filter(table -> table.get("name").asText().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<CSVRecord> rows(JsonNode table) throws IOException {
        try (var reader =
                        Files.newBufferedReader(folder.resolve(table.get("path").asText()));
                var parser = CSV.parse(reader)) {
            return parser.getRecords();
        }
    }
}
