package org.yaodian.web;

import java.util.List;
import java.util.Map;

/** What the page of one thing shows; the template {@code entity} reads its members by name. */
record EntityPage(
        Frame frame, About about, List<Quote> quotes, List<Fact> facts, List<Step> outline, List<Group> groups) {

    /**
     * What all pages have.
     *
     * @param w the words of the page's language
     * @param html language of the page
     * @param keep query string that keeps that language in links
     * @param other address of the same page in the other language
     * @param forms the same in other forms
     */
    record Frame(String title, Map<String, String> w, String html, String keep, PageLink other, List<PageForm> forms) {}

    /** The same in another form. */
    record PageForm(String name, String mediaType, String href) {}

    /**
     * What is at the head.
     *
     * @param lang of the title
     * @param text its own words, "" where it has none or they stand elsewhere
     * @param links where more of it is
     */
    record About(String iri, String lang, List<String> kinds, String text, List<PageLink> links) {}

    /** A property with its values. */
    record Fact(PageLink name, List<PageLink> values) {}

    /** A part in the outline of its plan, so deep. */
    record Step(int depth, PageLink link) {}

    /**
     * A mention in its sentence.
     *
     * @param mark the words of the mention
     * @param link to the mention, by its kind
     * @param notes what is known of it, a few words each
     * @param places part and plan it stands in
     */
    record Quote(
            PageLink link,
            String before,
            String mark,
            String after,
            List<String> notes,
            List<PageLink> denoted,
            List<PageLink> places) {}

    /** What points here by one property. {@code cut} says what is left out, "" if nothing. */
    record Group(PageLink name, int total, List<Quote> quotes, List<Entry> entries, String cut, String rest) {}

    /** One thing that points here. */
    record Entry(PageLink link, List<PageLink> places) {}
}
