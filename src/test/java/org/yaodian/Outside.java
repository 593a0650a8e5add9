package org.yaodian;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.nio.file.Files;
import java.nio.file.Path;

/** Parts of tests that lie outside the repository: where one is absent its tests are skipped aloud, in CI they fail. */
public final class Outside {

    private Outside() {}

    /** The folder beside the checkout that holds more texts than the repository may. */
    public static Path shared() {
        Path folder = Path.of("..", "shared");
        if (!Files.isDirectory(folder)) {
            skip("there is no folder " + folder.toAbsolutePath().normalize());
        }
        return folder;
    }

    /** Ends the test: skipped with its reason on the console, failed where the variable {@code CI} is true. */
    public static void skip(String reason) {
        if (Boolean.parseBoolean(System.getenv("CI"))) {
            fail("In CI no test is skipped, but " + reason);
        }
        System.err.println("*** SKIPPED TEST: " + reason + " ***");
        abort(reason);
    }
}
