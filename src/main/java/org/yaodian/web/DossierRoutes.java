package org.yaodian.web;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaodian.iri.Iris;
import org.yaodian.query.Table;

/** All that a page about one thing shows, in one answer: what it is, where it is named, what is named beside it. */
final class DossierRoutes {

    /** A page does not show more at once; the lists of the API have the rest. */
    private static final int MOST = 3_000;

    private static final int BESIDE = 20;

    /** Folder of the API and kind of the things in it. */
    private static final Map<String, String> KINDS =
            Map.of("documents", "document", "bodies", "body", "programs", "program", "target-groups", "group");

    private final Asking asking;
    private final Iris iris;

    DossierRoutes(Asking asking, Iris iris) {
        this.asking = asking;
        this.iris = iris;
    }

    void add(Routes routes) {
        KINDS.forEach((folder, kind) ->
                routes.data("/api/" + folder + "/{code}/{name}/dossier", context -> dossier(context, kind)));
    }

    private void dossier(Context context, String kind) {
        Parameters parameters = Parameters.of(context);
        parameters.only("minConfidence");
        String thing = Ids.iri(context, iris, kind);
        Answers.json(context, answer(thing, parameters.with("thing", thing)));
    }

    private Map<String, Object> answer(String thing, Parameters parameters) {
        Map<String, String> only = Map.of("thing", thing);
        Map<String, Object> answer =
                new LinkedHashMap<>(asking.one("entity", only, "the store knows no <" + thing + ">"));
        Table mentions = asking.table("dossier-mentions", parameters.values());
        answer.put(
                "isPlan", !asking.table("plans", Map.of("plan", thing)).rows().isEmpty());
        answer.put("total", mentions.rows().size());
        answer.put("mentions", asking.rows(mentions).objects(new Page(0, MOST)));
        answer.put("beside", beside(parameters));
        answer.put("inferred", asking.objects("dossier-inferred", only));
        answer.put("relatives", asking.objects("dossier-relatives", only));
        return answer;
    }

    /** The first of each kind. */
    private List<Map<String, Object>> beside(Parameters parameters) {
        Map<Object, Integer> counts = new LinkedHashMap<>();
        return asking.objects("dossier-beside", parameters.values()).stream()
                .filter(row -> counts.merge(row.get("kind"), 1, Integer::sum) <= BESIDE)
                .toList();
    }
}
