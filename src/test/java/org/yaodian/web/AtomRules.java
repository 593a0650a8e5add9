package org.yaodian.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What RFC 4287 demands of a feed and its entries, as far as it concerns the elements that ours use. */
final class AtomRules {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private AtomRules() {}

    /** The root of a feed that keeps the rules. */
    static Element feed(String xml) {
        Element feed = root(xml);
        assertThat(feed.getNamespaceURI()).isEqualTo(ATOM);
        assertThat(feed.getLocalName()).isEqualTo("feed");
        // 4.1.1: exactly one id, title, updated; an author, unless each entry has one; one link to itself
        identified(feed);
        assertThat(text(feed, "author")).isNotEmpty();
        assertThat(links(feed, "self")).hasSize(1);
        Set<String> ids = new HashSet<>();
        children(feed, "entry").forEach(entry -> {
            // 4.1.2: exactly one id, title, updated; without content an alternate link; at most one summary
            identified(entry);
            assertThat(links(entry, "alternate")).hasSize(1);
            assertThat(children(entry, "summary")).hasSize(1);
            assertThat(ids.add(text(entry, "id"))).as("ids differ").isTrue();
            children(entry, "category")
                    .forEach(category ->
                            assertThat(category.getAttribute("term")).isNotEmpty());
        });
        return feed;
    }

    private static void identified(Element element) {
        List.of("id", "title", "updated")
                .forEach(name -> assertThat(children(element, name)).as(name).hasSize(1));
        assertThat(URI.create(text(element, "id")).isAbsolute()).isTrue();
        assertThat(OffsetDateTime.parse(text(element, "updated"))).isNotNull();
        children(element, "link")
                .forEach(
                        link -> assertThat(URI.create(link.getAttribute("href")).isAbsolute())
                                .isTrue());
    }

    static List<String> links(Element element, String relation) {
        return children(element, "link").stream()
                .filter(link -> link.getAttribute("rel").equals(relation))
                .map(link -> link.getAttribute("href"))
                .toList();
    }

    static String text(Element element, String name) {
        return children(element, name).getFirst().getTextContent();
    }

    static List<Element> children(Element element, String name) {
        List<Element> found = new ArrayList<>();
        NodeList nodes = element.getChildNodes();
        for (int i = 0; i < nodes.getLength(); i++) {
            if (nodes.item(i) instanceof Element child && name.equals(child.getLocalName())) {
                assertThat(child.getNamespaceURI()).isEqualTo(ATOM);
                found.add(child);
            }
        }
        return found;
    }

    private static Element root(String xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))
                    .getDocumentElement();
        } catch (Exception e) {
            throw new AssertionError("no XML: " + xml, e);
        }
    }
}
