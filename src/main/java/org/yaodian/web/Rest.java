package org.yaodian.web;

/** Asks for what a description leaves out. */
final class Rest {

    private Rest() {}

    /** A query for all that points to a thing by one property. */
    static String query(String iri, String link) {
        return "SELECT ?thing WHERE { ?thing <" + link + "> <" + iri + "> } ORDER BY ?thing";
    }
}
