package org.yaodian.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yaodian.iri.Iris;
import org.yaodian.iri.Name;

/** Which document a citation denotes. Immutable; safe for many threads. */
final class DocumentResolver {

    /** From here up two are taken to be one. */
    private static final double SURE = .5;

    private static final double NUMBERED = .99;
    /** A text dated after the plan is hardly the one that was meant. */
    private static final double AFTER = .8;

    private final TitleIndex titles;
    private final BodyResolver bodies;
    private final DocumentScope scope;
    private final Iris iris;

    DocumentResolver(TitleIndex titles, BodyResolver bodies, DocumentScope scope, Iris iris) {
        this.titles = titles;
        this.bodies = bodies;
        this.scope = scope;
        this.iris = iris;
    }

    Denoted document(Citing citing) {
        Issuers issuers = issuers(citing);
        List<Candidate> candidates = candidates(citing, issuers);
        if (!candidates.isEmpty() && candidates.getFirst().confidence() >= SURE) {
            return linked(citing, candidates.getFirst());
        }
        List<Tie> ties = candidates.stream()
                .map(c -> new Tie(Tie.Relation.POSSIBLY_SAME, c.document().entity(), rounded(c.confidence())))
                .toList();
        return new Denoted(own(citing, issuers), LinkedBy.TEXT, 1, ties, false);
    }

    private Denoted linked(Citing citing, Candidate candidate) {
        KnownDocument document = candidate.document();
        boolean after = !citing.own()
                && Dates.surelyAfter(document.date(), citing.plan().date());
        double confidence = candidate.confidence() * (after ? AFTER : 1);
        return new Denoted(document.entity(), candidate.linkedBy(), rounded(confidence), List.of(), after);
    }

    /** Whether a citation says neither who issued the document nor its number. */
    boolean anonymous(Citing citing) {
        return citing.mention().number().isEmpty() && issuers(citing).names().isEmpty();
    }

    /** The title of a citation without the issuers it begins with. */
    String bare(Citing citing) {
        return Issuers.runIn(citing.title(), bodies).title();
    }

    /** Numbers of known documents in some words. */
    List<TitleIndex.Numbered> numbersIn(String words) {
        return titles.numbersIn(words);
    }

    /** A document that a plan names by nothing but its number. */
    Denoted numbered(KnownDocument document, PlanIdentity plan) {
        boolean after = Dates.surelyAfter(document.date(), plan.date());
        return new Denoted(
                document.entity(), LinkedBy.NUMBER, rounded(NUMBERED * (after ? AFTER : 1)), List.of(), after);
    }

    private Issuers issuers(Citing citing) {
        Issuers runIn = Issuers.runIn(citing.title(), bodies);
        return runIn.names().isEmpty() ? Issuers.before(citing.lead(), citing.title(), bodies) : runIn;
    }

    private List<Candidate> candidates(Citing citing, Issuers issuers) {
        List<KnownDocument> numbered = titles.numbered(citing.mention().number());
        if (numbered.size() == 1) {
            return List.of(new Candidate(numbered.getFirst(), citing.mention().number(), LinkedBy.NUMBER, NUMBERED));
        }
        List<Candidate> exact = fitting(titles.titled(citing.title()), citing, issuers);
        if (!exact.isEmpty()) {
            return exact;
        }
        return fitting(titles.like(citing.title()), citing, issuers);
    }

    /** Those that can be meant here; two that are equally good are each only half sure. */
    private List<Candidate> fitting(List<Candidate> candidates, Citing citing, Issuers issuers) {
        List<Candidate> fitting = candidates.stream()
                .filter(candidate -> scope.fits(candidate.document(), citing, issuers))
                .toList();
        if (fitting.size() < 2 || fitting.get(0).confidence() - fitting.get(1).confidence() > .02) {
            return fitting;
        }
        List<Candidate> nearest = scope.nearest(fitting, citing);
        if (nearest.size() == 1) {
            return nearest;
        }
        List<Candidate> halves = new ArrayList<>();
        for (Candidate candidate : nearest) {
            halves.add(new Candidate(
                    candidate.document(),
                    candidate.name(),
                    candidate.linkedBy(),
                    Math.min(.45, candidate.confidence() / nearest.size())));
        }
        return halves;
    }

    /** A document of its own, named from the text alone. */
    private Entity own(Citing citing, Issuers issuers) {
        if (citing.generic()) {
            // 《实施方案》 alone is no name: it is this plan's until its text says more
            String one = iris.document(
                    citing.plan().code(),
                    iris.name(citing.plan().iri()).orElseThrow().name() + citing.title());
            return new Entity(one, Kind.DOCUMENT, iris.name(one).orElseThrow().name());
        }
        String code = scope.code(citing, issuers);
        List<String> full = issuers.names().stream()
                .map(name -> bodies.body(name, citing.plan().code()).entity().label())
                .toList();
        // the issuers as printed are to be taken off the title, the first one in full to be put before it
        List<String> names =
                Stream.concat(full.stream(), issuers.names().stream()).toList();
        String title = issuers.title().isEmpty() ? citing.title() : issuers.title();
        String self = iris.document(code, title, names, "");
        return selfOrOwn(
                citing,
                new Entity(self, Kind.DOCUMENT, iris.name(self).orElseThrow().name()));
    }

    /** A plan that names its own title means itself. */
    private Entity selfOrOwn(Citing citing, Entity own) {
        Optional<Name> plan = iris.name(citing.plan().iri());
        Optional<Name> name = iris.name(own.iri());
        boolean self = plan.isPresent()
                && name.isPresent()
                && name.get().code().equals(plan.get().code())
                && name.get().name().length() >= 8
                && plan.get().name().endsWith(name.get().name());
        return self
                ? new Entity(citing.plan().iri(), Kind.DOCUMENT, citing.plan().label())
                : own;
    }

    static double rounded(double confidence) {
        return Math.round(confidence * 100) / 100.0;
    }
}
