package org.yaodian.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.yaodian.ingest.Audit;
import org.yaodian.ingest.OwnRegister;
import org.yaodian.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Checks what the store holds. */
@Command(
        name = "validate",
        description =
                "Checks every plan in the store against the shapes, and every span against its text; with --register also that.",
        mixinStandardHelpOptions = true)
final class ValidateCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    private final StoreOption store = new StoreOption();

    @Mixin
    private final RegisterOption register = new RegisterOption();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        OwnRegister own = register.own();
        if (register.given()) {
            out.println("register: no faults; with the bundled ones "
                    + own.all().documents().size() + " documents, "
                    + own.all().bodies().size() + " bodies");
        }
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
