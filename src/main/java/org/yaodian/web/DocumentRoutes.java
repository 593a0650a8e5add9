package org.yaodian.web;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yaodian.register.Candidate;
import org.yaodian.register.DocumentNames;

/** Documents by part of a title, or by any name they go by, or by number in any of its forms. */
final class DocumentRoutes {

    private static final List<String> FILTERS = List.of("title", "number", "level", "minConfidence");

    private final Asking asking;
    private final NamedDocuments documents;
    private final Filters filters;

    DocumentRoutes(Asking asking, NamedDocuments documents, Filters filters) {
        this.asking = asking;
        this.documents = documents;
        this.filters = filters;
    }

    void add(Routes routes) {
        routes.data("/api/documents", this::list);
    }

    private void list(Context context) {
        Map<String, String> values = filters.values(Parameters.of(context), FILTERS);
        List<Candidate> titled = found(values, "title", "titled");
        List<Candidate> numbered = found(values, "number", "numbered");
        values.computeIfPresent("number", (name, number) -> DocumentNames.number(number));
        Listed list = Listed.of("documents", "document", asking.rows("documents", values));
        List<Candidate> found =
                Stream.concat(titled.stream(), numbered.stream()).toList();
        Answers.list(context, list.rows().total() == 0 && !found.isEmpty() ? list.with(near(found)) : list);
    }

    /** What a name may mean; the IRIs of what it is taken to mean go to the query. */
    private List<Candidate> found(Map<String, String> values, String name, String as) {
        List<Candidate> found = Stream.ofNullable(values.get(name))
                .flatMap(words -> documents.find(words).stream())
                .toList();
        List<Candidate> meant = NamedDocuments.meant(found);
        if (!meant.isEmpty()) {
            values.put(
                    as,
                    meant.stream()
                            .map(candidate -> "<" + candidate.document().iri() + ">")
                            .collect(Collectors.joining(" ")));
        }
        return found;
    }

    private Map<String, Object> near(List<Candidate> found) {
        Map<String, Object> more = new LinkedHashMap<>();
        more.put(
                "note",
                "no document goes by that and fits the other filters; the nearest titles are under \"nearest\"");
        more.put("nearest", found.stream().map(documents::about).toList());
        return more;
    }
}
