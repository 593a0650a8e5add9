package org.yaodian.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A file or folder that is there whole or not at all: made under another name beside it, and renamed when it is done. */
public final class NewFile {

    /** What to do where the name is taken. */
    public enum Taken {
        REFUSE,
        REPLACE
    }

    /** Writes what the file shall hold. */
    @FunctionalInterface
    public interface Content {
        void write(OutputStream out) throws IOException;
    }

    /** Fills a folder that is empty. */
    @FunctionalInterface
    public interface Filling {
        void write(Path folder) throws IOException;
    }

    /** Reads what was written, before it gets its name; throws if it is not good. */
    @FunctionalInterface
    public interface Check {
        void read(Path file) throws IOException;
    }

    private NewFile() {}

    /**
     * Makes a file.
     *
     * @throws FileAlreadyExistsException if the name is taken, and shall stay so
     */
    public static void write(Path target, Taken taken, Content content) throws IOException {
        write(target, taken, content, file -> {});
    }

    /**
     * Makes a file that passes a check.
     *
     * @throws FileAlreadyExistsException if the name is taken, and shall stay so
     */
    public static void write(Path target, Taken taken, Content content, Check check) throws IOException {
        refuse(target, taken);
        Path part = part(target);
        try {
            try (FileChannel channel = FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                    OutputStream out = Channels.newOutputStream(channel)) {
                content.write(out);
                channel.force(true);
            }
            check.read(part);
            refuse(target, taken);
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /**
     * Makes a folder; one that is empty gives way to it.
     *
     * @throws FileAlreadyExistsException if the name is taken, and shall stay so
     */
    public static void folder(Path target, Taken taken, Filling filling) throws IOException {
        refuse(target, taken);
        Path part = part(target);
        try {
            Files.createDirectory(part);
            filling.write(part);
            if (taken == Taken.REPLACE && Files.exists(target)) {
                delete(target);
            }
            refuse(target, taken);
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            delete(part);
        }
    }

    /** Deletes a file or a folder with all that is in it, if it is there. */
    public static void delete(Path path) throws IOException {
        if (!Files.exists(path)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(path)) {
            for (Path each : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }

    private static void refuse(Path target, Taken taken) throws IOException {
        if (taken == Taken.REFUSE && Files.exists(target) && !isEmptyFolder(target)) {
            throw new FileAlreadyExistsException(target.toString());
        }
    }

    private static boolean isEmptyFolder(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return false;
        }
        try (Stream<Path> entries = Files.list(path)) {
            return entries.findAny().isEmpty();
        }
    }

    private static Path part(Path target) throws IOException {
        Path absolute = target.toAbsolutePath().normalize();
        Path folder = List.of(absolute.getParent() == null ? absolute : absolute.getParent())
                .getFirst();
        Files.createDirectories(folder);
        return folder.resolve("." + absolute.getFileName() + ".part-"
                + ProcessHandle.current().pid() + "-" + Thread.currentThread().threadId());
    }
}
