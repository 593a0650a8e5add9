package org.yaodian.register;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;

/**
 * One file of a register that a user keeps, Turtle or CSV.
 *
 * @param text its content
 * @param graph its statements; none of Turtle that cannot be read
 * @param faults what cannot be read, each with file, line and cure; none if it is well formed
 */
public record RegisterFile(Path path, String text, Graph graph, List<String> faults) {

    public RegisterFile {
        faults = List.copyOf(faults);
    }
}
