package org.yaodian.graph;

import java.util.HashMap;
import java.util.Map;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.yaodian.iri.Iris;
import org.yaodian.outline.Item;
import org.yaodian.outline.Measure;
import org.yaodian.outline.Outline;
import org.yaodian.outline.Part;
import org.yaodian.outline.Preface;
import org.yaodian.outline.ReportParts;
import org.yaodian.outline.Section;
import org.yaodian.register.PlanIdentity;
import org.yaodian.text.SourceText;
import org.yaodian.text.Span;
import org.yaodian.vocab.Eli;
import org.yaodian.vocab.Yd;

/** Preface, sections, items and their sentences. */
final class PartStatements {

    private static final String PREFACE = "前言";
    /** Longest heading made of the text of a part that has none, in UTF-16 units. */
    private static final int HEADING = 40;

    private final Statements to;
    private final Iris iris;

    PartStatements(Statements to, Iris iris) {
        this.to = to;
        this.iris = iris;
    }

    PartIris add(Outline outline, PlanIdentity plan) {
        Map<String, String> byPath = new HashMap<>();
        Map<String, Part> parts = new HashMap<>();
        for (Part part : outline.parts()) {
            byPath.put(part.path(), iri(part, plan.iri()));
            parts.put(part.path(), part);
        }
        PartIris known = new PartIris(byPath, parts);
        int order = 0;
        for (Part part : outline.parts()) {
            order++;
            add(part, order, outline.source(), plan, known);
        }
        ReportParts.of(outline)
                .forEach((path, reportPart) ->
                        to.words(byPath.getOrDefault(path, plan.iri()), Yd.reportPart, reportPart.word()));
        return known;
    }

    private String iri(Part part, String plan) {
        return switch (part) {
            case Preface preface -> iris.preface(plan);
            case Section section -> iris.section(plan, section.path());
            case Item item -> iris.item(plan, item.path());
        };
    }

    private void add(Part part, int order, SourceText source, PlanIdentity plan, PartIris known) {
        String iri = iri(part, plan.iri());
        to.type(iri, Yd.Part);
        to.link(iri, Yd.plan, plan.iri());
        to.words(iri, Yd.path, part.path());
        to.number(iri, Yd.order, order);
        span(iri, part.span(), source);
        switch (part) {
            case Preface preface -> {
                to.type(iri, Yd.Preface);
                to.label(iri, PREFACE);
                to.link(iri, Eli.isPartOf, plan.iri());
            }
            case Section section ->
                numbered(
                        iri,
                        Yd.Section,
                        section.number(),
                        heading(section.title(), section, source),
                        known.byPath().getOrDefault(section.parent(), plan.iri()));
            case Item item ->
                numbered(
                        iri,
                        Yd.Item,
                        item.number(),
                        heading(item.title(), item, source),
                        known.byPath().getOrDefault(item.parent(), plan.iri()));
        }
        for (Measure measure : part.measures()) {
            String sentence = iris.measure(iri, measure.order());
            to.type(sentence, Yd.Measure);
            to.link(sentence, Eli.isPartOf, iri);
            to.number(sentence, Yd.order, measure.order());
            span(sentence, measure.span(), source);
        }
    }

    private void numbered(String iri, Resource type, String number, String title, String above) {
        to.type(iri, type);
        to.literal(iri, Eli.number, number, org.apache.jena.datatypes.xsd.XSDDatatype.XSDstring);
        to.words(iri, DCTerms.title, title);
        to.label(iri, title);
        to.link(iri, Eli.isPartOf, above);
    }

    private static String heading(String title, Part part, SourceText source) {
        if (!title.isBlank()) {
            return title;
        }
        String text = source.at(part.span()).strip();
        return text.substring(0, text.offsetByCodePoints(0, Math.min(HEADING, text.codePointCount(0, text.length()))));
    }

    private void span(String iri, Span span, SourceText source) {
        to.words(iri, Yd.text, source.at(span));
        to.number(iri, Yd.start, span.start());
        to.number(iri, Yd.end, span.end());
    }
}
