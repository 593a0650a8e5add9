package org.yaodian.register;

/** A thing with a name: its IRI, what it is, and the label it goes by. */
public record Entity(String iri, Kind kind, String label) {}
