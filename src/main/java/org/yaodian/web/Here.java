package org.yaodian.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * Under which address a caller reached this server: the header {@code Host} says it. Behind a proxy on this machine the
 * scheme is what {@code X-Forwarded-Proto} says; from elsewhere that header is not believed, nor is any other of its kind.
 *
 * @param base without a slash at the end
 */
record Here(String base) {

    /** The base of relative IRIs until it is known who asks. */
    static final String NOWHERE = "http://here.invalid/";

    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9._-]+(:\\d{1,5})?|\\[[0-9A-Fa-f:.]+](:\\d{1,5})?");

    static Here of(HttpServletRequest request) {
        String host = Optional.ofNullable(request.getHeader("Host"))
                .filter(given -> HOST.matcher(given).matches())
                .orElseGet(() -> request.getLocalName() + ":" + request.getLocalPort());
        return new Here(scheme(request) + "://" + host);
    }

    private static String scheme(HttpServletRequest request) {
        String forwarded = String.valueOf(request.getHeader("X-Forwarded-Proto"));
        boolean near = request.getRemoteAddr().equals("127.0.0.1")
                || request.getRemoteAddr().replaceAll("[\\[\\]]", "").matches("::1|0:0:0:0:0:0:0:1");
        return near && forwarded.matches("https?") ? forwarded : request.getScheme();
    }

    /** @param path from the root, with its slash */
    String resolved(String path) {
        return base + path;
    }

    /** A graph whose relative IRIs were read with {@link #NOWHERE} as their base, with them at this address. */
    Graph moved(Graph graph) {
        Graph moved = GraphFactory.createDefaultGraph();
        moved.getPrefixMapping().setNsPrefixes(graph.getPrefixMapping());
        graph.find()
                .forEachRemaining(triple ->
                        moved.add(moved(triple.getSubject()), moved(triple.getPredicate()), moved(triple.getObject())));
        return moved;
    }

    private Node moved(Node node) {
        return node.isURI() && node.getURI().startsWith(NOWHERE)
                ? NodeFactory.createURI(resolved(node.getURI().substring(NOWHERE.length() - 1)))
                : node;
    }
}
