package org.yaodian.web;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaodian.iri.Iris;

/** Routes that answer with the rows of one query: all things of a kind, and all that speaks of one thing. */
final class ListRoutes {

    /**
     * A list of all things of a kind.
     *
     * @param path the last part of its address, and the name of the query behind it
     * @param key the name its objects stand under
     * @param kind of its things, as {@link Listed} has it
     * @param filters names of those there are
     */
    private record Listing(String path, String key, String kind, List<String> filters) {}

    /** What is said of one thing: where, the kind of the thing, the name the mentions stand under, what filters them. */
    private record Saying(String path, String kind, String key, List<String> filters) {}

    private static final List<Listing> LISTINGS = List.of(
            new Listing("plans", "plans", "plan", List.of("plan", "jurisdiction", "year", "since", "readSince")),
            new Listing("bodies", "bodies", "body", List.of("name", "role", "minConfidence")),
            new Listing("programs", "programs", "program", List.of("name", "minConfidence")),
            new Listing("target-groups", "targetGroups", "group", List.of("name", "minConfidence")),
            new Listing("activities", "activities", "activity", List.of("name", "minConfidence")),
            new Listing(
                    "indicators",
                    "indicators",
                    "Indicator",
                    List.of("plan", "jurisdiction", "year", "since", "unit", "comparator", "minConfidence")));

    private static final List<String> OF_PLANS = List.of("plan", "jurisdiction", "year", "since", "minConfidence");

    private static final List<Saying> SAYINGS = List.of(
            new Saying(
                    "bodies/{code}/{name}/responsibilities",
                    "body",
                    "responsibilities",
                    List.of("role", "plan", "jurisdiction", "year", "since", "minConfidence")),
            new Saying("programs/{code}/{name}/mentions", "program", "mentions", OF_PLANS),
            new Saying("target-groups/{code}/{name}/mentions", "group", "mentions", OF_PLANS),
            new Saying("activities/{code}/{name}/mentions", "activity", "mentions", OF_PLANS));

    private static final String NAME = "name";

    private final Asking asking;
    private final Iris iris;
    private final Filters filters;

    ListRoutes(Asking asking, Iris iris, Filters filters) {
        this.asking = asking;
        this.iris = iris;
        this.filters = filters;
    }

    void add(Routes routes) {
        LISTINGS.forEach(l -> routes.data("/api/" + l.path(), context -> list(context, l)));
        SAYINGS.forEach(s -> {
            routes.data("/api/" + s.path(), context -> said(context, s));
            routes.data("/api/" + s.path().replaceFirst("/[a-z]+$", ""), context -> thing(context, s.kind()));
        });
        routes.data("/api/documents/{code}/{name}", context -> thing(context, "document"));
    }

    private void list(Context context, Listing listing) {
        Map<String, String> values = filters.values(Parameters.of(context), listing.filters());
        Listed list = Listed.of(listing.key(), listing.kind(), asking.rows(listing.path(), values));
        Answers.list(context, list.rows().total() == 0 ? list.with(near(listing, values)) : list);
    }

    /** Names like one that nothing has. */
    private Map<String, Object> near(Listing listing, Map<String, String> values) {
        if (!values.containsKey(NAME)) {
            return Map.of();
        }
        String name = values.getOrDefault(NAME, "");
        List<Map<String, Object>> near = Nearest.of(
                name,
                asking.objects(listing.path(), Map.of()),
                thing -> String.valueOf(thing.getOrDefault("label", "")));
        Map<String, Object> more = new LinkedHashMap<>();
        more.put(
                "note",
                "no name holds \"" + name + "\" and fits the other filters; names like it are under \"nearest\"");
        more.put("nearest", near);
        return more;
    }

    private void said(Context context, Saying saying) {
        Map<String, Object> thing = known(context, saying.kind());
        Map<String, String> values = filters.values(Parameters.of(context), saying.filters());
        values.put("thing", String.valueOf(thing.get("iri")));
        thing.keySet().retainAll(List.of("iri", "id", "kind", "bodyClass", "label"));
        Answers.list(
                context,
                Listed.of(saying.key(), "{type}", asking.rows("mentions-of-thing", values))
                        .with(Map.of("thing", thing)));
    }

    private void thing(Context context, String kind) {
        Parameters.of(context).only(Format.PARAMETER);
        Answers.object(context, "{kind}", known(context, kind));
    }

    private Map<String, Object> known(Context context, String kind) {
        String iri = Ids.iri(context, iris, kind);
        return asking.one(
                "entity",
                Map.of("thing", iri),
                "the store knows no <" + iri + ">; the lists under /api/ have the ids there are");
    }
}
