package org.yaodian.web;

import io.javalin.config.RoutesConfig;
import org.yaodian.evaluation.BundledQuality;

/** How well this version reads: the figures that come with it, as they were measured. */
final class QualityRoutes {

    private final byte[] figures = BundledQuality.figures();

    void add(RoutesConfig routes) {
        routes.get("/api/quality", context -> {
            Parameters.of(context).only();
            context.contentType("application/json").result(figures);
        });
    }
}
