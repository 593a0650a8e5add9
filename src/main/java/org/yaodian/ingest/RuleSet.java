package org.yaodian.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Names what a text was read by: the content of the classes, lexicons and registers that this software runs with. */
final class RuleSet {

    private static final String[] RULES = {
        "org/yaodian/text/",
        "org/yaodian/outline/",
        "org/yaodian/mention/",
        "org/yaodian/register/",
        "org/yaodian/iri/",
        "org/yaodian/graph/",
        "org/yaodian/vocab/"
    };
    private static final String[] REGISTERS = {"ontology/register/"};

    private final SortedMap<String, Long> sums;

    private RuleSet(SortedMap<String, Long> sums) {
        this.sums = sums;
    }

    /** What this process runs with. */
    static RuleSet current() {
        try {
            Path code = Path.of(RuleSet.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return new RuleSet(Files.isDirectory(code) ? ofFolder(code) : ofJar(code));
        } catch (URISyntaxException | IOException e) {
            throw new IllegalStateException("the program cannot read its own files", e);
        }
    }

    /** Name of the rules and lexicons: eight hexadecimal digits. */
    String rules() {
        return name(RULES);
    }

    /** Name of the bundled registers: eight hexadecimal digits. */
    String registers() {
        return name(REGISTERS);
    }

    private String name(String... folders) {
        CRC32 all = new CRC32();
        sums.forEach((name, sum) -> {
            if (Stream.of(folders).anyMatch(name::startsWith)) {
                all.update((name + " " + sum + "\n").getBytes(java.nio.charset.StandardCharsets.UTF_8));
            }
        });
        return String.format(Locale.ROOT, "%08x", all.getValue());
    }

    /** A jar knows the sum of each of its files. */
    private static SortedMap<String, Long> ofJar(Path jar) throws IOException {
        SortedMap<String, Long> sums = new TreeMap<>();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                if (isOurs(entry.getName())) {
                    sums.put(entry.getName(), entry.getCrc());
                }
            }
        }
        return sums;
    }

    private static SortedMap<String, Long> ofFolder(Path folder) throws IOException {
        SortedMap<String, Long> sums = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                if (isOurs(name)) {
                    sums.put(name, sum(file));
                }
            }
        }
        return sums;
    }

    private static boolean isOurs(String name) {
        return !name.endsWith("/") && (name.startsWith("org/yaodian/") || name.startsWith("ontology/"));
    }

    private static long sum(Path file) {
        CRC32 sum = new CRC32();
        try (InputStream in = Files.newInputStream(file)) {
            sum.update(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
        return sum.getValue();
    }
}
