package org.yaodian.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The files that a user's words name: files as they are, of folders all that may be plans, in the order of their paths. */
final class PlanFiles {

    private static final Set<String> ENDINGS = Set.of("txt", "html", "htm", "shtml", "docx", "pdf");
    /** Of files that may be plans but are not read: each is told with its cure. */
    private static final Set<String> FOREIGN = Set.of("doc", "wps", "rtf", "odt", "ofd", "mht", "mhtml");
    /** Where browsers put what a saved page shows, frames among it. */
    private static final Pattern PAGE_PARTS = Pattern.compile(".*[._](files|文件)");

    private PlanFiles() {}

    static List<Path> of(List<Path> named) {
        List<Path> files = new ArrayList<>();
        for (Path path : named) {
            if (Files.isDirectory(path)) {
                List<Path> inside = inside(path);
                if (inside.isEmpty()) {
                    throw new FailedException(path + ": no plan in this folder; plans end in "
                            + String.join(", ", ENDINGS.stream().sorted().toList()));
                }
                files.addAll(inside);
            } else {
                files.add(path);
            }
        }
        return files;
    }

    private static List<Path> inside(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> ENDINGS.contains(ending(file)) || FOREIGN.contains(ending(file)))
                    .filter(file -> !isPartOfPage(folder.relativize(file)))
                    .sorted()
                    .toList();
        } catch (IOException | java.io.UncheckedIOException e) {
            throw new FailedException(folder + ": the folder cannot be read (" + e.getMessage()
                    + "); give read permission and try again");
        }
    }

    private static boolean isPartOfPage(Path file) {
        Path parent = file.getParent();
        return parent != null
                && StreamSupport.stream(parent.spliterator(), false)
                        .anyMatch(
                                folder -> PAGE_PARTS.matcher(folder.toString()).matches());
    }

    /** "" for files that are hidden, or that Word keeps beside one that is open. */
    private static String ending(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.startsWith(".") || name.startsWith("~$") ? "" : name.substring(name.lastIndexOf('.') + 1);
    }
}
