package org.yaodian.web;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.yaodian.iri.Iris;
import org.yaodian.query.Table;
import org.yaodian.register.Candidate;
import org.yaodian.register.KnownDocument;
import org.yaodian.register.LinkedBy;

/**
 * Who cites a document, how and in which words: asked by any name the document goes by, or by its id. As JSON, JSON-LD,
 * CSV, or as an Atom feed of the newest.
 */
final class Citator {

    private static final String EXAMPLE = "国办发〔2015〕71号";

    /** Below it a name is too far from what was asked to be taken for it. */
    private static final double LIKE = .3;

    private static final String DOCUMENT = "document";
    private static final List<String> FILTERS =
            List.of("kind", "plan", "jurisdiction", "year", "since", "readSince", "minConfidence");

    private final Asking asking;
    private final Iris iris;
    private final NamedDocuments documents;
    private final Filters filters;

    Citator(Asking asking, Iris iris, NamedDocuments documents, Filters filters) {
        this.asking = asking;
        this.iris = iris;
        this.documents = documents;
        this.filters = filters;
    }

    void add(Routes routes) {
        routes.data("/api/citations", this::byName);
        routes.data("/api/documents/{code}/{name}/citations", this::byId);
    }

    private void byName(Context context) {
        Parameters parameters = Parameters.of(context);
        String name = parameters.wanted(DOCUMENT, EXAMPLE);
        answer(context, parameters.without(DOCUMENT), meant(name, documents.find(name)));
    }

    private void byId(Context context) {
        String iri = Ids.iri(context, iris, DOCUMENT);
        String label = String.valueOf(asking.one(
                        "entity",
                        Map.of("thing", iri),
                        "the store knows no <" + iri + ">; /api/documents has those it knows")
                .getOrDefault("label", ""));
        Candidate document = documents.find(iri).stream()
                .filter(candidate -> candidate.document().iri().equals(iri))
                .findFirst()
                .orElse(new Candidate(KnownDocument.named(iri, label, List.of()), label, LinkedBy.EXACT, 1));
        answer(context, Parameters.of(context), List.of(document));
    }

    private List<Candidate> meant(String name, List<Candidate> found) {
        if (NamedDocuments.meant(found).isEmpty()) {
            throw new ProblemException(new Problem(
                    404,
                    "unknown-document",
                    "Unknown document",
                    "no document goes by \"" + name + "\"; the nearest titles are under \"nearest\"",
                    Map.of("nearest", documents.near(found))));
        }
        return found;
    }

    private void answer(Context context, Parameters parameters, List<Candidate> found) {
        Map<String, String> values = filters.values(parameters, FILTERS);
        values.put(DOCUMENT, found.getFirst().document().iri());
        Table table = asking.table("citations", values);
        Map<String, Object> more = new LinkedHashMap<>();
        more.put(DOCUMENT, about(found.getFirst()));
        more.put(
                "alternatives",
                found.stream()
                        .skip(1)
                        .filter(candidate -> candidate.confidence() >= LIKE)
                        .map(documents::about)
                        .toList());
        more.put("possiblySame", possiblySame(values));
        more.put("counts", counts(table));
        Listed list = Listed.of("citations", "cites", asking.rows("citations", values))
                .with(more);
        Format format = Format.of(context, parameters, Format.JSON, Format.CSV, Format.JSONLD, Format.ATOM);
        if (format == Format.ATOM) {
            new CitationFeed(context, parameters).send(list);
            return;
        }
        Answers.list(context, list, format);
    }

    private Map<String, Object> about(Candidate candidate) {
        Map<String, Object> about = documents.about(candidate);
        asking.objects("entity", Map.of("thing", candidate.document().iri()))
                .forEach(entity -> List.of("number", "date", "issuers", "level").forEach(member -> {
                    if (entity.containsKey(member)) {
                        about.put(member, entity.get(member));
                    }
                }));
        if (!candidate.document().issuers().isEmpty()) {
            // in the order printed, which the graph does not keep
            about.put("issuers", candidate.document().issuers());
        }
        about.put("confidence", about.remove("confidence"));
        about.put("linkedBy", about.remove("linkedBy"));
        return about;
    }

    /** Documents that may be this one, with how often they are cited: to be seen, not counted. */
    private List<Map<String, Object>> possiblySame(Map<String, String> values) {
        Map<String, String> asked = new LinkedHashMap<>(values);
        asked.keySet().retainAll(List.of(DOCUMENT, "minConfidence"));
        List<Map<String, Object>> same = asking.objects("possibly-same", asked);
        same.forEach(
                row -> row.put("href", "/api/documents/" + Ids.encoded(String.valueOf(row.get("id"))) + "/citations"));
        return same;
    }

    /** Over all that fit the filters, not only over one page. */
    private static Map<String, Object> counts(Table table) {
        Map<String, Integer> kinds = new LinkedHashMap<>();
        Filters.CITATION_KINDS.forEach(kind -> kinds.put(kind, 0));
        Map<String, Integer> years = new TreeMap<>();
        table.rows().forEach(row -> {
            kinds.merge(word(row, "kind_"), 1, Integer::sum);
            years.merge(word(row, "plan_year"), 1, Integer::sum);
        });
        Map<String, Object> counts = new LinkedHashMap<>();
        counts.put("kind", kinds);
        counts.put("year", years);
        return counts;
    }

    private static String word(Map<String, Node> row, String column) {
        Node cell = row.get(column);
        return cell == null ? "unknown" : cell.getLiteralLexicalForm();
    }
}
