package org.yaodian.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.yaodian.iri.Iris;
import org.yaodian.iri.Name;
import org.yaodian.register.Candidate;
import org.yaodian.register.DocumentNames;
import org.yaodian.register.KnownDocument;
import org.yaodian.register.Registers;

/** Documents by any name they go by, as the registers and the plans of the store know them. Safe for many threads. */
final class NamedDocuments {

    /** From this confidence on a name is taken to mean a document. */
    private static final double MEANT = .5;

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
    NamedDocuments(Asking asking, Iris iris, Supplier<String> version, Supplier<Registers> registers) {
        this.asking = asking;
        this.iris = iris;
        this.version = version;
        this.registers = registers;
    }

    /** What a name may mean, best first; an IRI may be percent-encoded. */
    List<Candidate> find(String name) {
        return names().find(plain(name));
    }

    private String plain(String name) {
        try {
            return name.startsWith(iris.base()) ? Name.decoded(name) : name;
        } catch (IllegalArgumentException e) {
            // a percent sign that is no escape stands for itself
            return name;
        }
    }

    /** Those of {@link #find} that the name is taken to mean. */
    static List<Candidate> meant(List<Candidate> found) {
        return found.stream()
                .filter(candidate -> candidate.confidence() >= MEANT)
                .toList();
    }

    /** Those of {@link #find} that are only near, for a reader to choose from. */
    List<Map<String, Object>> near(List<Candidate> found) {
        return found.stream()
                .filter(candidate -> candidate.confidence() < MEANT)
                .map(this::about)
                .toList();
    }

    /** A document in short, and how sure it is that it is meant. */
    Map<String, Object> about(Candidate candidate) {
        KnownDocument document = candidate.document();
        Map<String, Object> about = new LinkedHashMap<>();
        about.put("iri", document.iri());
        about.put("id", iris.id(document.iri()));
        about.put("title", document.titles().official());
        if (!document.number().isEmpty()) {
            about.put("number", document.number());
        }
        if (!document.date().isEmpty()) {
            about.put("date", document.date());
        }
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
                .map(NamedDocuments::known)
                .toList();
        return new DocumentNames(registers.get(), fromPlans, iris);
    }

    private static KnownDocument known(Map<String, Object> row) {
        KnownDocument named = KnownDocument.named(word(row, "iri"), word(row, "label"), List.of());
        return new KnownDocument(
                named.iri(), named.titles(), named.issuers(), word(row, "number"), word(row, "date"), named.level());
    }

    private static String word(Map<String, Object> row, String name) {
        return String.valueOf(row.getOrDefault(name, ""));
    }
}
