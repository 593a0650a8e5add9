package org.yaodian.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;

/** SHA-256 of content, the same whatever the order it was written in. */
final class GraphHash {

    private GraphHash() {}

    /** Hash of the sorted N-Triples of a graph; labels of blank nodes do not count. */
    static String of(Graph graph) {
        return of(graph.stream().map(GraphHash::line));
    }

    private static String line(Triple triple) {
        return word(triple.getSubject()) + " " + word(triple.getPredicate()) + " " + word(triple.getObject());
    }

    private static String word(Node node) {
        return node.isBlank() ? "_:" : NodeFmtLib.strNT(node);
    }

    /** Hash of lines, sorted first. */
    static String of(Stream<String> lines) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            lines.sorted().forEach(line -> digest.update((line + "\n").getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
