package org.yaodian.vocab;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/** Terms of PROV-O that Yaodian uses. Immutable. */
public final class Prov {

    /** Namespace of these terms; the usual prefix is prov:. */
    public static final String NS = "http://www.w3.org/ns/prov#";

    public static final Resource Activity = resource("Activity");
    public static final Resource Entity = resource("Entity");
    public static final Resource Plan = resource("Plan");
    public static final Property endedAtTime = property("endedAtTime");
    public static final Property generated = property("generated");
    public static final Property startedAtTime = property("startedAtTime");
    public static final Property used = property("used");
    public static final Property wasDerivedFrom = property("wasDerivedFrom");

    private Prov() {}

    private static Resource resource(String name) {
        return ResourceFactory.createResource(NS + name);
    }

    private static Property property(String name) {
        return ResourceFactory.createProperty(NS, name);
    }
}
