package org.yaodian.web;

import org.yaodian.evaluation.BundledQuality;

/** How well this version reads: the figures that come with it, as they were measured. */
final class QualityRoutes {

    private final byte[] figures = BundledQuality.figures();

    void add(Routes routes) {
        routes.fixed("/api/quality", context -> {
            Parameters.of(context).only();
            context.contentType("application/json").result(figures);
        });
    }
}
