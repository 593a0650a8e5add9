package org.yaodian.cli;

import java.nio.file.Path;
import org.yaodian.store.Store;
import picocli.CommandLine.Option;

/** Where the store lies. */
final class StoreOption {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "folder of the store (default: ${DEFAULT-VALUE})",
            defaultValue = "data")
    private Path data = Path.of("data");

    Path folder() {
        return data;
    }

    /** The store; made if there is none. */
    Store opened() {
        return Store.open(data);
    }

    /** The store that is there. */
    Store existing() {
        if (!Store.isAt(data)) {
            throw new FailedException(
                    data
                            + ": there is no store here; make one by 'yaodian serve' or 'yaodian ingest FILE', or name its folder with --data");
        }
        return Store.open(data);
    }
}
