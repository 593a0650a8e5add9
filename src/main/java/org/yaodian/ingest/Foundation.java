package org.yaodian.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.yaodian.graph.SortedQuads;
import org.yaodian.iri.Iris;
import org.yaodian.store.Store;

/** What every store holds beside plans: ontology, registers and the like, renewed when there are others. */
public final class Foundation {

    private static final List<String> ONTOLOGY = List.of("/ontology/yaodian.ttl");
    private static final List<String> REGISTERS = Stream.of("documents", "bodies", "places", "groups", "programs")
            .map(name -> "/ontology/register/" + name + ".ttl")
            .toList();

    private final Iris iris;
    private final OwnRegister own;
    private final Map<String, Graph> others;

    public Foundation(Iris iris) {
        this(iris, OwnRegister.none(iris), Map.of());
    }

    /**
     * @param own what a user adds; its records take the place of bundled ones of the same IRI
     * @param others what is laid beside ontology and registers, by the name of its graph
     */
    public Foundation(Iris iris, OwnRegister own, Map<String, Graph> others) {
        this.iris = iris;
        this.own = own;
        this.others = Map.copyOf(others);
    }

    /** Writes into the store what it does not hold in this form. */
    public void lay(Store store) {
        lay(store, iris.ontologyGraph(), ONTOLOGY, OwnRegister.none(iris));
        lay(store, iris.registerGraph(), REGISTERS, own);
        others.forEach((name, graph) -> lay(store, name, graph));
    }

    private static void lay(Store store, String name, Graph graph) {
        String lines = String.join("\n", SortedQuads.lines(name, graph));
        String stamp = hash(List.of(lines.getBytes(StandardCharsets.UTF_8)));
        if (store.source(name).filter(stamp::equals).isEmpty()) {
            store.write(writing -> writing.replace(name, graph, stamp));
        }
    }

    private static void lay(Store store, String name, List<String> resources, OwnRegister own) {
        List<byte[]> files = resources.stream()
                .map(Foundation::bytes)
                .filter(file -> file.length > 0)
                .toList();
        String stamp = hash(files) + own.name();
        if (store.source(name).filter(stamp::equals).isEmpty()) {
            Graph graph = GraphFactory.createDefaultGraph();
            files.forEach(file -> RDFParser.source(new ByteArrayInputStream(file))
                    .lang(Lang.TURTLE)
                    .base(Iris.BASE)
                    .parse(graph));
            own.graph().stream()
                    .map(Triple::getSubject)
                    .distinct()
                    .forEach(subject -> graph.remove(subject, Node.ANY, Node.ANY));
            own.graph().stream().forEach(graph::add);
            store.write(writing -> writing.replace(name, graph, stamp));
        }
    }

    private static byte[] bytes(String resource) {
        try (InputStream in = Foundation.class.getResourceAsStream(resource)) {
            return in == null ? new byte[0] : in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    private static String hash(List<byte[]> files) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            files.forEach(digest::update);
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
