package org.yaodian.web;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaodian.ingest.Ingest;
import org.yaodian.ingest.Outcome;
import org.yaodian.iri.Iris;

/** Adding and removing plans, for those who have the token. */
final class WritingRoutes {

    private final Ingest ingest;
    private final Iris iris;
    private final byte[] token;

    /** @param token "" to let nobody */
    WritingRoutes(Ingest ingest, Iris iris, String token) {
        this.ingest = ingest;
        this.iris = iris;
        this.token = token.getBytes(StandardCharsets.UTF_8);
    }

    void add(Routes routes) {
        routes.post("/api/plans", this::take);
        routes.delete("/api/plans/{code}/{name}", this::forget);
    }

    private void take(Context context) {
        allow(context);
        String name = Parameters.of(context).wanted("source", "henan-2020.txt");
        answer(context, ingest.ingest(name, context.bodyAsBytes()));
    }

    private void forget(Context context) {
        allow(context);
        if (!ingest.forget(Ids.iri(context, iris, "document"))) {
            throw new ProblemException(
                    Problem.notFound("the store holds no such plan; /api/plans lists those it holds"));
        }
        context.status(204);
    }

    private void allow(Context context) {
        if (token.length == 0) {
            throw new ProblemException(
                    Problem.of(
                            403,
                            "this server takes no plans: it was started without a token; start it with one to let callers write"));
        }
        String given = String.valueOf(context.header("Authorization")).replaceFirst("^Bearer ", "");
        if (!MessageDigest.isEqual(token, given.getBytes(StandardCharsets.UTF_8))) {
            context.header("WWW-Authenticate", "Bearer");
            throw new ProblemException(Problem.of(401, "send the server's token: \"Authorization: Bearer TOKEN\""));
        }
    }

    private static void answer(Context context, Outcome outcome) {
        switch (outcome) {
            case Outcome.Stored stored -> {
                context.status(201);
                Answers.json(context, about("stored", stored));
            }
            case Outcome.Unchanged same ->
                Answers.json(context, Map.of("outcome", "unchanged", "plan", same.plan(), "label", same.label()));
            case Outcome.Doubled doubled ->
                throw new ProblemException(Problem.of(
                        409, doubled.first() + " is the same plan in other words; remove it first: " + doubled.plan()));
            case Outcome.Rejected rejected ->
                throw new ProblemException(new Problem(
                        422,
                        "rejected",
                        "Rejected",
                        "the graph of " + rejected.source() + " does not satisfy the shapes; nothing was changed",
                        Map.of(
                                "violations",
                                rejected.violations().stream()
                                        .map(Object::toString)
                                        .toList())));
            case Outcome.Unreadable unreadable ->
                throw new ProblemException(
                        new Problem(422, "unreadable", "Unreadable", unreadable.sentence(), Map.of()));
        }
    }

    private static Map<String, Object> about(String outcome, Outcome.Stored stored) {
        Map<String, Object> about = new LinkedHashMap<>();
        about.put("outcome", outcome);
        about.put("plan", stored.plan());
        about.put("label", stored.label());
        about.put("replaced", stored.replaced());
        about.put(
                "counts",
                Map.of(
                        "sections", stored.counts().sections(),
                        "items", stored.counts().items(),
                        "mentions", stored.counts().mentions(),
                        "triples", stored.counts().triples()));
        about.put("warnings", List.copyOf(stored.warnings()));
        return about;
    }
}
