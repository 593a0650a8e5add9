package org.yaodian.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The folder that a bench works in: gone when it is closed, and when the program is told to stop before that; then the
 * programs that this one has started are ended first.
 */
final class Scratch implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 10;

    private final Path folder;
    private final Thread hook = new Thread(this::abandon, "scratch");

    Scratch() {
        try {
            folder = Files.createTempDirectory("yaodian-bench");
        } catch (IOException e) {
            throw new UncheckedIOException("a folder for the time of the bench cannot be made", e);
        }
        Runtime.getRuntime().addShutdownHook(hook);
    }

    Path folder() {
        return folder;
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    private void abandon() {
        List<ProcessHandle> started = ProcessHandle.current().descendants().toList();
        started.forEach(ProcessHandle::destroy);
        started.forEach(process -> process.onExit()
                .completeOnTimeout(process, PATIENCE_SECONDS, TimeUnit.SECONDS)
                .join());
        started.forEach(ProcessHandle::destroyForcibly);
        delete();
    }

    private void delete() {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(folder + " cannot be deleted", e);
        }
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException stopping) {
            return; // The hook is at it.
        }
        delete();
    }
}
