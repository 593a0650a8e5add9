package org.yaodian.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;

/**
 * Keeps a folder for one process. The lock file says in its first line which process holds it and in its second under
 * which address that process answers, if it does; the lock itself ends with the process, however that ends.
 */
final class FolderLock implements AutoCloseable {

    private static final String NAME = "lock";

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /** @throws StoreUnavailableException if the folder is held or may not be written */
    static FolderLock of(Path folder) {
        Path file = folder.resolve(NAME);
        try {
            Files.createDirectories(folder);
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locks(channel)) {
                channel.close();
                throw held(folder, file);
            }
            FolderLock lock = new FolderLock(channel);
            lock.write("");
            return lock;
        } catch (IOException e) {
            throw new StoreUnavailableException(
                    folder.toString(),
                    "the store cannot be written here (" + reason(e) + ")",
                    "name a folder that this user may write with --data",
                    e);
        }
    }

    @SuppressWarnings("resource") // the lock lives as long as its channel
    private static boolean locks(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException heldInThisProcess) {
            return false;
        }
    }

    private static StoreUnavailableException held(Path folder, Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        String process = lines.isEmpty() ? "of unknown number" : lines.getFirst();
        String address = lines.size() > 1 ? lines.get(1) : "of unknown address";
        return new StoreUnavailableException(
                folder.toString(),
                "the store is held by process " + process,
                "stop that process, or ask its server, " + address + " (ingest: by --server)");
    }

    /** What the process that holds a folder told of its address; empty if none holds it, or it told nothing. */
    static Optional<String> address(Path folder) {
        Path file = folder.resolve(NAME);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            return locks(channel)
                    ? Optional.empty()
                    : Files.readAllLines(file).stream().skip(1).findFirst();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Tells others under which address the work can be done meanwhile. */
    void announce(String address) {
        try {
            write(address + "\n");
        } catch (IOException e) {
            throw new StoreUnavailableException(
                    "lock", "the lock file cannot be written (" + reason(e) + ")", "free space on the disk", e);
        }
    }

    private void write(String more) throws IOException {
        String words = ProcessHandle.current().pid() + "\n" + more;
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(words.getBytes(StandardCharsets.UTF_8)), 0);
    }

    private static String reason(IOException e) {
        return e.getClass().getSimpleName() + ": " + e.getMessage();
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new StoreUnavailableException("lock", "the lock file cannot be closed", "look at the disk", e);
        }
    }
}
