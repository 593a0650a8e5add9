package org.yaodian.counterexample.iri;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Sees a library that its row does not allow. */
final class SeesALibrary {
    Node node() {
        return NodeFactory.createURI("urn:x");
    }
}
