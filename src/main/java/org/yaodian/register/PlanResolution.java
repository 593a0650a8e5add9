package org.yaodian.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaodian.mention.BodyMention;
import org.yaodian.mention.CitationKind;
import org.yaodian.mention.DocumentMention;
import org.yaodian.mention.Evidence;
import org.yaodian.mention.IndicatorMention;
import org.yaodian.mention.Mention;
import org.yaodian.outline.Outline;
import org.yaodian.text.Span;

/** The mentions of one plan, in the order of its text: what it has named before is remembered. For one thread. */
final class PlanResolution {

    /** Letters before a mention in which its issuer may stand. */
    private static final int BEFORE = 40;
    /** A number inside a title is read as surely as one beside it, but the plan speaks of the document around it. */
    private static final double INSIDE = .8;

    private final Outline outline;
    private final PlanIdentity plan;
    private final DocumentResolver documents;
    private final NamedResolver named;
    private final ShortTitles shortTitles = new ShortTitles();
    private final Map<String, Denoted> known = new HashMap<>();

    PlanResolution(Outline outline, PlanIdentity plan, DocumentResolver documents, NamedResolver named) {
        this.outline = outline;
        this.plan = plan;
        this.documents = documents;
        this.named = named;
    }

    List<Resolved> resolved(List<Mention> mentions) {
        List<Resolved> all = new ArrayList<>(mentions.size());
        for (Mention mention : mentions) {
            if (mention instanceof DocumentMention document) {
                document(document, all);
            } else if (mention instanceof BodyMention body) {
                body(body, all);
            } else {
                all.add(new Resolved(mention, denoted(mention, NamedResolver.name(mention))));
            }
        }
        return departments(all);
    }

    private void document(DocumentMention mention, List<Resolved> all) {
        Citing citing = new Citing(mention, before(mention.evidence()), plan);
        Denoted denoted = shortTitles.of(citing).or(() -> again(citing)).orElseGet(() -> {
            Denoted read = documents.document(citing);
            shortTitles.cited(citing, documents.bare(citing), read);
            return read;
        });
        all.add(new Resolved(mention, denoted));
        for (TitleIndex.Numbered inside : documents.numbersIn(mention.evidence().exact())) {
            Entity entity = inside.document().entity();
            if (!entity.iri().equals(denoted.entity().iri()) && !entity.iri().equals(plan.iri())) {
                all.add(inside(mention, inside));
            }
        }
    }

    private Optional<Denoted> again(Citing citing) {
        return documents.anonymous(citing) ? shortTitles.again(citing) : Optional.empty();
    }

    /** 《…关于贯彻国办发〔2015〕71号文件…的实施意见》 names 国办发〔2015〕71号 too. */
    private Resolved inside(DocumentMention mention, TitleIndex.Numbered inside) {
        Evidence around = mention.evidence();
        String exact = around.exact().substring(inside.start(), inside.end());
        int start = around.span().start() + around.exact().codePointCount(0, inside.start());
        Evidence words = new Evidence(
                around.part(),
                around.measure(),
                new Span(start, start + exact.codePointCount(0, exact.length())),
                exact,
                "number-in-title",
                Math.min(INSIDE, around.confidence()));
        DocumentMention number = new DocumentMention(
                words, CitationKind.MENTIONS, inside.document().level(), exact);
        return new Resolved(number, documents.numbered(inside.document(), plan));
    }

    private void body(BodyMention mention, List<Resolved> all) {
        List<JointBodies.Member> members = JointBodies.of(mention);
        if (members.isEmpty()) {
            all.add(new Resolved(mention, denoted(mention, NamedResolver.name(mention))));
        }
        members.forEach(member -> all.add(new Resolved(member.mention(), denoted(member.mention(), member.name()))));
    }

    /** Classes that turn out to be one body, once all the bodies of the plan are known. */
    private List<Resolved> departments(List<Resolved> all) {
        List<Entity> bodies = all.stream()
                .map(one -> one.denoted().entity())
                .filter(entity -> entity.kind() == Kind.BODY)
                .distinct()
                .toList();
        Map<String, Denoted> one = new HashMap<>();
        return all.stream()
                .map(resolved -> {
                    Denoted denoted = resolved.denoted();
                    return denoted.entity().kind() == Kind.BODY_CLASS
                            ? new Resolved(
                                    resolved.mention(),
                                    one.computeIfAbsent(
                                            denoted.entity().iri(),
                                            iri -> named.department(denoted, plan, bodies)
                                                    .orElse(denoted)))
                            : resolved;
                })
                .toList();
    }

    /** A name is looked up once a plan; an indicator is what it is where it stands. */
    private Denoted denoted(Mention mention, String name) {
        if (mention instanceof IndicatorMention) {
            return named.denoted(mention, name, plan);
        }
        boolean bodyClass = mention instanceof BodyMention body && body.bodyClass();
        String key = mention.getClass().getSimpleName() + (bodyClass ? "* " : " ") + name;
        return known.computeIfAbsent(key, k -> named.denoted(mention, name, plan));
    }

    private String before(Evidence words) {
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
