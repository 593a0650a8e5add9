package org.yaodian.register;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.yaodian.iri.Iris;

/** Reads the bundled registers: one pass over the statements, no graph in between. */
final class RegisterReader {

    private static final List<String> BUNDLED =
            List.of("documents.ttl", "bodies.ttl", "places.ttl", "groups.ttl", "programs.ttl");

    private RegisterReader() {}

    static Registers bundled(Iris iris) {
        RegisterStatements statements = new RegisterStatements();
        for (String name : BUNDLED) {
            try (InputStream in = RegisterReader.class.getResourceAsStream("/ontology/register/" + name)) {
                if (in != null) {
                    RDFParser.source(in).lang(Lang.TURTLE).base(Iris.BASE).parse(statements);
                }
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read the bundled register " + name, e);
            }
        }
        Registers registers = new RegisterRecords(statements, iris).registers();
        List<String> empty = new ArrayList<>();
        if (registers.documents().isEmpty()) {
            empty.add("documents");
        }
        if (registers.bodies().isEmpty()) {
            empty.add("bodies");
        }
        if (registers.places().isEmpty()) {
            empty.add("places");
        }
        if (!empty.isEmpty()) {
            throw new IllegalStateException("the software was built without its registers of " + empty);
        }
        return registers;
    }
}
