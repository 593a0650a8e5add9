package org.yaodian.text;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a file is, told by its first bytes; its name only decides between text and a page without a head. */
enum FileKind {
    TEXT("text", ""),
    HTML("a web page", ""),
    DOCX("a Word file", ""),
    PDF("a PDF", ""),
    ZIP("a zip archive", "unpack it and read the plans in it"),
    OFD("an OFD file", "open it in an OFD reader and export it as PDF, or get the plan as .docx, .pdf or .html"),
    WORKBOOK("a workbook (.xlsx)", "save its sheet as a web page (.html), or copy the table into a .docx"),
    SLIDES("a set of slides (.pptx)", "save its words as .docx or .txt"),
    OPEN_DOCUMENT("an OpenDocument file (.odt)", "open it in LibreOffice, Word or WPS and save it as .docx"),
    OLD_WORD(
            "a file of old Word or WPS (.doc, .wps)",
            "open it in Word, WPS or LibreOffice and save it as .docx; many at once: soffice --headless --convert-to docx *.doc"),
    OLD_OFFICE("a file of old Office (.xls, .ppt)", "save its words as .docx, or its table as a web page (.html)"),
    LOCKED_OFFICE(
            "an Office file locked by a password", "open it with the password, remove it, and save the file as .docx"),
    RTF("an RTF file", "open it in Word, WPS or LibreOffice and save it as .docx"),
    WEB_ARCHIVE(
            "a web archive (.mht)",
            "open it in a browser or in Word and save it as a web page of one file (.html) or as .docx"),
    IMAGE("a picture", "make text of it by OCR and read that, after a look at what OCR made of it"),
    ARCHIVE("an archive", "unpack it and read the plans in it"),
    PROGRAM("a program", "read the plan's text instead");

    private static final int HEAD = 4096;
    private static final Pattern PAGE = Pattern.compile("<!doctype\\s+html|<(?:html|head|body|meta|div|table)[\\s>]");
    private static final Pattern MAIL = Pattern.compile("(?is)^(?:[A-Za-z-]+:[^\\n]*\\n\\s*)*?MIME-Version:.*");

    private final String words;
    private final String cure;

    FileKind(String words, String cure) {
        this.words = words;
        this.cure = cure;
    }

    /** Why a file of this kind is not read. */
    Extracted.Refused refusal() {
        return new Extracted.Refused("this is no text but " + words, cure);
    }

    static FileKind of(String name, byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        if (head.stripLeading().startsWith("%PDF-")) {
            return PDF;
        }
        if (head.startsWith("PK\u0003\u0004")) {
            return DOCX;
        }
        if (head.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            return ofOle(bytes);
        }
        if (head.startsWith("{\\rtf")) {
            return RTF;
        }
        if (MAIL.matcher(head).matches()) {
            return WEB_ARCHIVE;
        }
        if (head.startsWith("\u0089PNG")
                || head.startsWith("\u00FF\u00D8\u00FF")
                || head.startsWith("GIF8")
                || head.startsWith("II*\u0000")
                || head.startsWith("MM\u0000*")) {
            return IMAGE;
        }
        if (head.startsWith("\u001F\u008B") || head.startsWith("Rar!") || head.startsWith("7z\u00BC\u00AF")) {
            return ARCHIVE;
        }
        if (head.startsWith("\u007FELF") || head.startsWith("MZ\u0090")) {
            return PROGRAM;
        }
        return isPage(name, head) ? HTML : TEXT;
    }

    /** What a zip file is that holds no Word document, by the names of its parts. */
    static FileKind ofZip(Collection<String> parts) {
        if (parts.contains("OFD.xml")) {
            return OFD;
        }
        if (parts.contains("xl/workbook.xml") || parts.contains("xl/workbook.bin")) {
            return WORKBOOK;
        }
        if (parts.contains("ppt/presentation.xml")) {
            return SLIDES;
        }
        return parts.contains("mimetype") && parts.contains("content.xml") ? OPEN_DOCUMENT : ZIP;
    }

    /** The names of what an OLE file holds stand in it in UTF-16. */
    private static FileKind ofOle(byte[] bytes) {
        String content = new String(bytes, StandardCharsets.ISO_8859_1);
        if (content.contains(wide("EncryptedPackage"))) {
            return LOCKED_OFFICE;
        }
        return content.contains(wide("Workbook")) || content.contains(wide("PowerPoint Document"))
                ? OLD_OFFICE
                : OLD_WORD;
    }

    private static String wide(String name) {
        return new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    }

    private static boolean isPage(String name, String head) {
        String ending = name.toLowerCase(Locale.ROOT);
        if (ending.endsWith(".html") || ending.endsWith(".htm") || ending.endsWith(".shtml")) {
            return true;
        }
        String markup = head.replace("\u0000", "").toLowerCase(Locale.ROOT);
        return (!ending.endsWith(".txt") && PAGE.matcher(markup).find())
                || markup.replaceFirst("^(\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)", "")
                        .stripLeading()
                        .matches("(?s)(<\\?xml[^>]*>\\s*)?<(!doctype\\s+html|html).*");
    }
}
