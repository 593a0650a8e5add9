package org.yaodian.text;

import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** A Word file (.docx): its parts, and the text of its body. Safe for many threads. */
final class DocxFile {

    private static final String ROOT = "_rels/.rels";
    private static final String MAIN = "/officeDocument";

    private DocxFile() {}

    static Extracted text(byte[] bytes) {
        return switch (ZipParts.unpacked(bytes, DocxFile::isWanted)) {
            case ZipParts.Unpacked.Damaged damaged -> damaged("Word file or zip archive", damaged.why());
            case ZipParts.Unpacked.TooLarge large ->
                new Extracted.Refused(
                        "its part " + large.part() + " unpacks to more than is read (" + (ZipParts.MOST_OF_A_PART >> 20)
                                + " MB a part, " + (ZipParts.MOST >> 20) + " MB in all)",
                        "keep only the plan's text, without pictures, and save it as .docx or .txt");
            case ZipParts.Unpacked.Parts parts -> text(parts.parts());
        };
    }

    private static boolean isWanted(String name) {
        return name.equals(ROOT) || (name.startsWith("word/") && name.endsWith(".xml") && !name.contains("/theme/"));
    }

    private static Extracted text(Map<String, byte[]> parts) {
        try {
            String main = parts.containsKey(ROOT) ? main(parts.get(ROOT)) : "";
            if (!parts.containsKey(main)) {
                return FileKind.ofZip(parts.keySet()).refusal();
            }
            String folder = main.substring(0, main.lastIndexOf('/') + 1);
            DocxStyles styles = DocxStyles.of(parts.getOrDefault(folder + "styles.xml", new byte[0]));
            DocxNumbers numbers = DocxNumbers.of(parts.getOrDefault(folder + "numbering.xml", new byte[0]), styles);
            return new Extracted.Text(new DocxText(styles, numbers).text(parts.get(main)), List.of());
        } catch (XMLStreamException | RuntimeException e) { // Tags in an order that Word never writes.
            return damaged(
                    "Word file",
                    String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
        }
    }

    /** Name of the part that holds the body, "" where the file is no Word file. */
    private static String main(byte[] relations) throws XMLStreamException {
        try (WordXml xml = new WordXml(relations)) {
            while (xml.next()) {
                if (xml.starts("Relationship") && xml.value("Type").endsWith(MAIN)) {
                    String target = xml.value("Target");
                    String name = target.startsWith("/") ? target.substring(1) : target;
                    return name.startsWith("word/") ? name : "";
                }
            }
        }
        return "";
    }

    private static Extracted damaged(String what, String why) {
        return new Extracted.Refused(
                "this " + what + " is damaged (" + why + ")",
                "copy or download it again; if Word or WPS can still open it, save it anew as .docx");
    }
}
