package org.yaodian.graph;

import java.util.Optional;
import org.apache.jena.rdf.model.Resource;
import org.yaodian.iri.Iris;
import org.yaodian.iri.Name;
import org.yaodian.register.Denoted;
import org.yaodian.register.Entity;
import org.yaodian.register.LinkedBy;
import org.yaodian.vocab.Yd;

/**
 * What a plan's graph says of things that other plans name too: type and label. Of a thing that no register holds
 * also what its IRI tells, its area and a document's level, since nobody else says it.
 */
final class Entities {

    private static final int CODE_DIGITS = 6;

    private final Statements to;
    private final Iris iris;

    Entities(Statements to, Iris iris) {
        this.to = to;
        this.iris = iris;
    }

    void add(Denoted denoted) {
        Entity entity = denoted.entity();
        add(entity);
        if (denoted.linkedBy() != LinkedBy.TEXT) {
            return;
        }
        Optional<Name> name = iris.name(entity.iri())
                .filter(n -> n.rest().isEmpty() && !n.name().isEmpty());
        name.ifPresent(n -> {
            switch (entity.kind()) {
                case DOCUMENT -> {
                    to.link(entity.iri(), Yd.jurisdiction, iris.place(n.code()));
                    to.words(entity.iri(), Yd.level, level(n.code()));
                }
                case BODY, PROGRAM, ACTIVITY -> to.link(entity.iri(), Yd.jurisdiction, iris.place(n.code()));
                case BODY_CLASS, GROUP, INDICATOR, PLACE -> {
                    // their area is in their IRI only: the ontology gives jurisdictions to none of them
                }
            }
        });
    }

    void add(Entity entity) {
        to.type(entity.iri(), type(entity));
        to.label(entity.iri(), entity.label());
    }

    /** The level of what belongs to an area. */
    static String level(String code) {
        if (code.equals("cn")) {
            return "national";
        }
        if (code.length() != CODE_DIGITS) {
            return "unknown";
        }
        return code.endsWith("0000") ? "provincial" : "local";
    }

    private static Resource type(Entity entity) {
        return switch (entity.kind()) {
            case DOCUMENT -> Yd.Document;
            case BODY -> Yd.Body;
            case BODY_CLASS -> Yd.BodyClass;
            case PROGRAM -> Yd.Program;
            case ACTIVITY -> Yd.Activity;
            case GROUP -> Yd.TargetGroup;
            case INDICATOR -> Yd.Indicator;
            case PLACE -> Yd.Place;
        };
    }
}
