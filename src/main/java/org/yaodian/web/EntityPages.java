package org.yaodian.web;

import com.samskivert.mustache.Template;
import io.javalin.http.Context;
import org.yaodian.export.Description;
import org.yaodian.iri.Iris;

/** Pages of things, made from what the graph says of them. Safe for many threads. */
final class EntityPages {

    private final Pages pages;
    private final Terms terms;
    private final Iris iris;
    private final Template template;

    EntityPages(Pages pages, Terms terms, Iris iris) {
        this.pages = pages;
        this.terms = terms;
        this.iris = iris;
        this.template = pages.template("entity");
    }

    /** The page of a thing in the language that is asked for. */
    byte[] page(Context context, Description description) {
        return Pages.bytes(template, new EntityReading(description, terms, pages.words(context), iris).page());
    }
}
