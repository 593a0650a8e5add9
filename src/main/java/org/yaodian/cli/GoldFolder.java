package org.yaodian.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yaodian.evaluation.Use;

/**
 * A folder of annotated plans: {@code NAME.jsonl}, and the text beside it, or elsewhere if the folder's
 * {@code SOURCES.tsv} says which text it is. Plans count as tuned on unless that table says otherwise.
 */
final class GoldFolder {

    private static final String TABLE = "SOURCES.tsv";
    private static final String GOLD = ".jsonl";
    private static final List<String> ENDINGS = List.of(".txt", ".html", ".htm", ".docx", ".pdf");

    private final Path folder;
    private final List<Path> texts;
    private final Map<String, Row> table;
    private final List<Annotated> plans = new ArrayList<>();
    private final List<String> missing = new ArrayList<>();

    /** One annotated plan and its text. */
    record Annotated(String name, Path gold, Path text, Use use) {}

    /** What the table says of one gold file. */
    private record Row(String text, Use use) {}

    /** @param texts folders in which to look for texts */
    GoldFolder(Path folder, List<Path> texts) {
        this.folder = folder;
        this.texts = texts;
        this.table = rows(folder.resolve(TABLE));
        gold().forEach(this::add);
    }

    /** All whose text is at hand, by name. */
    List<Annotated> plans() {
        return List.copyOf(plans);
    }

    /** For each of the others a sentence that says which text is missing where. */
    List<String> missing() {
        return List.copyOf(missing);
    }

    private List<Path> gold() {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> gold = files.filter(file -> file.toString().endsWith(GOLD))
                    .sorted()
                    .toList();
            if (gold.isEmpty()) {
                throw new FailedException(
                        folder + ": no NAME" + GOLD + " in this folder; give one with annotated plans");
            }
            return gold;
        } catch (IOException e) {
            throw new FailedException(folder + ": is no folder that can be read; --gold takes a folder of NAME" + GOLD);
        }
    }

    private void add(Path gold) {
        String file = gold.getFileName().toString();
        String name = file.substring(0, file.length() - GOLD.length());
        Row row = table.getOrDefault(name, new Row("", Use.TUNED));
        ENDINGS.stream()
                .map(ending -> folder.resolve(name + ending))
                .filter(Files::isRegularFile)
                .findFirst()
                .or(() -> elsewhere(row))
                .ifPresentOrElse(
                        text -> plans.add(new Annotated(name, gold, text, row.use())),
                        () -> missing.add(gold + ", for its text "
                                + (row.text().isEmpty() ? name + ENDINGS.getFirst() : row.text())
                                + " is neither beside it nor in a folder given by --texts"));
    }

    private Optional<Path> elsewhere(Row row) {
        return texts.stream().flatMap(dir -> named(dir, row.text()).stream()).findFirst();
    }

    private static Optional<Path> named(Path dir, String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Path direct = dir.resolve(text);
        if (Files.isRegularFile(direct)) {
            return Optional.of(direct);
        }
        try (Stream<Path> all = Files.walk(dir)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> file.endsWith(direct.getFileName()))
                    .sorted()
                    .findFirst();
        } catch (IOException | UncheckedIOException e) {
            throw new FailedException(dir + ": is no folder that can be read; --texts takes a folder of texts");
        }
    }

    private static Map<String, Row> rows(Path table) {
        if (!Files.exists(table)) {
            return Map.of();
        }
        Map<String, Row> rows = new LinkedHashMap<>();
        List<String> lines = new ArrayList<>();
        try {
            lines.addAll(Files.readAllLines(table));
        } catch (IOException e) {
            throw new FailedException(table + ": cannot be read as UTF-8 text (" + e.getMessage() + ")");
        }
        for (int number = 1; number <= lines.size(); number++) {
            String line = lines.get(number - 1);
            if (!line.isBlank() && !line.startsWith("#")) {
                List<String> cells = List.of(line.split("\t", -1));
                String place = table + ", line " + number;
                if (cells.size() != 3) {
                    throw new FailedException(place + ": three cells are wanted, gold, text, use, with tabs between");
                }
                rows.put(cells.getFirst(), new Row(cells.get(1), use(place, cells.get(2))));
            }
        }
        return rows;
    }

    private static Use use(String place, String word) {
        return Stream.of(Use.values())
                .filter(use -> use.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new FailedException(place + ": \"" + word + "\" is no use; there are "
                        + Stream.of(Use.values()).map(Use::word).collect(Collectors.joining(", "))));
    }
}
