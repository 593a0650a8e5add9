package org.yaodian.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.yaodian.iri.Iris;
import org.yaodian.store.Store;

/** What every store holds beside plans: the ontology and the registers, renewed when there are others. */
public final class Foundation {

    private static final List<String> ONTOLOGY = List.of("/ontology/yaodian.ttl");
    private static final List<String> REGISTERS = Stream.of("documents", "bodies", "places", "groups", "programs")
            .map(name -> "/ontology/register/" + name + ".ttl")
            .toList();

    private final Iris iris;
    private final OwnRegister own;

    public Foundation(Iris iris) {
        this(iris, OwnRegister.none(iris));
    }

    /** @param own what a user adds; its records take the place of bundled ones of the same IRI */
    public Foundation(Iris iris, OwnRegister own) {
        this.iris = iris;
        this.own = own;
    }

    /** Writes into the store what it does not hold in this form. */
    public void lay(Store store) {
        lay(store, iris.ontologyGraph(), ONTOLOGY, OwnRegister.none(iris));
        lay(store, iris.registerGraph(), REGISTERS, own);
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
