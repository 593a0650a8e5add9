package org.yaodian.web;

import java.io.ByteArrayOutputStream;
import java.util.function.Consumer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes elements of one namespace; characters that XML cannot hold become U+FFFD. For one thread. */
final class Xml {

    private final XMLStreamWriter writer;

    private Xml(XMLStreamWriter writer) {
        this.writer = writer;
    }

    /** A whole document in UTF-8: its root, and what stands in it. */
    static byte[] document(String root, String namespace, Consumer<Xml> content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        written(() -> {
            XMLStreamWriter writer = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
            writer.writeStartDocument("UTF-8", "1.0");
            writer.writeStartElement(root);
            writer.writeDefaultNamespace(namespace);
            content.accept(new Xml(writer));
            writer.writeEndDocument();
            writer.flush();
        });
        return out.toByteArray();
    }

    /** An element with others in it. */
    void element(String name, Runnable content) {
        written(() -> {
            writer.writeStartElement(name);
            content.run();
            writer.writeEndElement();
        });
    }

    /** An element with words in it. */
    void text(String name, String words) {
        element(name, () -> written(() -> writer.writeCharacters(allowed(words))));
    }

    /**
     * An element that has attributes only.
     *
     * @param attributes names and values in turn
     */
    void empty(String name, String... attributes) {
        written(() -> {
            writer.writeEmptyElement(name);
            for (int i = 0; i < attributes.length; i += 2) {
                writer.writeAttribute(attributes[i], allowed(attributes[i + 1]));
            }
        });
    }

    private static String allowed(String words) {
        return words.codePoints()
                .map(c -> c == '\t'
                                || c == '\n'
                                || c == '\r'
                                || c >= ' ' && c <= 0xD7FF
                                || c >= 0xE000 && c <= 0xFFFD
                                || c >= 0x10000
                        ? c
                        : 0xFFFD)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private interface Work {
        void run() throws XMLStreamException;
    }

    private static void written(Work work) {
        try {
            work.run();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("XML could not be written to memory", e);
        }
    }
}
