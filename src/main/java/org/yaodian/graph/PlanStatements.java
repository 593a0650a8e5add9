package org.yaodian.graph;

import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.vocabulary.DCTerms;
import org.yaodian.iri.Iris;
import org.yaodian.outline.Letterhead;
import org.yaodian.outline.Outline;
import org.yaodian.register.Denoted;
import org.yaodian.register.Entity;
import org.yaodian.register.Kind;
import org.yaodian.register.PlanIdentity;
import org.yaodian.vocab.Eli;
import org.yaodian.vocab.Yd;

/** What a plan says of itself, and its whole canonical text. */
final class PlanStatements {

    private static final Pattern YEAR = Pattern.compile("(?:19[5-9]|20)\\d{1,2}");
    private static final String[] PRECISION = {"year", "month", "day"};
    private static final String[] REST = {"-01-01", "-01", ""};

    private final Statements to;
    private final Entities entities;
    private final Iris iris;

    PlanStatements(Statements to, Entities entities, Iris iris) {
        this.to = to;
        this.entities = entities;
        this.iris = iris;
    }

    void add(Outline outline, PlanIdentity plan, Optional<Denoted> publisher) {
        Letterhead head = outline.letterhead();
        String iri = plan.iri();
        to.type(iri, Yd.Plan);
        to.type(iri, Yd.Document);
        to.label(iri, plan.label());
        to.words(iri, DCTerms.title, head.title().isBlank() ? plan.label() : head.title());
        to.words(iri, Eli.number, head.number());
        to.words(iri, Yd.level, Entities.level(plan.code()));
        to.link(iri, Yd.jurisdiction, iris.place(plan.code()));
        if (Entities.level(plan.code()).equals("unknown")) {
            entities.add(new Entity(iris.place(plan.code()), Kind.PLACE, "辖区未知"));
        }
        to.words(iri, Yd.source, outline.source().source());
        to.words(iri, Yd.sha256, outline.source().sha256());
        to.words(iri, Yd.text, outline.source().text());
        date(iri, head.date());
        if (head.year().length() == 4 && YEAR.matcher(head.year()).matches()) {
            to.literal(iri, Yd.year, head.year(), XSDDatatype.XSDinteger);
        }
        plan.issuers().forEach(issuer -> {
            entities.add(issuer);
            to.link(iri, Yd.issuer, issuer.entity().iri());
        });
        publisher.ifPresent(body -> {
            entities.add(body);
            to.link(iri, Yd.publisher, body.entity().iri());
        });
        outline.warnings().forEach(warning -> to.words(iri, Yd.warning, warning));
    }

    /** A date known by year or month only is stated as its first day, with the precision beside it. */
    private void date(String iri, String date) {
        if (date.isEmpty()) {
            return;
        }
        int known = date.split("-", -1).length - 1;
        to.literal(iri, Yd.date, date + REST[known], XSDDatatype.XSDdate);
        to.words(iri, Yd.datePrecision, PRECISION[known]);
    }
}
