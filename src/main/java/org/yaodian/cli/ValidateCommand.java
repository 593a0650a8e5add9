package org.yaodian.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.yaodian.ingest.Audit;
import org.yaodian.ingest.OwnRegister;
import org.yaodian.ingest.Restoring;
import org.yaodian.iri.Iris;
import org.yaodian.store.BackupFile;
import org.yaodian.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Checks what the store holds. */
@Command(
        name = "validate",
        description = {
            "Checks every plan in the store against the shapes and every span against its text, and that plans and"
                    + " registers do not contradict each other; with --register also that register.",
            "The exit code is 1 where there are faults; each is told with plan, node and cure."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  yaodian validate", "  yaodian validate --json", "  yaodian validate --server http://127.0.0.1:7070"
        },
        mixinStandardHelpOptions = true)
final class ValidateCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    private final StoreOption store = new StoreOption();

    @Mixin
    private final RegisterOption register = new RegisterOption();

    @Option(
            names = "--server",
            paramLabel = "URL",
            description =
                    "check a copy of what a running server holds (default: the one that holds the folder, if one does)")
    private Optional<String> server = Optional.empty();

    @Option(names = "--json", description = "print plans, spans and faults as JSON")
    private boolean json;

    @Override
    public Integer call() {
        OwnRegister own = register.own();
        PrintWriter out = spec.commandLine().getOut();
        if (register.given() && !json) {
            out.println("register: no faults; with the bundled ones "
                    + own.all().documents().size() + " documents, "
                    + own.all().bodies().size() + " bodies");
        }
        Audit.Findings findings = findings();
        if (json) {
            out.println(text(findings));
        } else {
            findings.faults().forEach(out::println);
            out.println(findings.plans() + " plans, " + findings.spans() + " spans: "
                    + findings.faults().size() + " faults");
        }
        out.flush();
        return findings.faults().isEmpty() ? 0 : 1;
    }

    private Audit.Findings findings() {
        Audit audit = new Audit(Iris.standard(), this::tell);
        Optional<String> holder = server.or(() -> Store.address(store.folder()));
        if (holder.isPresent()) {
            try (Store copy = copy(holder.get())) {
                return audit.findings(copy);
            }
        }
        try (Store opened = store.existing()) {
            return audit.findings(opened);
        }
    }

    private static Store copy(String server) {
        try {
            Path file = Files.createTempFile("yaodian", ".nq.gz");
            try {
                try (OutputStream out = Files.newOutputStream(file)) {
                    new ServerFiles(server).copy("backup.nq.gz", out);
                }
                return switch (BackupFile.read(file)) {
                    case BackupFile.Reading.Broken broken -> throw new FailedException(broken.fault());
                    case BackupFile.Reading.Whole whole -> {
                        Store copy = Store.inMemory();
                        Restoring.restore(whole.backup(), copy);
                        yield copy;
                    }
                };
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new FailedException(server + ": its content cannot be copied (" + e.getMessage()
                    + "); look whether the disk has room for temporary files");
        }
    }

    private static String text(Audit.Findings findings) {
        try {
            return JsonMapper.builder()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .build()
                    .writeValueAsString(findings);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("findings are no JSON", e);
        }
    }

    private void tell(int done, int all) {
        if (Progress.isTerminal()) {
            spec.commandLine().getErr().print("\r" + done + " of " + all + " graphs" + (done == all ? "\n" : ""));
            spec.commandLine().getErr().flush();
        }
    }
}
