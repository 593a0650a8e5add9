package org.yaodian.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaodian.iri.Iris;
import org.yaodian.mention.Mention;
import org.yaodian.outline.Letterhead;
import org.yaodian.outline.Outline;

/**
 * Says which known or new thing every mention of a plan denotes. Made once of registers; immutable, safe for many
 * threads. The same plan and registers give the same answer.
 */
public final class Resolver {

    private final Iris iris;
    private final Jurisdictions jurisdictions;
    private final BodyResolver bodies;
    private final DocumentResolver documents;
    private final NamedResolver named;
    private final Localisation localisation;
    private final Map<String, String> labels = new HashMap<>();

    public Resolver(Registers registers, Iris iris) {
        this.iris = iris;
        Places places = new Places(registers.places());
        this.jurisdictions = new Jurisdictions(registers, places);
        this.bodies = new BodyResolver(registers, new BodyNames(places, jurisdictions), iris);
        Guards guards = Guards.bundled(places);
        TitleIndex titles = new TitleIndex(registers.documents(), guards, bodies);
        this.localisation = new Localisation(registers, titles, guards, bodies, iris);
        registers
                .documents()
                .forEach(
                        document -> labels.put(document.iri(), document.titles().official()));
        DocumentScope scope = new DocumentScope(bodies, jurisdictions, places, iris);
        this.documents = new DocumentResolver(titles, bodies, scope, iris);
        this.named = new NamedResolver(
                bodies,
                new Successions(registers),
                new TermResolver(registers, jurisdictions, iris),
                new PlaceResolver(places, iris),
                titles,
                iris);
    }

    /** Who the plan is: area, IRI, issuers. A plan without title and issuers goes by the name of its source. */
    public PlanIdentity identity(Outline outline) {
        Letterhead head = outline.letterhead();
        String code = jurisdictions.of(outline);
        List<Denoted> issuers =
                head.issuers().stream().map(name -> bodies.body(name, code)).toList();
        List<String> names = issuers.stream().map(i -> i.entity().label()).toList();
        String title = head.title().isBlank() ? outline.source().source() : head.title();
        String publisher = head.publisher().isEmpty()
                ? ""
                : bodies.body(head.publisher(), code).entity().label();
        List<String> all = new ArrayList<>(names);
        head.issuers().stream().filter(name -> !all.contains(name)).forEach(all::add);
        String iri = iris.document(code, title, all, publisher);
        String label = labels.getOrDefault(iri, iris.name(iri).orElseThrow().name());
        return new PlanIdentity(iri, code, label, head.date(), issuers);
    }

    /** The publisher of the page, where one is printed. */
    public Optional<Denoted> publisher(Outline outline, PlanIdentity plan) {
        String publisher = outline.letterhead().publisher();
        return publisher.isEmpty() ? Optional.empty() : Optional.of(bodies.body(publisher, plan.code()));
    }

    /**
     * Every mention with what it denotes, in the order given. Of departments that are named together each is one, and a
     * known 文号 in the title of another document is a mention of its own.
     */
    public List<Resolved> resolve(Outline outline, List<Mention> mentions) {
        return new PlanResolution(outline, identity(outline), documents, named).resolved(mentions);
    }

    /** Which documents of a higher level the plan, and the local documents it names, carry out. */
    public List<Localised> localised(Outline outline, PlanIdentity plan, List<Resolved> resolved) {
        return localisation.localised(outline, plan, resolved);
    }
}
