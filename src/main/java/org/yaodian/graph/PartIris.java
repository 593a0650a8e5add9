package org.yaodian.graph;

import java.util.Map;
import org.yaodian.mention.Evidence;
import org.yaodian.outline.Item;
import org.yaodian.outline.Part;

/** The IRIs of a plan's parts by their paths. */
record PartIris(Map<String, String> byPath, Map<String, Part> parts) {

    PartIris {
        byPath = Map.copyOf(byPath);
        parts = Map.copyOf(parts);
    }

    /** @throws IllegalArgumentException when no part has the path of the evidence: a bug of a finder */
    String of(Evidence evidence) {
        String iri = byPath.get(evidence.part());
        if (iri == null) {
            throw new IllegalArgumentException("no part " + evidence.part() + " holds \"" + evidence.exact() + "\"");
        }
        return iri;
    }

    boolean item(Evidence evidence) {
        return parts.get(evidence.part()) instanceof Item;
    }
}
