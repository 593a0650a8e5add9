package org.yaodian.web;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.yaodian.iri.Iris;
import org.yaodian.query.Table;
import org.yaodian.register.Candidate;
import org.yaodian.register.DocumentNames;
import org.yaodian.register.KnownDocument;
import org.yaodian.register.Registers;

/** Who cites a document, asked by any name it goes by. */
final class Citator {

    /** From this confidence on a name is taken to mean a document. */
    private static final double MEANT = .5;

    private static final String EXAMPLE = "国办发〔2015〕71号";

    /** Names as they were at one state of the store. */
    private record Names(String version, DocumentNames names) {}

    private final Asking asking;
    private final Iris iris;
    private final Supplier<String> version;
    private final Supplier<Registers> registers;
    private Optional<Names> known = Optional.empty();

    /**
     * @param version of the store; names are read anew when it changes
     * @param registers asked once a version, when the first name is looked up
     */
    Citator(Asking asking, Iris iris, Supplier<String> version, Supplier<Registers> registers) {
        this.asking = asking;
        this.iris = iris;
        this.version = version;
        this.registers = registers;
    }

    void add(Routes routes) {
        routes.data("/api/citations", this::citations);
    }

    private void citations(Context context) {
        Parameters parameters = Parameters.of(context);
        List<Candidate> found = names().find(parameters.wanted("document", EXAMPLE));
        answer(context, parameters, found);
    }

    private void answer(Context context, Parameters parameters, List<Candidate> found) {
        List<Map<String, Object>> near = found.stream().map(Citator::about).toList();
        if (found.isEmpty() || found.getFirst().confidence() < MEANT) {
            throw new ProblemException(new Problem(
                    404,
                    "unknown-document",
                    "Unknown document",
                    "no document goes by \"" + parameters.value("document")
                            + "\"; the nearest titles are under \"nearest\"",
                    Map.of("nearest", near)));
        }
        Table table = asking.table("citations", filters(parameters, found.getFirst()));
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("document", near.getFirst());
        answer.put("alternatives", near.subList(1, near.size()));
        answer.put("total", table.rows().size());
        answer.put("citations", asking.objects(page(parameters, table)));
        Answers.json(context, answer);
    }

    private Map<String, String> filters(Parameters parameters, Candidate meant) {
        Parameters filters = parameters
                .without("limit", "offset")
                .with("document", meant.document().iri());
        return filters.value("plan").isEmpty()
                ? filters.values()
                : filters.with("plan", Ids.iri(iris, "document", filters.value("plan")))
                        .values();
    }

    private static Table page(Parameters parameters, Table table) {
        return table.page(
                parameters.number("offset", 0, 0, Integer.MAX_VALUE / 2), parameters.number("limit", 1000, 1, 10_000));
    }

    private static Map<String, Object> about(Candidate candidate) {
        KnownDocument document = candidate.document();
        Map<String, Object> about = new LinkedHashMap<>();
        about.put("iri", document.iri());
        about.put("title", document.titles().official());
        about.put("number", document.number());
        about.put("date", document.date());
        about.put("confidence", candidate.confidence());
        about.put("linkedBy", candidate.linkedBy().word());
        return about;
    }

    private synchronized DocumentNames names() {
        String now = version.get();
        Names names = known.filter(old -> old.version().equals(now)).orElseGet(() -> new Names(now, read()));
        known = Optional.of(names);
        return names.names();
    }

    private DocumentNames read() {
        List<KnownDocument> fromPlans = asking.objects("documents-of-plans", Map.of()).stream()
                .map(row -> KnownDocument.named(
                        String.valueOf(row.get("iri")), String.valueOf(row.get("label")), List.of()))
                .toList();
        return new DocumentNames(registers.get(), fromPlans, iris);
    }
}
