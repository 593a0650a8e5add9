package org.yaodian.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes Word files of the parts that a test is about. */
public final class Docx {

    private static final String WORD = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"";
    private static final String RELATIONS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1"
            Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
            Target="word/document.xml"/></Relationships>""";

    private Docx() {}

    /** A file with a body, given as WordprocessingML. */
    public static byte[] of(String body) {
        return of(body, "", "");
    }

    static byte[] of(String body, String numbering, String styles) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", "<Types/>".getBytes(StandardCharsets.UTF_8));
        parts.put("_rels/.rels", RELATIONS.getBytes(StandardCharsets.UTF_8));
        parts.put("word/document.xml", part("document", "<w:body>" + body + "</w:body>"));
        if (!numbering.isEmpty()) {
            parts.put("word/numbering.xml", part("numbering", numbering));
        }
        if (!styles.isEmpty()) {
            parts.put("word/styles.xml", part("styles", styles));
        }
        return zip(parts);
    }

    private static byte[] part(String root, String content) {
        return ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<w:" + root + WORD + ">" + content + "</w:" + root + ">")
                .getBytes(StandardCharsets.UTF_8);
    }

    static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A paragraph of plain words. */
    public static String paragraph(String words) {
        return "<w:p><w:r><w:t>" + words + "</w:t></w:r></w:p>";
    }

    /** A cell with settings ({@code <w:vMerge/>}) and a paragraph for each of its words. */
    public static String cell(String settings, String... words) {
        StringBuilder cell = new StringBuilder("<w:tc><w:tcPr>" + settings + "</w:tcPr>");
        for (String paragraph : words) {
            cell.append(paragraph(paragraph));
        }
        return cell + "</w:tc>";
    }

    public static String row(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }
}
