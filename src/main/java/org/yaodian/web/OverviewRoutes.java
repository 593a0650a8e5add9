package org.yaodian.web;

import io.javalin.http.Context;
import java.util.function.Supplier;

/** The store at a glance, in one answer: what the first page shows. */
final class OverviewRoutes {

    private final Kept<Overview> overview;

    OverviewRoutes(Asking asking, Supplier<String> version) {
        this.overview = new Kept<>(version, () -> Overview.of(asking));
    }

    void add(Routes routes) {
        routes.data("/api/overview", this::overview);
    }

    private void overview(Context context) {
        Parameters parameters = Parameters.of(context);
        parameters.only("due");
        int due = parameters.number("due", 0, 0, 9999);
        Answers.json(context, overview.get().answer(due == 0 ? "" : Integer.toString(due)));
    }
}
