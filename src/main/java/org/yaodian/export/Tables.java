package org.yaodian.export;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.yaodian.iri.Iris;

/**
 * What the store holds as related tables: CSV files and a Frictionless Data Package (v2) that describes them. Each table
 * is a query in {@code tables/}; which columns it has, and what they mean, stands in {@code tables/datapackage.json}.
 */
public final class Tables implements Export {

    /** The earliest that zip can say; not the present, so that equal data make equal files. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Iris iris;
    private final Mark mark;

    /** Whether files begin with a byte-order mark, without which Excel takes them for another encoding. */
    public enum Mark {
        NONE,
        BYTE_ORDER
    }

    public Tables(Iris iris, Mark mark) {
        this.iris = iris;
        this.mark = mark;
    }

    /** Where the files go, one after the other. */
    @FunctionalInterface
    private interface Target {
        void file(String name, NewFile.Content content) throws IOException;
    }

    /** As a zip archive. */
    @Override
    public void write(Snapshot snapshot, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        write(snapshot, (name, content) -> {
            ZipEntry entry = new ZipEntry(name);
            entry.setTimeLocal(NO_TIME);
            zip.putNextEntry(entry);
            content.write(zip);
            zip.closeEntry();
        });
        zip.finish();
    }

    /** As files in a folder. */
    public void write(Snapshot snapshot, Path folder) throws IOException {
        write(snapshot, (name, content) -> {
            try (OutputStream out = Files.newOutputStream(folder.resolve(name))) {
                content.write(out);
            }
        });
    }

    private void write(Snapshot snapshot, Target files) throws IOException {
        TablePackage description = new TablePackage();
        description.tell(snapshot, iris);
        for (ObjectNode table : description.tables()) {
            SummedStream summed = new SummedStream();
            files.file(table.get("path").asText(), out -> rows(snapshot, table, summed.over(out)));
            table.put("bytes", summed.bytes()).put("hash", "sha256:" + summed.sha256());
        }
        files.file(TablePackage.NAME, out -> out.write(description.json()));
    }

    private void rows(Snapshot snapshot, ObjectNode table, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        if (mark == Mark.BYTE_ORDER) {
            writer.write(BYTE_ORDER_MARK);
        }
        new TableRows(table).write(snapshot.dataset(), new Csv(writer));
        writer.flush();
    }
}
