package org.yaodian.export;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.VOID;
import org.yaodian.iri.Iris;
import org.yaodian.store.State;
import org.yaodian.vocab.Prov;

/** An edition as statements: which version of the data it is, since when, made by what, under which licence. */
final class EditionStatements {

    private EditionStatements() {}

    static Graph graph(Edition edition, State state, Iris iris) {
        Graph graph = GraphFactory.createDefaultGraph();
        Node data = NodeFactory.createURI(iris.edition(edition.data()));
        Node software = NodeFactory.createURI(iris.software(edition.software()));
        graph.add(Triple.create(data, RDF.type.asNode(), VOID.Dataset.asNode()));
        graph.add(Triple.create(data, RDF.type.asNode(), Prov.Entity.asNode()));
        graph.add(Triple.create(data, RDFS.label.asNode(), NodeFactory.createLiteralLang("要点知识图谱", "zh")));
        graph.add(Triple.create(
                data, RDFS.label.asNode(), NodeFactory.createLiteralLang("Yaodian knowledge graph", "en")));
        graph.add(Triple.create(data, OWL.versionInfo.asNode(), NodeFactory.createLiteralString(edition.data())));
        graph.add(Triple.create(
                data,
                DCTerms.modified.asNode(),
                NodeFactory.createLiteralDT(state.changed().toString(), XSDDatatype.XSDdateTime)));
        graph.add(Triple.create(data, DCTerms.license.asNode(), NodeFactory.createURI(Edition.LICENCE)));
        graph.add(Triple.create(data, DCTerms.creator.asNode(), software));
        graph.add(Triple.create(software, RDF.type.asNode(), DCTerms.Agent.asNode()));
        graph.add(Triple.create(
                software, RDFS.label.asNode(), NodeFactory.createLiteralString("Yaodian 要点 " + edition.software())));
        graph.add(
                Triple.create(software, OWL.versionInfo.asNode(), NodeFactory.createLiteralString(edition.software())));
        return graph;
    }
}
