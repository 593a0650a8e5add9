package org.yaodian.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Text files below a folder of the class path, be it on disk or in a jar. */
final class ClassPathFolder {

    private ClassPathFolder() {}

    /** Texts by path, folder included. */
    static Map<String, String> texts(String folder, String ending) {
        URL address = ClassPathFolder.class.getResource("/" + folder);
        if (address == null) {
            throw new IllegalArgumentException("the software was built without " + folder + "/");
        }
        try {
            URI uri = address.toURI();
            return uri.getScheme().equals("jar") ? inJar(uri, folder, ending) : in(Path.of(uri), folder, ending);
        } catch (IOException e) {
            throw new UncheckedIOException(folder, e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(folder, e);
        }
    }

    private static Map<String, String> inJar(URI uri, String folder, String ending) throws IOException {
        String jar = uri.toString().substring(0, uri.toString().indexOf("!/"));
        Path file = Path.of(URI.create(jar.substring("jar:".length())));
        try (FileSystem files = FileSystems.newFileSystem(file)) {
            return in(files.getPath("/" + folder), folder, ending);
        }
    }

    private static Map<String, String> in(Path root, String folder, String ending) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(f -> f.toString().endsWith(ending)).toList()) {
                texts.put(folder + "/" + root.relativize(file), Files.readString(file));
            }
        }
        return texts;
    }
}
