package org.yaodian.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Resource;
import org.yaodian.vocab.Yd;

/** The kinds that pages and the API tell apart. */
enum ThingKind {
    PREFACE,
    SECTION,
    ITEM,
    BODY,
    DOCUMENT,
    PROGRAM,
    ACTIVITY,
    GROUP,
    INDICATOR,
    PLACE;

    /** The word used in the API. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Of a preface, section or item. */
    static ThingKind ofPart(String part, PlanFacts facts) {
        return Stream.of(PREFACE, SECTION)
                .filter(kind -> kind.fits(part, facts))
                .findFirst()
                .orElse(ITEM);
    }

    /**
     * Of what a mention denotes.
     *
     * @throws IllegalStateException if the graph gives it no type of ours, which the shapes rule out
     */
    static ThingKind of(String thing, PlanFacts facts) {
        return Stream.of(values())
                .filter(kind -> kind.fits(thing, facts))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(thing + " has no type"));
    }

    /** The word for what a mention says of its part and the thing. */
    static String relation(String mention, PlanFacts facts) {
        if (facts.is(mention, Yd.Responsibility)) {
            return "responsible";
        }
        if (facts.is(mention, Yd.Citation)) {
            return "cites";
        }
        return of(facts.link(mention, Yd.denotes), facts).word();
    }

    private boolean fits(String thing, PlanFacts facts) {
        return types().stream().anyMatch(type -> facts.is(thing, type));
    }

    private List<Resource> types() {
        return switch (this) {
            case PREFACE -> List.of(Yd.Preface);
            case SECTION -> List.of(Yd.Section);
            case ITEM -> List.of(Yd.Item);
            case BODY -> List.of(Yd.Body, Yd.BodyClass);
            case DOCUMENT -> List.of(Yd.Document);
            case PROGRAM -> List.of(Yd.Program);
            case ACTIVITY -> List.of(Yd.Activity);
            case GROUP -> List.of(Yd.TargetGroup);
            case INDICATOR -> List.of(Yd.Indicator);
            case PLACE -> List.of(Yd.Place);
        };
    }
}
