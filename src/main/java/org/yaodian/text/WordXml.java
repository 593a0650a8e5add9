package org.yaodian.text;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads one XML part of an Office file tag by tag, by local names: Word writes the same elements under two namespaces
 * (transitional and strict). No DTD, no entity of another file is read. For one thread.
 */
final class WordXml implements AutoCloseable {

    private final XMLStreamReader xml;

    WordXml(byte[] part) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        this.xml = factory.createXMLStreamReader(new ByteArrayInputStream(part));
    }

    /** Goes on to the next tag or text; false at the end. */
    boolean next() throws XMLStreamException {
        if (!xml.hasNext()) {
            return false;
        }
        xml.next();
        return true;
    }

    boolean isStart() {
        return xml.isStartElement();
    }

    boolean isEnd() {
        return xml.isEndElement();
    }

    /** Local name of the tag. */
    String name() {
        return xml.getLocalName();
    }

    boolean starts(String name) {
        return xml.isStartElement() && name.equals(name());
    }

    boolean ends(String name) {
        return xml.isEndElement() && name.equals(name());
    }

    /** Whether the tag is one of Word's own and not, say, of a formula. */
    boolean isWord() {
        String space = String.valueOf(xml.getNamespaceURI());
        return space.contains("/wordprocessingml/") && !space.contains("drawing");
    }

    /** Value of an attribute of the tag by its local name, "" where it has none. */
    String value(String attribute) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(attribute)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    /** Value of the attribute {@code val}, "" where it has none. */
    String value() {
        return value("val");
    }

    /** An attribute as a number from 0 to 999,999,999. */
    int number(String attribute, int otherwise) {
        return value(attribute).matches("\\d{1,9}") ? Integer.parseInt(value(attribute)) : otherwise;
    }

    /** Whether a switch like {@code <vanish/>} is on. */
    boolean isOn() {
        return !value().matches("0|false|off");
    }

    /** The text of the element that begins here; stands at its end afterwards. */
    String text() throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int depth = 1;
        while (depth > 0 && next()) {
            depth += xml.isStartElement() ? 1 : xml.isEndElement() ? -1 : 0;
            if (xml.getEventType() == XMLStreamConstants.CHARACTERS) {
                text.append(xml.getText());
            }
        }
        return text.toString();
    }

    @Override
    public void close() throws XMLStreamException {
        xml.close();
    }
}
