package org.yaodian.text;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a file is, told by its first bytes; its name only decides between text and a page without a head. */
enum FileKind {
    TEXT("text"),
    HTML("web page"),
    PDF("PDF"),
    ZIP("zip archive or Office file"),
    OLE("old Office or WPS file (.doc, .xls, .wps)"),
    RTF("RTF file"),
    IMAGE("picture"),
    ARCHIVE("archive"),
    PROGRAM("program");

    private static final int HEAD = 4096;
    private static final Pattern PAGE = Pattern.compile("<!doctype\\s+html|<(?:html|head|body|meta|div|table)[\\s>]");

    private final String words;

    FileKind(String words) {
        this.words = words;
    }

    /** How to call it in a message. */
    String words() {
        return words;
    }

    static FileKind of(String name, byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        if (head.startsWith("%PDF-")) {
            return PDF;
        }
        if (head.startsWith("PK\u0003\u0004")) {
            return ZIP;
        }
        if (head.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            return OLE;
        }
        if (head.startsWith("{\\rtf")) {
            return RTF;
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
