package org.yaodian.web;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.VOID;
import org.yaodian.export.Description;
import org.yaodian.iri.Iris;
import org.yaodian.vocab.Yd;

/** What a description in RDF says of itself: what it leaves out, and where that is. */
final class DocumentStatements {

    private final Description description;
    private final Origin origin;
    private final Iris iris;

    DocumentStatements(Description description, Origin origin, Iris iris) {
        this.description = description;
        this.origin = origin;
        this.iris = iris;
    }

    /**
     * Adds them to the graph of the description.
     *
     * @param path of the address under which it is asked for
     */
    void add(String path) {
        Graph graph = description.graph();
        Node document = NodeFactory.createURI(origin.address() + path);
        Node thing = NodeFactory.createURI(description.iri());
        description
                .cut()
                .forEach((link, all) -> note(
                        document,
                        "The first " + Description.MOST + " of " + all + " things that point to it by <" + link
                                + "> are told of; rdfs:seeAlso asks for all.",
                        "/sparql?query=" + Wish.encoded(Rest.query(description.iri(), link))));
        if (graph.contains(thing, RDF.type.asNode(), Yd.Plan.asNode())) {
            note(
                    document,
                    "This is the plan and its outline; rdfs:seeAlso has its sentences, mentions and links.",
                    dump(iris.graph(description.iri())));
        }
        if (description.triples() > 0) {
            graph.add(thing, RDF.type.asNode(), VOID.Dataset.asNode());
            graph.add(
                    thing,
                    VOID.triples.asNode(),
                    NodeFactory.createLiteralDT(Integer.toString(description.triples()), XSDDatatype.XSDinteger));
            graph.add(thing, VOID.dataDump.asNode(), NodeFactory.createURI(origin.address() + dump(description.iri())));
        }
    }

    private void note(Node document, String words, String rest) {
        Graph graph = description.graph();
        graph.add(document, RDFS.comment.asNode(), NodeFactory.createLiteralLang(words, "en"));
        graph.add(document, RDFS.seeAlso.asNode(), NodeFactory.createURI(origin.address() + rest));
    }

    /** The address of all triples of a graph. */
    static String dump(String graph) {
        return "/data?graph=" + Wish.encoded(graph);
    }
}
