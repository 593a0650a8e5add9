package org.yaodian.web;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A list to answer with.
 *
 * @param key the name under which the objects stand
 * @param kind what each object is, for JSON-LD: "body", "cites" …, or the member that tells it, in braces
 * @param more members that stand before the objects
 * @param terms what the context of JSON-LD needs beside the usual one
 */
record Listed(String key, String kind, Rows rows, Map<String, Object> more, Map<String, Object> terms) {

    Listed {
        more = new LinkedHashMap<>(more);
        terms = new LinkedHashMap<>(terms);
    }

    static Listed of(String key, String kind, Rows rows) {
        return new Listed(key, kind, rows, Map.of(), Map.of());
    }

    /** The same with some more members. */
    Listed with(Map<String, Object> members) {
        Map<String, Object> all = new LinkedHashMap<>(more);
        all.putAll(members);
        return new Listed(key, kind, rows, all, terms);
    }

    /** The same with some terms. */
    Listed withTerms(Map<String, Object> context) {
        return new Listed(key, kind, rows, more, context);
    }
}
