package org.yaodian.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.yaodian.export.Edition;
import org.yaodian.export.NewFile;
import org.yaodian.store.BackupFile;
import org.yaodian.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Copies all that a store holds into one file, also while it is served. */
@Command(
        name = "backup",
        description = {
            "Writes all that the store holds at one time into a file, and reads it again to see that it is whole.",
            "A store that a server holds is read by that server, which goes on serving and taking plans meanwhile."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  yaodian backup yaodian-2026-08-01.nq.gz",
            "  yaodian backup --server https://example.org/yaodian copy.nq.gz",
            "  yaodian restore --data elsewhere copy.nq.gz"
        },
        mixinStandardHelpOptions = true)
final class BackupCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    private final StoreOption store = new StoreOption();

    @Option(
            names = "--server",
            paramLabel = "URL",
            description = "a running server to ask (default: the one that holds the folder, if one does)")
    private Optional<String> server = Optional.empty();

    @Option(names = "--force", description = "replace a file of that name; else it is refused")
    private boolean force;

    @Parameters(paramLabel = "FILE", description = "where to write: gzip, whole or not at all")
    @SuppressWarnings("NullAway.Init") // required
    private Path file;

    @Override
    public Integer call() {
        Optional<String> holder = server.or(() -> Store.address(store.folder()));
        if (holder.isPresent()) {
            ServerFiles files = new ServerFiles(holder.get());
            write(out -> files.copy("backup.nq.gz", out), holder.get());
            return 0;
        }
        try (Store opened = store.existing()) {
            write(
                    out -> opened.backup(out, state -> Edition.of(state).sentences()),
                    store.folder().toString());
        }
        return 0;
    }

    private void write(NewFile.Content content, String from) {
        NewFile.Taken taken = force ? NewFile.Taken.REPLACE : NewFile.Taken.REFUSE;
        try {
            NewFile.write(file, taken, content, written -> tell(written, from));
        } catch (FileAlreadyExistsException e) {
            throw new FailedException(file + ": is there already; choose another name, or replace it with --force");
        } catch (IOException e) {
            throw new FailedException(file + ": cannot be written (" + e.getMessage()
                    + "); nothing was left there; look at the disk, or choose another place");
        }
    }

    private void tell(Path written, String from) {
        PrintWriter out = spec.commandLine().getOut();
        switch (BackupFile.read(written)) {
            case BackupFile.Reading.Whole whole ->
                out.println(String.format(
                        Locale.ROOT,
                        "%s: %,d quads in %,d graphs, %,d bytes, data version %s, from %s; read again and found whole",
                        file,
                        whole.backup().quads(),
                        whole.backup().graphs(),
                        written.toFile().length(),
                        whole.backup().state().dataVersion(),
                        from));
            case BackupFile.Reading.Broken broken -> throw new FailedException(broken.fault());
        }
        out.flush();
    }
}
