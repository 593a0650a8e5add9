package org.yaodian.vocab;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/** Terms of QUDT that Yaodian uses. Immutable. */
public final class Qudt {

    /** Namespace of these terms; the usual prefix is qudt:. */
    public static final String NS = "http://qudt.org/schema/qudt/";

    public static final Resource QuantityValue = resource("QuantityValue");
    public static final Property numericValue = property("numericValue");

    private Qudt() {}

    private static Resource resource(String name) {
        return ResourceFactory.createResource(NS + name);
    }

    private static Property property(String name) {
        return ResourceFactory.createProperty(NS, name);
    }
}
