package org.yaodian.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotParseException;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.sparql.graph.GraphFactory;
import org.yaodian.iri.Iris;

/**
 * Reads a register that a user keeps in a folder: Turtle in the form of the bundled registers, CSV with the columns of
 * {@link RegisterTable}. What is read is not checked yet. Stateless after it is made.
 */
public final class RegisterFolder {

    private final RegisterTable tables;

    /** @param bundled places and bodies that tables name without their IRIs */
    public RegisterFolder(Registers bundled) {
        this.tables = new RegisterTable(bundled);
    }

    /**
     * Every {@code .ttl} and {@code .csv} file of a folder, in the order of their names.
     *
     * @throws UncheckedIOException when the folder cannot be listed
     */
    public List<RegisterFile> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file ->
                            file.toString().endsWith(".ttl") || file.toString().endsWith(".csv"))
                    .sorted()
                    .map(this::file)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list the folder " + folder, e);
        }
    }

    /** The records of graphs in the form of registers. */
    public static Registers registers(List<Graph> graphs, Iris iris) {
        RegisterStatements statements = new RegisterStatements();
        graphs.forEach(graph -> graph.stream().forEach(statements::triple));
        return new RegisterRecords(statements, iris).registers();
    }

    private RegisterFile file(Path path) {
        Graph graph = GraphFactory.createDefaultGraph();
        String text;
        try {
            text = Files.readString(path);
        } catch (CharacterCodingException e) {
            return new RegisterFile(path, "", graph, List.of(path + ": this is no UTF-8; save it as UTF-8"));
        } catch (IOException e) {
            return new RegisterFile(
                    path, "", graph, List.of(path + ": cannot be read (" + e.getMessage() + "); see who may read it"));
        }
        String bare = text.startsWith("\uFEFF") ? text.substring(1) : text;
        if (path.toString().endsWith(".csv")) {
            return new RegisterFile(path, bare, graph, tables.read(path, bare, graph));
        }
        List<String> faults = turtle(path, bare, graph);
        return new RegisterFile(path, bare, faults.isEmpty() ? graph : GraphFactory.createDefaultGraph(), faults);
    }

    private static List<String> turtle(Path path, String text, Graph graph) {
        List<String> faults = new ArrayList<>();
        try {
            RDFParser.fromString(text, Lang.TURTLE)
                    .base(Iris.BASE)
                    .errorHandler(new Refusal())
                    .parse(graph);
        } catch (RiotParseException e) {
            faults.add(path + ", line " + e.getLine() + ", column " + e.getCol() + ": this is no Turtle: "
                    + e.getOriginalMessage() + "; mend the line, or see a record of ontology/register for the form");
        }
        return faults;
    }

    /** Ends reading at the first error; warnings are of no weight to a register. */
    private static final class Refusal implements ErrorHandler {

        @Override
        public void warning(String message, long line, long column) {}

        @Override
        public void error(String message, long line, long column) {
            throw new RiotParseException(message, line, column);
        }

        @Override
        public void fatal(String message, long line, long column) {
            throw new RiotParseException(message, line, column);
        }
    }
}
