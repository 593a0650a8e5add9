package org.yaodian.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import org.yaodian.ingest.Ingest;
import org.yaodian.ingest.Outcome;
import org.yaodian.iri.Iris;

/** Adding and removing plans, for those who have the token. */
final class WritingRoutes {

    private final Ingest ingest;
    private final Iris iris;
    private final Bearer bearer;
    private final ReadPlan read;

    /** @param asking for what was read of a plan */
    WritingRoutes(Ingest ingest, Iris iris, Bearer bearer, Asking asking) {
        this.ingest = ingest;
        this.iris = iris;
        this.bearer = bearer;
        this.read = new ReadPlan(asking, iris);
    }

    void add(Routes routes) {
        routes.post("/api/plans", this::take);
        routes.delete("/api/plans/{code}/{name}", this::forget);
    }

    private void take(Context context) {
        bearer.allow(context);
        SentPlan plan = SentPlan.of(context);
        answer(context, ingest.ingest(plan.source(), plan.bytes()));
    }

    private void forget(Context context) {
        bearer.allow(context);
        if (!ingest.forget(Ids.iri(context, iris, "document"))) {
            throw new ProblemException(
                    Problem.notFound("the store holds no such plan; /api/plans lists those it holds"));
        }
        context.status(204);
    }

    private void answer(Context context, Outcome outcome) {
        switch (outcome) {
            case Outcome.Stored stored -> {
                if (stored.replaced().isEmpty()) {
                    context.status(201).header("Location", read.address(stored.plan()));
                }
                Answers.json(context, read.told(stored));
            }
            case Outcome.Unchanged same -> Answers.json(context, read.told(same));
            case Outcome.Doubled doubled ->
                throw new ProblemException(Problem.of(
                        409, doubled.first() + " is the same plan in other words; remove it first: " + doubled.plan()));
            case Outcome.Rejected rejected -> throw new ProblemException(rejected(rejected));
            case Outcome.Unreadable unreadable ->
                throw new ProblemException(new Problem(
                        422, "unreadable", "Unreadable", unreadable.sentence(), Map.copyOf(unreadable.details())));
        }
    }

    private static Problem rejected(Outcome.Rejected rejected) {
        List<String> violations =
                rejected.violations().stream().map(Object::toString).toList();
        return new Problem(
                422,
                "rejected",
                "Rejected",
                "the graph of " + rejected.source() + " does not satisfy the shapes, and nothing was changed; this is a"
                        + " fault of the software or of a register: please report it with what is under \"violations\"",
                Map.of("violations", violations));
    }
}
