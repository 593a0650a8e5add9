package org.yaodian.query;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.yaodian.iri.Iris;

/**
 * The library as statements, so that questions are found by asking. Each question is a {@code sh:SPARQLExecutable}
 * that can be run as it is, as the examples of SIB are; one with parameters is based on a
 * {@code dash:SPARQLSelectTemplate}, which declares them. No blank nodes; the same library gives the same graph.
 */
public final class LibraryGraph {

    private static final Node TEMPLATE = NodeFactory.createURI("http://datashapes.org/dash#SPARQLSelectTemplate");

    private final Iris iris;
    private final Graph graph = GraphFactory.createDefaultGraph();
    private final Map<String, String> prefixes = new TreeMap<>();

    private LibraryGraph(Iris iris) {
        this.iris = iris;
    }

    public static Graph of(QueryLibrary library, Iris iris) {
        LibraryGraph statements = new LibraryGraph(iris);
        Group.asked().forEach(statements::add);
        library.queries().forEach(statements::add);
        statements.addPrefixes();
        return statements.graph;
    }

    private void add(Group group) {
        Node node = uri(iris.queryGroup(group.word()));
        type(node, SchemaDO.Collection.asNode());
        say(node, SchemaDO.name.asNode(), plain(group.word()));
        say(node, RDFS.Nodes.label, group.title());
    }

    private void add(LibraryQuery query) {
        Node node = uri(iris.query(query.name()));
        describe(node, query, FilledText.filled(query));
        type(node, SHACL.SPARQLExecutable);
        say(node, SchemaDO.name.asNode(), plain(query.name()));
        say(node, SchemaDO.isPartOf.asNode(), uri(iris.queryGroup(query.group())));
        query.keywords().zh().forEach(word -> say(node, SchemaDO.keywords.asNode(), word, "zh"));
        query.keywords().en().forEach(word -> say(node, SchemaDO.keywords.asNode(), word, "en"));
        if (!query.sparql().extension().isEmpty()) {
            say(
                    node,
                    SchemaDO.softwareRequirements.asNode(),
                    plain(query.sparql().extension()));
        }
        if (!query.parameters().isEmpty()) {
            say(node, SchemaDO.isBasedOn.asNode(), template(query));
        }
        prefixes.putAll(query.sparql().query().getPrefixMapping().getNsPrefixMap());
    }

    private Node template(LibraryQuery query) {
        Node node = uri(iris.queryTemplate(query.name()));
        describe(node, query, FilledText.open(query));
        type(node, TEMPLATE);
        int order = 0;
        for (Parameter parameter : query.parameters()) {
            say(node, SHACL.parameter, parameter(query, parameter, order++));
        }
        return node;
    }

    private void describe(Node node, LibraryQuery query, String text) {
        type(node, SHACL.SPARQLSelectExecutable);
        say(node, RDFS.Nodes.label, query.title());
        say(node, RDFS.Nodes.comment, query.description());
        say(node, SHACL.select, plain(text));
        say(node, SHACL.prefixes, uri(iris.queryPrefixes()));
    }

    private Node parameter(LibraryQuery query, Parameter parameter, int order) {
        Node node = uri(iris.queryParameter(query.name(), parameter.name()));
        type(node, SHACL.Parameter);
        say(node, SHACL.path, uri(iris.queryVariable(parameter.name())));
        say(node, SHACL.name, plain(parameter.name()));
        say(node, SHACL.description, parameter.description());
        say(node, SHACL.order, NodeFactory.createLiteralDT(Integer.toString(order), XSDDatatype.XSDinteger));
        say(
                node,
                SHACL.optional,
                NodeFactory.createLiteralDT(Boolean.toString(!parameter.required()), XSDDatatype.XSDboolean));
        Node example = parameter.type().node(parameter.example());
        if (example.isURI()) {
            say(node, SHACL.nodeKind, SHACL.IRI);
        } else {
            say(node, SHACL.datatype, uri(example.getLiteralDatatypeURI()));
        }
        if (parameter.type() == ParameterType.CONFIDENCE) {
            say(node, SHACL.minInclusive, parameter.type().node("0.0"));
            say(node, SHACL.maxInclusive, parameter.type().node("1.0"));
        }
        say(node, SKOS.example.asNode(), example);
        if (!parameter.preset().isEmpty()) {
            say(node, SHACL.defaultValue, parameter.type().node(parameter.preset()));
        }
        if (!parameter.allowed().isEmpty()) {
            say(node, SHACL.in, list(node.getURI() + "/value/", parameter.allowed()));
        }
        return node;
    }

    /** An RDF list whose cells have names. */
    private Node list(String base, List<String> words) {
        Node rest = RDF.Nodes.nil;
        for (int i = words.size() - 1; i >= 0; i--) {
            Node cell = uri(base + i);
            say(cell, RDF.Nodes.first, plain(words.get(i)));
            say(cell, RDF.Nodes.rest, rest);
            rest = cell;
        }
        return rest;
    }

    private void addPrefixes() {
        Node all = uri(iris.queryPrefixes());
        prefixes.forEach((prefix, namespace) -> {
            Node node = uri(iris.queryPrefix(prefix));
            say(all, SHACL.declare, node);
            say(node, SHACL.prefix, plain(prefix));
            say(node, SHACL.namespace, NodeFactory.createLiteralDT(namespace, XSDDatatype.XSDanyURI));
        });
    }

    private void type(Node node, Node type) {
        say(node, RDF.Nodes.type, type);
    }

    private void say(Node node, Node property, Words words) {
        say(node, property, words.zh(), "zh");
        say(node, property, words.en(), "en");
    }

    private void say(Node node, Node property, String words, String language) {
        say(node, property, NodeFactory.createLiteralLang(words, language));
    }

    private void say(Node node, Node property, Node value) {
        graph.add(Triple.create(node, property, value));
    }

    private static Node plain(String words) {
        return NodeFactory.createLiteralString(words);
    }

    private static Node uri(String iri) {
        return NodeFactory.createURI(iri);
    }
}
