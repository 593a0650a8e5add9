package org.yaodian.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.yaodian.ingest.Audit;
import org.yaodian.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Checks what the store holds. */
@Command(
        name = "validate",
        description = "Checks every plan in the store against the shapes, and every span against its text.",
        mixinStandardHelpOptions = true)
final class ValidateCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    private final StoreOption store = new StoreOption();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        try (Store opened = store.existing()) {
            Audit.Findings findings = new Audit().findings(opened);
            findings.faults().forEach(out::println);
            out.println(findings.plans() + " plans, " + findings.spans() + " spans: "
                    + findings.faults().size() + " faults");
            out.flush();
            return findings.faults().isEmpty() ? 0 : 1;
        }
    }
}
