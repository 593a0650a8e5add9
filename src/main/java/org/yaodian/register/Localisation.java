package org.yaodian.register;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yaodian.iri.Iris;
import org.yaodian.iri.Name;
import org.yaodian.mention.CitationKind;
import org.yaodian.mention.DocumentMention;
import org.yaodian.mention.Mention;
import org.yaodian.outline.Outline;
import org.yaodian.outline.Preface;

/**
 * Concludes which document of a higher level a local one carries out: from what the preface says it implements,
 * else from its title. Immutable; safe for many threads.
 */
final class Localisation {

    /** A yearly work plan follows many documents and is made to carry out none of them. */
    private static final Pattern MADE_FOR_ANOTHER =
            Pattern.compile(".*(?:意见|方案|细则|办法|措施|规划|计划|规定|条例|通知)(?:[（(].*[）)])?$");

    private static final double SURE = .5;

    private final Map<String, KnownDocument> known = new LinkedHashMap<>();
    private final TitleIndex subjects;
    private final TitleIndex numbers;
    private final Places places;
    private final BodyResolver bodies;
    private final Iris iris;

    Localisation(Registers registers, TitleIndex titles, Guards guards, BodyResolver bodies, Iris iris) {
        this.numbers = titles;
        this.places = guards.places();
        this.bodies = bodies;
        this.iris = iris;
        List<KnownDocument> bySubject = new ArrayList<>();
        for (KnownDocument document : registers.documents()) {
            known.put(document.iri(), document);
            List<String> subject = Subject.of(document.titles().official(), places, bodies);
            if (!subject.isEmpty()) {
                bySubject.add(KnownDocument.named(document.iri(), subject.getFirst(), subject));
            }
        }
        this.subjects = new TitleIndex(bySubject, guards, bodies);
    }

    List<Localised> localised(Outline outline, PlanIdentity plan, List<Resolved> resolved) {
        String title = outline.letterhead().title();
        Entity self = new Entity(plan.iri(), Kind.DOCUMENT, plan.label());
        List<Localised> all = new ArrayList<>(fromPreface(outline, plan, self, resolved));
        if (all.isEmpty() && MADE_FOR_ANOTHER.matcher(title).matches()) {
            above(title, self, plan.code()).stream()
                    .filter(found -> !Dates.surelyAfter(date(found.above()), plan.date()))
                    .forEach(all::add);
        }
        List<Localised> cited = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Resolved one : resolved) {
            Entity entity = one.denoted().entity();
            if (one.mention() instanceof DocumentMention document
                    && !entity.iri().equals(plan.iri())
                    && seen.add(entity.iri())) {
                above(entity.label(), entity, code(entity)).stream()
                        .limit(1)
                        .map(found -> new Localised(
                                entity, found.above(), found.basis(), found.confidence(), List.of(document)))
                        .forEach(cited::add);
            }
        }
        all.addAll(cited);
        return all;
    }

    private List<Localised> fromPreface(Outline outline, PlanIdentity plan, Entity self, List<Resolved> resolved) {
        if (!MADE_FOR_ANOTHER.matcher(outline.letterhead().title()).matches()) {
            return List.of();
        }
        Map<String, List<Mention>> evidence = new LinkedHashMap<>();
        Map<String, Entity> named = new LinkedHashMap<>();
        for (Resolved one : resolved) {
            Entity entity = one.denoted().entity();
            if (one.mention() instanceof DocumentMention document
                    && document.kind() == CitationKind.IMPLEMENTS
                    && outline.part(document.evidence().part())
                            .filter(Preface.class::isInstance)
                            .isPresent()
                    && isAbove(code(entity), plan.code())
                    && !one.denoted().afterPlan()) {
                named.put(entity.iri(), entity);
                evidence.computeIfAbsent(entity.iri(), iri -> new ArrayList<>()).add(document);
            }
        }
        List<Entity> alike = named.values().stream()
                .filter(entity -> aboutTheSame(outline.letterhead().title(), entity))
                .toList();
        Stream<Entity> chosen = alike.isEmpty() ? named.values().stream().limit(1) : alike.stream();
        double confidence = alike.isEmpty() ? .6 : .95;
        return chosen.map(entity -> new Localised(
                        self,
                        entity,
                        Localised.Basis.PREFACE,
                        confidence,
                        evidence.getOrDefault(entity.iri(), List.of())))
                .toList();
    }

    private boolean aboutTheSame(String title, Entity above) {
        List<String> ours = Subject.of(title, places, bodies);
        List<String> theirs = Subject.of(above.label(), places, bodies);
        return ours.stream().anyMatch(theirs::contains)
                || (!ours.isEmpty() && !theirs.isEmpty() && subjects.alike(ours.getLast(), theirs.getLast()) >= SURE);
    }

    /** The best known document of a higher level that is about the same, if there is one. */
    private List<Localised> above(String title, Entity local, String code) {
        // 关于贯彻国办发〔2015〕71号文件…的实施意见 says by number what it carries out
        for (TitleIndex.Numbered number : numbers.numbersIn(title)) {
            Entity named = number.document().entity();
            if (isAbove(code(named), code)) {
                return List.of(new Localised(local, named, Localised.Basis.NUMBER, .95, List.of()));
            }
        }
        for (String subject : Subject.of(title, places, bodies)) {
            for (Candidate candidate : Stream.concat(subjects.titled(subject).stream(), subjects.like(subject).stream())
                    .toList()) {
                KnownDocument document = known.get(candidate.document().iri());
                if (document != null && isAbove(code(document.entity()), code) && candidate.confidence() >= SURE) {
                    double confidence = candidate.linkedBy() == LinkedBy.FUZZY ? .6 : .75;
                    return List.of(
                            new Localised(local, document.entity(), Localised.Basis.TITLE, confidence, List.of()));
                }
            }
        }
        return List.of();
    }

    private static boolean isAbove(String area, String code) {
        return !area.equals(code) && Places.line(code).contains(area) && !code.equals(Jurisdictions.UNKNOWN);
    }

    private String code(Entity entity) {
        return iris.name(entity.iri()).map(Name::code).orElse("cn");
    }

    private String date(Entity document) {
        KnownDocument found = known.get(document.iri());
        return found == null ? "" : found.date();
    }
}
