package org.yaodian.web;

import java.util.List;
import org.yaodian.web.EntityPage.Frame;
import org.yaodian.web.EntityPage.PageForm;

/** What all pages have, made from their address. */
final class Frames {

    private Frames() {}

    /** @param document address of the page without dot and suffix */
    static Frame of(Words words, String title, String document) {
        String page = document + ".html";
        boolean chinese = words.language().equals("zh");
        List<PageForm> forms = Form.ALL.stream()
                .filter(form -> form.rdf().isPresent())
                .map(form -> new PageForm(
                        words.say("form." + form.suffix()), form.mediaType(), document + "." + form.suffix()))
                .toList();
        return new Frame(
                title,
                words.texts(),
                words.html(),
                words.keep(),
                chinese
                        ? new PageLink(words.say("other"), page + "?lang=en", "en")
                        : new PageLink(words.say("other"), page, "zh-Hans"),
                forms);
    }
}
