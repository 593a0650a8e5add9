package org.yaodian.vocab;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/** Terms of the Citation Typing Ontology that Yaodian uses. Immutable. */
public final class Cito {

    /** Namespace of these terms; the usual prefix is cito:. */
    public static final String NS = "http://purl.org/spar/cito/";

    public static final Resource Citation = resource("Citation");
    public static final Property cites = property("cites");

    private Cito() {}

    private static Resource resource(String name) {
        return ResourceFactory.createResource(NS + name);
    }

    private static Property property(String name) {
        return ResourceFactory.createProperty(NS, name);
    }
}
