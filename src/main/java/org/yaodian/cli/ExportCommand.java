package org.yaodian.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.apache.jena.graph.NodeFactory;
import org.yaodian.graph.SortedQuads;
import org.yaodian.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints all that the store holds. */
@Command(
        name = "export",
        description = "Prints all graphs of the store as N-Quads, in an order that is the same every time.",
        mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    private final StoreOption store = new StoreOption();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        try (Store opened = store.existing()) {
            for (String name : opened.names()) {
                opened.read(dataset -> SortedQuads.lines(name, dataset.getGraph(NodeFactory.createURI(name))))
                        .forEach(out::println);
            }
        }
        out.flush();
        return 0;
    }
}
