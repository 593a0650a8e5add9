package org.yaodian.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaodian.iri.Iris;
import org.yaodian.mention.ActivityMention;
import org.yaodian.mention.AudienceMention;
import org.yaodian.mention.BodyMention;
import org.yaodian.mention.DocumentMention;
import org.yaodian.mention.Evidence;
import org.yaodian.mention.IndicatorMention;
import org.yaodian.mention.Mention;
import org.yaodian.mention.PlaceMention;
import org.yaodian.mention.ProgramMention;
import org.yaodian.outline.Letterhead;
import org.yaodian.outline.Outline;
import org.yaodian.text.Span;

/**
 * Says which known or new thing every mention of a plan denotes. Made once of registers; immutable, safe for many
 * threads. The same plan and registers give the same answer.
 */
public final class Resolver {

    /** Letters before a mention in which its issuer may stand. */
    private static final int BEFORE = 40;

    private final Iris iris;
    private final Jurisdictions jurisdictions;
    private final BodyResolver bodies;
    private final Successions successions;
    private final TitleIndex titles;
    private final DocumentResolver documents;
    private final TermResolver terms;
    private final PlaceResolver placeNames;
    private final Localisation localisation;
    private final Map<String, String> labels = new HashMap<>();

    public Resolver(Registers registers, Iris iris) {
        this.iris = iris;
        Places places = new Places(registers.places());
        this.jurisdictions = new Jurisdictions(registers, places);
        this.bodies = new BodyResolver(registers, new BodyNames(places, jurisdictions), iris);
        this.successions = new Successions(registers);
        Guards guards = Guards.bundled(places);
        this.titles = new TitleIndex(registers.documents(), guards, bodies);
        this.localisation = new Localisation(registers, titles, guards, bodies, iris);
        registers
                .documents()
                .forEach(
                        document -> labels.put(document.iri(), document.titles().official()));
        DocumentScope scope = new DocumentScope(bodies, jurisdictions, places, iris);
        this.documents = new DocumentResolver(titles, bodies, scope, iris);
        this.terms = new TermResolver(registers, jurisdictions, iris);
        this.placeNames = new PlaceResolver(places, iris);
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

    /** Every mention with what it denotes, in the order given. */
    public List<Resolved> resolve(Outline outline, List<Mention> mentions) {
        PlanIdentity plan = identity(outline);
        ShortTitles shortTitles = new ShortTitles();
        List<Resolved> resolved = new ArrayList<>(mentions.size());
        for (Mention mention : mentions) {
            Denoted denoted = mention instanceof DocumentMention document
                    ? document(new Citing(document, before(outline, mention.evidence()), plan), shortTitles)
                    : denoted(plan, mention);
            resolved.add(new Resolved(mention, denoted));
        }
        return List.copyOf(resolved);
    }

    /** Which documents of a higher level the plan, and the local documents it names, carry out. */
    public List<Localised> localised(Outline outline, PlanIdentity plan, List<Resolved> resolved) {
        return localisation.localised(outline, plan, resolved);
    }

    private Denoted document(Citing citing, ShortTitles shortTitles) {
        return shortTitles.of(citing).orElseGet(() -> {
            Denoted denoted = documents.document(citing);
            shortTitles.cited(citing, denoted);
            return denoted;
        });
    }

    private Denoted denoted(PlanIdentity plan, Mention mention) {
        Evidence words = mention.evidence();
        String name = words.exact().replace("\n", "").strip();
        return switch (mention) {
            case DocumentMention document -> documents.document(new Citing(document, "", plan));
            case BodyMention body ->
                body.bodyClass()
                        ? bodies.bodyClass(name, plan.code())
                        : successions.at(bodies.body(name, plan.code()), plan.date());
            case ProgramMention program -> program(name, plan);
            case ActivityMention activity -> terms.activity(name, plan.code());
            case AudienceMention audience -> terms.group(name, plan.code());
            case PlaceMention place -> placeNames.place(name, plan.code());
            case IndicatorMention indicator ->
                Denoted.of(
                        new Entity(
                                iris.indicator(
                                        plan.iri(),
                                        words.span().start(),
                                        words.span().end()),
                                Kind.INDICATOR,
                                name),
                        LinkedBy.TEXT,
                        1);
        };
    }

    /** A program whose name is a document's title stays a program and points to the document. */
    private Denoted program(String name, PlanIdentity plan) {
        Denoted program = terms.program(name, plan.code());
        List<Tie> ties = new ArrayList<>();
        for (Candidate candidate : titles.titled(name)) {
            String code = iris.name(candidate.document().iri()).orElseThrow().code();
            if (Places.line(plan.code()).contains(code) && ties.isEmpty()) {
                ties.add(new Tie(Tie.Relation.SET_OUT_IN, candidate.document().entity(), candidate.confidence()));
            }
        }
        return new Denoted(program.entity(), program.linkedBy(), program.confidence(), ties, false);
    }

    private static String before(Outline outline, Evidence words) {
        int start = words.span().start();
        String before = outline.source().at(new Span(Math.max(0, start - BEFORE), start));
        int stop = -1;
        for (int i = 0; i < before.length(); i++) {
            if ("，。；：！？》\n,;:".indexOf(before.charAt(i)) >= 0) {
                stop = i;
            }
        }
        return before.substring(stop + 1);
    }
}
