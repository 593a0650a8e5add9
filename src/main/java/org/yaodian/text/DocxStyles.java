package org.yaodian.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** What the styles of a Word file say about a paragraph: its list, and whether it is a line of a table of contents. */
final class DocxStyles {

    private static final int DEEPEST = 20;

    private final Map<String, Style> styles;

    private DocxStyles(Map<String, Style> styles) {
        this.styles = styles;
    }

    /** @param list of the paragraphs, "" where the style says nothing; level likewise below 0 */
    private record Style(String name, String basedOn, String list, int level) {}

    private static final Style NONE = new Style("", "", "", -1);

    /** @param part {@code styles.xml}, empty where the file has none */
    static DocxStyles of(byte[] part) throws XMLStreamException {
        Map<String, Style> styles = new HashMap<>();
        if (part.length > 0) {
            try (WordXml xml = new WordXml(part)) {
                while (xml.next()) {
                    if (xml.starts("style")) {
                        styles.put(xml.value("styleId"), style(xml));
                    }
                }
            }
        }
        return new DocxStyles(styles);
    }

    private static Style style(WordXml xml) throws XMLStreamException {
        Style style = NONE;
        while (xml.next() && !xml.ends("style")) {
            if (xml.isStart()) {
                style = switch (xml.name()) {
                    case "name" -> new Style(xml.value(), style.basedOn(), style.list(), style.level());
                    case "basedOn" -> new Style(style.name(), xml.value(), style.list(), style.level());
                    case "numId" -> new Style(style.name(), style.basedOn(), xml.value(), style.level());
                    case "ilvl" -> new Style(style.name(), style.basedOn(), style.list(), xml.number("val", 0));
                    default -> style;
                };
            }
        }
        return style;
    }

    /** Number of the list that paragraphs of a style stand in, "" where they stand in none. */
    String list(String style) {
        return inherited(style).list();
    }

    /** Their level in it, from 0; below 0 where the style does not say. */
    int level(String style) {
        return inherited(style).level();
    }

    private Style inherited(String id) {
        Style style = styles.getOrDefault(id, NONE);
        for (int depth = 0;
                depth < DEEPEST && style.list().isEmpty() && !style.basedOn().isEmpty();
                depth++) {
            style = styles.getOrDefault(style.basedOn(), NONE);
        }
        return style;
    }

    boolean isContents(String style) {
        return styles.getOrDefault(style, NONE).name().toLowerCase(Locale.ROOT).matches("toc( heading| \\d)");
    }
}
