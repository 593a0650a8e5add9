package org.yaodian.web;

import io.javalin.http.Context;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Citations of a document as an Atom feed (RFC 4287), those of the plan read last first. An entry is updated when its
 * plan was read, and goes by the IRI of its mention. For one request.
 */
final class CitationFeed {

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
    private static final String AUTHOR = "Yaodian 要点";
    private static final String KINDS = "https://w3id.org/yaodian/ontology#list-citationKind";
    private static final Page ALL = new Page(0, Integer.MAX_VALUE);

    private final Context context;
    private final Parameters asked;
    private final String server;

    /** @param asked what the citations were asked by; another question is another feed */
    CitationFeed(Context context, Parameters asked) {
        this.context = context;
        this.asked = asked;
        this.server = context.scheme() + "://" + context.host();
    }

    void send(Listed citations) {
        Page page = Page.of(asked, Format.ATOM);
        List<Map<String, Object>> newest = citations.rows().objects(ALL).stream()
                .sorted(Comparator.comparing(this::updated).reversed())
                .toList();
        Instant updated = newest.isEmpty() ? Versioned.changed(context) : updated(newest.getFirst());
        context.contentType(Format.ATOM.mediaType() + "; charset=utf-8").result(Xml.document("feed", NAMESPACE, xml -> {
            head(xml, citations.more().getOrDefault("document", ""), updated);
            page.links(context, newest.size())
                    .forEach((relation, address) -> page(xml, relation.replace("prev", "previous"), address));
            newest.stream()
                    .skip(page.offset())
                    .limit(page.limit())
                    .forEach(citation -> xml.element("entry", () -> entry(xml, citation)));
        }));
    }

    private void head(Xml xml, Object about, Instant updated) {
        String iri = member(about, "iri");
        xml.text("id", iri + "#citations" + question());
        xml.text("title", "引用《" + member(about, "title") + "》");
        xml.text("updated", updated.toString());
        xml.element("author", () -> xml.text("name", AUTHOR));
        page(
                xml,
                "self",
                context.req().getRequestURI() + "?"
                        + String.valueOf(context.req().getQueryString()));
        xml.empty(
                "link",
                "rel",
                "alternate",
                "type",
                "text/html",
                "href",
                server + "/id/document/" + Ids.encoded(member(about, "id")));
    }

    private void page(Xml xml, String relation, String address) {
        String form = Format.PARAMETER + "=" + Format.ATOM.word();
        String feed = address.contains(form) ? address : address + "&" + form;
        xml.empty("link", "rel", relation, "type", Format.ATOM.mediaType(), "href", server + feed);
    }

    /** The filters, so that each question has a feed of its own. */
    private String question() {
        Map<String, String> filters = new TreeMap<>(
                asked.without(Answers.OF_LISTS.toArray(String[]::new)).values());
        return filters.entrySet().stream()
                .map(e -> e.getKey() + "=" + Ids.encoded(e.getValue()))
                .reduce((a, b) -> a + "&" + b)
                .map(words -> "?" + words)
                .orElse("");
    }

    private void entry(Xml xml, Map<String, Object> citation) {
        Object plan = citation.getOrDefault("plan", "");
        xml.text("id", member(citation, "iri"));
        xml.text(
                "title",
                List.of(member(plan, "title"), member(citation, "path"), member(citation, "title")).stream()
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(" ")));
        xml.text("updated", updated(citation).toString());
        Object in = citation.getOrDefault("in", "");
        xml.empty("link", "rel", "alternate", "type", "text/html", "href", server + member(in, "page"));
        xml.empty("link", "rel", "related", "type", Format.JSON.mediaType(), "href", server + member(in, "href"));
        xml.empty("category", "term", member(citation, "kind"), "scheme", KINDS);
        xml.text("summary", member(citation, "sentence"));
    }

    private Instant updated(Map<String, Object> citation) {
        String read = member(citation.getOrDefault("plan", ""), "read");
        return read.isEmpty() ? Versioned.changed(context) : Instant.parse(read);
    }

    private static String member(Object object, String name) {
        Object value = object instanceof Map<?, ?> map ? map.get(name) : null;
        return value == null ? "" : String.valueOf(value);
    }
}
