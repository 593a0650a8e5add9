package org.yaodian.cli;

import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.yaodian.ingest.Batch;
import org.yaodian.ingest.OwnRegister;
import org.yaodian.store.Store;
import org.yaodian.text.Reading;
import org.yaodian.text.SourceReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads plans into the store, or hands them to a server that holds it. */
@Command(
        name = "ingest",
        description = {
            "Reads plans into the store.",
            "A plan that is there already is replaced as a whole; the same text again, read by the same rules and registers, changes nothing. A file that cannot be read is told and passed over; of two files that are one plan in different words the first is read."
        },
        mixinStandardHelpOptions = true)
final class IngestCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    private final StoreOption store = new StoreOption();

    @Mixin
    private final RegisterOption register = new RegisterOption();

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE|DIR",
            description = "plans (.txt, .html, .docx, .pdf with text), or folders of them")
    private List<Path> paths = List.of();

    @Option(
            names = "--server",
            paramLabel = "URL",
            description = "hand the files to the server at this address instead, e.g. http://127.0.0.1:7070")
    private Optional<URI> server = Optional.empty();

    @Option(
            names = "--token-file",
            paramLabel = "FILE",
            description = "file that holds the server's token (default: the variable YAODIAN_TOKEN)")
    private Optional<Path> tokenFile = Optional.empty();

    @Option(
            names = {"-v", "--verbose"},
            description = "tell of every file, not only of those to look at")
    private boolean verbose;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        List<Path> files = PlanFiles.of(paths);
        Progress progress = new Progress(err, Progress.isTerminal(), files);
        IngestReport report = new IngestReport(out, err, progress, files.size(), verbose);
        if (server.isPresent() && register.given()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--register: a server reads by its own registers; start it with 'yaodian serve --register DIR'");
        }
        if (server.isPresent()) {
            RemotePlans plans = new RemotePlans(server.get(), Token.of(tokenFile));
            for (Path file : files) {
                progress.begin(file);
                report.add(file, plans.ingest(file));
                progress.end(file);
            }
            return report.end();
        }
        SourceReader reader = new SourceReader();
        try (LateBatch batch = new LateBatch(report, register.own())) {
            for (Path file : files) {
                progress.begin(file);
                batch.take(file, reader.read(file));
                progress.end(file);
            }
        }
        return report.end();
    }

    /** Opens the store only when there is something to write: a file that cannot be read makes no store. */
    private final class LateBatch implements AutoCloseable {

        private final IngestReport report;
        private final OwnRegister own;
        private Optional<Store> opened = Optional.empty();
        private Optional<Batch> batch = Optional.empty();

        LateBatch(IngestReport report, OwnRegister own) {
            this.report = report;
            this.own = own;
        }

        void take(Path file, Reading reading) {
            if (batch.isEmpty() && reading instanceof Reading.Refused refused) {
                report.add(file, IngestReport.failed(refused.problem().sentence()));
                return;
            }
            open().take(file, reading);
        }

        private Batch open() {
            if (batch.isEmpty()) {
                Store made = store.opened();
                opened = Optional.of(made);
                Workshop.foundation(own).lay(made);
                batch = Optional.of(Workshop.ingest(made, own)
                        .batch((file, outcome) -> report.add(file, IngestReport.told(outcome))));
            }
            return batch.orElseThrow();
        }

        @Override
        public void close() {
            try {
                batch.ifPresent(Batch::close);
            } finally {
                opened.ifPresent(Store::close);
            }
        }
    }
}
