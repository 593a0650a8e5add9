package org.yaodian.vocab;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/** Terms of the European Legislation Identifier that Yaodian uses. Immutable. */
public final class Eli {

    /** Namespace of these terms; the usual prefix is eli:. */
    public static final String NS = "http://data.europa.eu/eli/ontology#";

    public static final Resource LegalResource = resource("LegalResource");
    public static final Resource WorkSubdivision = resource("WorkSubdivision");
    public static final Property isPartOf = property("is_part_of");
    public static final Property number = property("number");

    private Eli() {}

    private static Resource resource(String name) {
        return ResourceFactory.createResource(NS + name);
    }

    private static Property property(String name) {
        return ResourceFactory.createProperty(NS, name);
    }
}
