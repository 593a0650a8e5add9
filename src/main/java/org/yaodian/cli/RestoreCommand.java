package org.yaodian.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.yaodian.export.NewFile;
import org.yaodian.ingest.Restoring;
import org.yaodian.store.BackupFile;
import org.yaodian.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a store of a backup. */
@Command(
        name = "restore",
        description = {
            "Makes a store of a backup, in a folder that holds none: all graphs, at the version they had.",
            "The folder gets its name when the store in it is whole; one that is killed leaves nothing there."
        },
        footerHeading = "%nExample:%n",
        footer = "  yaodian restore --data elsewhere copy.nq.gz",
        mixinStandardHelpOptions = true)
final class RestoreCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    private final StoreOption store = new StoreOption();

    @Parameters(paramLabel = "FILE", description = "what 'yaodian backup' wrote")
    @SuppressWarnings("NullAway.Init") // required
    private Path file;

    @Override
    public Integer call() {
        if (Store.isAt(store.folder())) {
            throw taken();
        }
        BackupFile backup = backup();
        try {
            NewFile.folder(store.folder(), NewFile.Taken.REFUSE, folder -> fill(backup, folder));
        } catch (FileAlreadyExistsException e) {
            throw taken();
        } catch (IOException e) {
            throw new FailedException(
                    store.folder() + ": the store cannot be made (" + e.getMessage()
                            + "); nothing was left there; name a folder that is not there yet, on a disk that has room, with --data");
        }
        PrintWriter out = spec.commandLine().getOut();
        out.println(String.format(
                Locale.ROOT,
                "%s: %,d quads in %,d graphs, data version %s, as in %s",
                store.folder(),
                backup.quads(),
                backup.graphs(),
                backup.state().dataVersion(),
                file));
        out.flush();
        return 0;
    }

    private FailedException taken() {
        return new FailedException(
                store.folder()
                        + ": there is a store or something else here already; name another folder with --data, or move this one away");
    }

    private BackupFile backup() {
        return switch (BackupFile.read(file)) {
            case BackupFile.Reading.Whole whole -> whole.backup();
            case BackupFile.Reading.Broken broken -> throw new FailedException(broken.fault());
        };
    }

    private static void fill(BackupFile backup, Path folder) throws IOException {
        try (Store made = Store.open(folder)) {
            Restoring.restore(backup, made);
        }
    }
}
