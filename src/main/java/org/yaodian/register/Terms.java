package org.yaodian.register;

/** The terms that registers are written in, as full IRIs. This package stands left of {@code vocab}; a test compares. */
final class Terms {

    static final String YD = "https://w3id.org/yaodian/ontology#";
    static final String TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
    static final String LABEL = "http://www.w3.org/2000/01/rdf-schema#label";
    static final String PREF_LABEL = "http://www.w3.org/2004/02/skos/core#prefLabel";
    static final String ALT_LABEL = "http://www.w3.org/2004/02/skos/core#altLabel";
    static final String HIDDEN_LABEL = "http://www.w3.org/2004/02/skos/core#hiddenLabel";
    static final String TITLE = "http://purl.org/dc/terms/title";
    static final String NUMBER = "http://data.europa.eu/eli/ontology#number";
    static final String CHANGE = "http://www.w3.org/ns/org#ChangeEvent";
    static final String BEFORE = "http://www.w3.org/ns/org#originalOrganization";
    static final String AFTER = "http://www.w3.org/ns/org#resultingOrganization";
    static final String ISSUER = YD + "issuer";
    static final String DATE = YD + "date";
    static final String DATE_PRECISION = YD + "datePrecision";
    static final String LEVEL = YD + "level";
    static final String KIND = YD + "kind";
    static final String CODE = YD + "code";
    static final String PARENT = YD + "parentBody";
    static final String JURISDICTION = YD + "jurisdiction";
    static final String SOURCE = "http://purl.org/dc/terms/source";

    private Terms() {}
}
