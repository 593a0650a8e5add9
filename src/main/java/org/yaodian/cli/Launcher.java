package org.yaodian.cli;

import java.nio.file.Path;
import java.util.List;

/** The launcher that started this program: benches start servers by it, as a user would. */
record Launcher(String path) {

    /** @throws FailedException if it was not the launcher that started this program */
    static Launcher of(String command) {
        String path = System.getProperty("yaodian.launcher", "");
        if (path.isEmpty()) {
            throw new FailedException("start this by the launcher: ./yaodian " + command);
        }
        return new Launcher(path);
    }

    /** The command that serves a store. */
    List<String> serve(int port, Path data) {
        return List.of(path, "serve", "--port", "" + port, "--data", data.toAbsolutePath() + "");
    }
}
