package org.yaodian.register;

import java.util.List;

/**
 * Who a plan is: its IRI, its area, its issuers as known bodies.
 *
 * @param code six digits of GB/T 2260, "cn", or "unknown"
 * @param label the name it goes by among plans ("河南省教育厅2020年工作要点")
 * @param date as precise as printed, "" where unknown
 */
public record PlanIdentity(String iri, String code, String label, String date, List<Denoted> issuers) {

    public PlanIdentity {
        issuers = List.copyOf(issuers);
    }
}
