package org.yaodian.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;

/**
 * Labels for the blank nodes of a graph, made from what the graph says of them and not from what they happen to be
 * called, so that equal graphs are written alike. Nodes of which the same is said, however far one looks, are numbered.
 */
final class BlankLabels {

    private static final int LABEL_LENGTH = 16;

    private final String salt;
    private final Map<Node, String> labels = new HashMap<>();

    private BlankLabels(String salt) {
        this.salt = salt;
    }

    /** @param name of the graph, since nodes of two graphs must not get one label */
    static BlankLabels of(Node name, Graph graph) {
        BlankLabels labels = new BlankLabels(NodeFmtLib.strNT(name));
        List<Triple> triples = graph.stream()
                .filter(triple ->
                        triple.getSubject().isBlank() || triple.getObject().isBlank())
                .toList();
        int before = -1;
        while (labels.different() > before) {
            before = labels.different();
            labels.refine(triples);
        }
        labels.number();
        return labels;
    }

    private int different() {
        return (int) labels.values().stream().distinct().count();
    }

    /** Makes of each node's label one that knows the labels around it. */
    private void refine(List<Triple> triples) {
        Map<Node, Stream.Builder<String>> said = new HashMap<>();
        for (Triple triple : triples) {
            for (Node node : List.of(triple.getSubject(), triple.getObject())) {
                if (node.isBlank()) {
                    said.computeIfAbsent(node, key -> Stream.<String>builder().add(salt))
                            .add(word(triple.getSubject(), node) + " " + NodeFmtLib.strNT(triple.getPredicate()) + " "
                                    + word(triple.getObject(), node));
                }
            }
        }
        said.forEach((node, lines) ->
                labels.put(node, "b" + GraphHash.of(lines.build()).substring(0, LABEL_LENGTH)));
    }

    private String word(Node node, Node self) {
        if (node.equals(self)) {
            return "_:self" + labels.getOrDefault(node, "");
        }
        return word(node);
    }

    private void number() {
        Map<String, Integer> counts = new TreeMap<>();
        labels.replaceAll((node, label) -> {
            int count = counts.merge(label, 1, Integer::sum);
            return count == 1 ? label : label + "n" + count;
        });
    }

    /** A node as N-Triples has it, a blank one by its label. */
    String word(Node node) {
        return node.isBlank() ? "_:" + labels.getOrDefault(node, "") : NodeFmtLib.strNT(node);
    }
}
