package org.yaodian.web;

import io.javalin.http.Context;
import java.util.List;
import org.yaodian.iri.Iris;
import org.yaodian.query.Table;

/** Routes that answer with the rows of one query: all things of a kind, and all that speaks of one thing. */
final class ListRoutes {

    /** A list: its address, the query behind it, the name its objects stand under. */
    private record Listing(String path, String query, String key) {}

    /** What is said of one thing: the kind of the thing, and the parameter of the query that takes it. */
    private record Saying(String path, String kind, String query, String parameter, String key) {}

    private static final List<Listing> LISTINGS = List.of(
            new Listing("plans", "plans", "plans"),
            new Listing("documents", "documents", "documents"),
            new Listing("bodies", "bodies", "bodies"),
            new Listing("programs", "programs", "programs"),
            new Listing("target-groups", "target-groups", "targetGroups"),
            new Listing("activities", "activities", "activities"),
            new Listing("indicators", "indicators", "indicators"));

    private static final List<Saying> SAYINGS = List.of(
            new Saying("documents/{code}/{name}/citations", "document", "citations", "document", "citations"),
            new Saying(
                    "bodies/{code}/{name}/responsibilities", "body", "mentions-of-thing", "thing", "responsibilities"),
            new Saying("programs/{code}/{name}/mentions", "program", "mentions-of-thing", "thing", "mentions"),
            new Saying("target-groups/{code}/{name}/mentions", "group", "mentions-of-thing", "thing", "mentions"),
            new Saying("activities/{code}/{name}/mentions", "activity", "mentions-of-thing", "thing", "mentions"));

    private final Asking asking;
    private final Iris iris;

    ListRoutes(Asking asking, Iris iris) {
        this.asking = asking;
        this.iris = iris;
    }

    void add(Routes routes) {
        LISTINGS.forEach(l -> routes.data("/api/" + l.path(), context -> list(context, l)));
        SAYINGS.forEach(s -> {
            routes.data("/api/" + s.path(), context -> said(context, s));
            routes.data("/api/" + s.path().replaceFirst("/[a-z]+$", ""), context -> thing(context, s.kind()));
        });
        routes.data("/api/search", this::search);
    }

    private void list(Context context, Listing listing) {
        Parameters parameters = Parameters.of(context).without("limit", "offset", "format");
        Table table = asking.table(listing.query(), parameters.values());
        Answers.list(context, asking, listing.key(), table);
    }

    private void said(Context context, Saying saying) {
        String iri = known(context, saying.kind());
        Parameters parameters =
                Parameters.of(context).without("limit", "offset", "format").with(saying.parameter(), iri);
        Answers.list(context, asking, saying.key(), asking.table(saying.query(), parameters.values()));
    }

    private void thing(Context context, String kind) {
        Parameters.of(context).only();
        String iri = Ids.iri(context, iris, kind);
        Answers.json(context, asking.one("entity", java.util.Map.of("thing", iri), missing(iri)));
    }

    private String known(Context context, String kind) {
        String iri = Ids.iri(context, iris, kind);
        asking.one("entity", java.util.Map.of("thing", iri), missing(iri));
        return iri;
    }

    private static String missing(String iri) {
        return "the store knows no <" + iri + ">; the lists under /api/ have the ids there are";
    }

    private void search(Context context) {
        Parameters parameters = Parameters.of(context);
        parameters.only("q", "limit", "offset", "format");
        String phrase = "\"" + parameters.wanted("q", "职业教育").replaceAll("[\"\\\\]", " ") + "\"";
        Answers.list(context, asking, "results", asking.table("search", java.util.Map.of("phrase", phrase)));
    }
}
